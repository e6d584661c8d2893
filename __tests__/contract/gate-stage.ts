import { manualClock } from '../../sandbox/clock.js';
import type { FileChange } from '../../sandbox/git/repository.js';
import { startSandbox } from '../../sandbox/start.js';
import { connectGate } from '../../src/github/connect-gate.js';
import type { Checks, PullRequests } from '../../src/github/gate-port.js';
import { type Change, FakeRepository, person } from '../fakes/pull-requests.js';

const REPO = 'acme/crm';

export interface Commit {
  /** Default: the tip of the branch, or of `main` for a new one. */
  readonly from?: string;
  /** Default: dana-reyes; `null`: an e-mail that belongs to no account. */
  readonly author?: string | null;
}

/** A GitHub to act on, and the ports to it. `main` has one commit with `scope.yaml`. */
export interface GateStage {
  readonly pulls: PullRequests;
  readonly checks: Checks;
  readonly first: string;
  commit(branch: string, files: Readonly<Record<string, Change>>, commit?: Commit): Promise<string>;
  /** Merges a branch into another; gives the commit. */
  merge(into: string, from: string): Promise<string>;
  open(head: string, base?: string): Promise<number>;
  closePull(number: number): void;
  /** A comment by a bot. */
  comment(number: number, text: string): void;
  team(slug: string, members: readonly string[]): void;
  end(): Promise<void>;
}

const PEOPLE = ['dana-reyes', 'kim-ofori', 'sam-ito', 'ann-cho'];

/** In memory. */
export async function fakeGateStage(): Promise<GateStage> {
  const repository = new FakeRepository();
  const first = repository.commit({ files: { 'scope.yaml': 'a: 1\n' } });
  repository.branches.set('main', first);
  const tip = (branch: string) => repository.branches.get(branch);
  return {
    pulls: repository,
    checks: repository,
    first,
    async commit(branch, files, { from, author = 'dana-reyes' } = {}) {
      const who = author === null ? undefined : person(author);
      const parent = from ?? tip(branch) ?? (tip('main') as string);
      const sha = repository.commit({ parents: [parent], files, people: [who, who] });
      repository.branches.set(branch, sha);
      return sha;
    },
    async merge(into, from) {
      const [one, other] = [tip(into) as string, tip(from) as string];
      const sha = repository.merge(one, other);
      repository.branches.set(into, sha);
      return sha;
    },
    async open(head, base = 'main') {
      const number = repository.pulls.size + 1;
      repository.open({ number, head: tip(head) as string, author: person('kim-ofori') }, base);
      return number;
    },
    closePull: (number) => repository.close(number),
    comment: (number, body) => repository.change(number, { botComments: [{ id: 1, body }] }),
    team: (slug, members) =>
      void repository.teams.set(
        `acme/${slug}`,
        members.map((login) => person(login)),
      ),
    end: async () => {},
  };
}

/** The adapter, over HTTP. */
export async function sandboxGateStage(): Promise<GateStage> {
  const clock = manualClock();
  const sandbox = await startSandbox({ clock });
  for (const login of PEOPLE) sandbox.addUser(login);
  sandbox.addOrganization('acme', PEOPLE);
  await sandbox.addRepo({
    owner: 'acme',
    name: 'crm',
    files: { 'scope.yaml': 'a: 1\n' },
    collaborators: { 'dana-reyes': 'admin', 'kim-ofori': 'write' },
  });
  const token = sandbox.addToken({ as: { app: 'github-actions' }, permissions: PERMISSIONS });
  const { pulls, checks } = connectGate({
    repository: REPO,
    token,
    apiUrl: sandbox.restUrl,
    clock: { now: clock.now, sleep: async (milliseconds) => clock.advance(milliseconds) },
  });
  return {
    pulls,
    checks,
    first: sandbox.tip(REPO),
    commit: (branch, files, { from, author = 'dana-reyes' } = {}) =>
      sandbox.commit(
        REPO,
        branch,
        Object.fromEntries(Object.entries(files).map(([path, change]) => [path, fileChange(change)])),
        { author, ...(from === undefined ? {} : { from }) },
      ),
    merge: (into, from) => sandbox.mergeBranch(REPO, into, from, 'dana-reyes'),
    open: (head, base = 'main') => sandbox.as('kim-ofori').openPull(REPO, { title: head, head, base }),
    closePull: (number) => sandbox.as('dana-reyes').closeIssue(REPO, number),
    comment: (number, text) => void sandbox.as('github-actions[bot]').comment(REPO, number, text),
    team: (slug, members) => sandbox.addTeam('acme', slug, members),
    async end() {
      const { violations } = sandbox;
      await sandbox.close();
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
  };
}

export const PERMISSIONS = {
  checks: 'write',
  contents: 'read',
  issues: 'read',
  members: 'read',
  merge_queues: 'read',
  pull_requests: 'write',
} as const;

function fileChange(change: Change): FileChange {
  if (change === null || typeof change === 'string' || change instanceof Uint8Array) return change;
  const { mode, text } = change;
  if (mode === '160000') return { submodule: '0123456789'.repeat(4) };
  return { content: text, mode: mode as '100755' | '120000' };
}
