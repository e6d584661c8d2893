import { expect } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import type { Files } from '../../sandbox/seed.js';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import type { GatePorts } from '../../src/commands/gate/ports.js';
import { criterionTitle, renderCriterion } from '../../src/criteria/block.js';
import { renderTracking, trackingTitle } from '../../src/criteria/tracking-block.js';
import { connectGate } from '../../src/github/connect-gate.js';
import { read } from '../../src/scope/read.js';
import { PERMISSIONS } from '../contract/gate-stage.js';
import { SOURCE } from '../fixtures/issues.js';
import { minimalWith } from '../fixtures/minimal.js';

export const REPO = 'acme/crm';
const LOGINS = ['dana-reyes', 'kim-ofori', 'sam-ito', 'ann-cho', 'bo-lund', 'cy-dale', 'mallory'];

/** A repository on the sandbox whose rules require the gate, with a scope, its issues, and the ports to it. */
export interface Gated {
  readonly sandbox: Sandbox;
  readonly ports: GatePorts;
  /** Who judges: a token of the Action, or of an App. */
  readonly token: string;
  /** The issue of each criterion. */
  readonly issues: ReadonlyMap<string, number>;
  /** Opens a pull request by kim-ofori from a new branch; gives its number. */
  propose(branch: string, files: Files, options?: { base?: string; body?: string }): Promise<number>;
  /** Closes the issue of a criterion as completed. */
  finish(criterion: string): void;
  /** What a pull request's head has as check, as "name: conclusion". */
  shown(number: number): readonly string[];
  /** Whether GitHub lets it be merged. */
  merges(number: number): Promise<boolean>;
  /** The requests since the last time: what was asked, and how many GitHub bills. */
  requests(): { readonly routes: readonly string[]; readonly billed: number };
  end(): Promise<void>;
}

/** A scope of so many criteria, signed by single persons. */
export function scopeOf(count: number, more = ''): string {
  const criteria = Array.from(
    { length: count },
    (_, index) =>
      `  - { id: AC-${index + 1}, statement: A closed-won deal appears in Acme CRM within ${index + 10} seconds., stories: [S1], records: [deal] }`,
  );
  return minimalWith(`criteria:
${criteria.join('\n')}
partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [ann-cho, bo-lund, cy-dale]
cold_read: { meetings: [Dana, Sam], reader: lee-park }
${more}`);
}

export async function startGated({
  criteria = 1,
  scope = scopeOf(criteria),
}: {
  criteria?: number;
  scope?: string;
  tracking?: boolean;
} = {}): Promise<Gated> {
  const clock = manualClock();
  const sandbox = await startSandbox({ clock });
  for (const login of [...LOGINS, 'lee-park']) sandbox.addUser(login);
  sandbox.addOrganization('acme', ['dana-reyes']);
  await sandbox.addRepo({
    owner: 'acme',
    name: 'crm',
    files: { 'scope.yaml': scope, 'a.ts': 'a' },
    collaborators: {
      'dana-reyes': 'admin',
      'kim-ofori': 'write',
      'sam-ito': 'read',
      'ann-cho': 'read',
      'bo-lund': 'read',
      'cy-dale': 'read',
      'lee-park': 'read',
    },
  });
  sandbox.protect(REPO, 'main', { checks: [{ context: 'scope gate', app: 'github-actions' }] });
  const token = sandbox.addToken({ as: { app: 'github-actions' }, permissions: PERMISSIONS });
  const connections = connectGate({
    repository: REPO,
    token,
    apiUrl: sandbox.restUrl,
    clock: { now: clock.now, sleep: async (milliseconds) => clock.advance(milliseconds) },
  });
  const issues = openIssues(sandbox, scope);
  sandbox.ledger.clear();
  return {
    sandbox,
    token,
    issues,
    ports: { ...connections, we: { app: 'github-actions', bot: undefined, hasButton: false } },
    async propose(branch, files, { base = 'main', body = '' } = {}) {
      await sandbox.commit(REPO, branch, files, { from: base, author: 'kim-ofori' });
      return sandbox.as('kim-ofori').openPull(REPO, { title: branch, head: branch, base, body });
    },
    finish(criterion) {
      sandbox.as('dana-reyes').closeIssue(REPO, issues.get(criterion) as number, 'completed');
    },
    shown: (number) =>
      sandbox
        .checks(REPO, sandbox.pull(REPO, number).head.sha)
        .map(({ name, conclusion }) => `${name}: ${conclusion}`),
    async merges(number) {
      try {
        await sandbox.as('dana-reyes').merge(REPO, number);
        return true;
      } catch {
        return false;
      }
    },
    requests() {
      const { entries } = sandbox.ledger;
      const counted = {
        routes: entries.map(({ route }) => route),
        billed: entries.filter(({ billed }) => billed).length,
      };
      sandbox.ledger.clear();
      return counted;
    },
    async end() {
      await sandbox.close();
      expect(sandbox.violations).toEqual([]);
    },
  };
}

/** As a sync leaves them. */
function openIssues(sandbox: Sandbox, text: string): ReadonlyMap<string, number> {
  const { value: scope } = read(text);
  if (scope === undefined) throw new Error('the fixture is no scope');
  const bot = sandbox.as('github-actions[bot]');
  const labels = [`scope:${scope.id}`];
  bot.openIssue(REPO, { title: trackingTitle(scope), body: renderTracking(scope, SOURCE), labels });
  return new Map(
    scope.criteria.map((criterion) => {
      const body = renderCriterion(scope, criterion, SOURCE, new Set());
      return [criterion.id, bot.openIssue(REPO, { title: criterionTitle(criterion), body, labels })];
    }),
  );
}
