import type { GatePorts } from '../../../src/commands/gate/ports.js';
import type { Scope } from '../../../src/scope/scope.js';
import { fakeGitHub } from '../../fakes/github.js';
import { type Change, FakeRepository, person } from '../../fakes/pull-requests.js';
import { criterionIssue, scopeWith } from '../../fixtures/issues.js';
import { minimalWith } from '../../fixtures/minimal.js';

export const AC_1 =
  '{ id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }';

/** Named persons instead of a team, so that no test needs one that is not about teams. */
export const PEOPLE = `partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [ann-cho]`;

/** The small scope of single persons; `fragment` replaces top-level keys. */
export function scopeText(fragment = ''): string {
  return minimalWith(`${PEOPLE}\n${fragment}`);
}

/** A small scope as it stands on `main`, and with a word changed. */
export const SCOPE = scopeText();
export const CHANGED = scopeText('title: Ledgerly and Acme CRM 2');

/** A repository whose `main` holds files, and what the gate reads it through. */
export interface Staged {
  readonly repository: FakeRepository;
  readonly issues: ReturnType<typeof fakeGitHub>;
  readonly ports: GatePorts;
  /** The first commit of `main`. */
  readonly first: string;
  /** Commits to `main`. */
  push(files: Readonly<Record<string, Change>>): string;
  /** Opens pull request 1 with one commit on the tip of `main`. Gives its head. */
  propose(files: Readonly<Record<string, Change>>, parents?: readonly string[]): string;
}

export function stage(
  files: Readonly<Record<string, Change>> = { 'scope.yaml': SCOPE, 'a.ts': 'a' },
): Staged {
  const repository = new FakeRepository();
  const first = repository.commit({ files });
  repository.branches.set('main', first);
  const issues = fakeGitHub();
  const ports: GatePorts = {
    pulls: repository,
    checks: repository,
    issues,
    we: { app: 7, bot: 'scope-as-code[bot]', hasButton: true },
  };
  const tip = () => repository.branches.get('main') as string;
  return {
    repository,
    issues,
    ports,
    first,
    push(changes) {
      const sha = repository.commit({ parents: [tip()], files: changes });
      repository.branches.set('main', sha);
      return sha;
    },
    propose(changes, parents = [tip()]) {
      const head = repository.commit({ parents, files: changes, people: [person('kim-ofori')] });
      repository.open({ number: 1, head });
      return head;
    },
  };
}

/** The scope of the small repository. */
export const SMALL: Scope = scopeWith([AC_1]);

/** Adds the criterion's issue as the tool made it; gives its number. */
export function addCriterion(
  { issues }: Staged,
  state: 'open' | 'closed' = 'open',
  labels = ['scope:acme-crm'],
): number {
  const { title, body, author } = criterionIssue(SMALL, 'AC-1');
  const closed = state === 'closed' ? ({ state, reason: 'completed' } as const) : {};
  return issues.world.addIssue({ title, body, author, labels, ...closed });
}
