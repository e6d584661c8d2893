import { manualClock } from '../../sandbox/clock.js';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { agreementsIn } from '../../src/commands/sync/agreement.js';
import { sync } from '../../src/commands/sync/sync.js';
import { connect } from '../../src/github/octokit.js';
import { examineFiles } from '../../src/rules/file-result.js';

const REPO = 'acme/crm';
const SIZES = [10, 100, 500];

/** Requests of one run, and how long GitHub's pace makes it last. */
export interface Cost {
  readonly reads: number;
  readonly writes: number;
  /** Minutes of the sandbox's clock: what a user waits for GitHub's limits. */
  readonly minutes: number;
}

/**
 * Requests that a sync sends, counted by the sandbox GitHub: no times of this machine. Beside each, what can't
 * be avoided: one write for each thing that changes, and one list for 100 issues. Beside that, what two usual
 * ways would cost: finding issues by their titles (a new text makes a second issue), and a search for each
 * criterion (of which GitHub takes 30 a minute).
 */
export async function bench(): Promise<Readonly<Record<string, unknown>>> {
  const figures: Record<string, unknown> = {};
  console.log('\nRequests of one sync, reads + writes\n');
  console.log(
    row(['criteria', 'run', 'sent', 'unavoidable', 'by title', 'by search', 'minutes at GitHub’s pace']),
  );
  for (const size of SIZES) {
    const runs = await costs(size);
    const pages = Math.ceil((size + 1) / 100);
    const unavoidable = { first: [1, size + 2], idle: [pages, 0], changed: [pages, 1] } as const;
    for (const [name, cost] of Object.entries(runs) as [keyof typeof runs, Cost][]) {
      const [reads, writes] = unavoidable[name];
      const byTitle = { first: [1, size], idle: [pages, 0], changed: [pages, 1] }[name] ?? [];
      const bySearch = { first: [size, size], idle: [size, 0], changed: [size, 1] }[name] ?? [];
      console.log(
        row([
          String(size),
          name,
          `${cost.reads} + ${cost.writes}`,
          `${reads} + ${writes}`,
          `${byTitle.join(' + ')}${name === 'changed' ? ' (a second issue)' : ''}`,
          bySearch.join(' + '),
          cost.minutes.toFixed(1),
        ]),
      );
    }
    figures[size] = runs;
  }
  return figures;
}

/** What a first sync costs, one with nothing to do, and one with a single changed criterion. */
export async function costs(size: number): Promise<Record<'first' | 'idle' | 'changed', Cost>> {
  const clock = manualClock();
  const sandbox = await startSandbox({ clock });
  await sandbox.addRepo({ owner: 'acme', name: 'crm', files: { 'scope.yaml': scopeOf(size) } });
  const token = sandbox.addToken({
    as: { app: 'github-actions' },
    permissions: { issues: 'write', contents: 'read' },
  });
  const once = (text: string) => measure(sandbox, clock, token, text);
  const first = await once(scopeOf(size));
  const idle = await once(scopeOf(size));
  const other = scopeOf(size).replace('within 1 seconds', 'within 2 minutes');
  await sandbox.commit(REPO, 'main', { 'scope.yaml': other });
  const changed = await once(other);
  await sandbox.close();
  if (sandbox.violations.length > 0) throw new Error(JSON.stringify(sandbox.violations[0]));
  return { first, idle, changed };
}

async function measure(
  sandbox: Sandbox,
  clock: ReturnType<typeof manualClock>,
  token: string,
  text: string,
): Promise<Cost> {
  // Each run for itself: the writes of the one before no longer count against GitHub's hour.
  clock.advance(3_600_000);
  sandbox.ledger.clear();
  const begin = clock.now();
  const sleep = async (milliseconds: number) => clock.advance(milliseconds);
  const github = connect({
    repository: REPO,
    token,
    apiUrl: sandbox.restUrl,
    clock: { now: clock.now, sleep },
  });
  const [agreement] = agreementsIn(examineFiles([{ file: 'scope.yaml', bytes: text }]), {
    home: 'https://github.example/acme/crm',
    commit: 'HEAD',
    authors: [],
  });
  if (!agreement) throw new Error('the benchmark’s scope is none');
  const how = { adopt: false, allowMassChange: false, onPlan: () => {}, onStep: () => {} };
  const { failure } = await sync({ agreement, ...how }, github);
  if (failure) throw failure;
  return {
    reads: sandbox.ledger.reads().length,
    writes: sandbox.ledger.writes().length,
    minutes: (clock.now() - begin) / 60_000,
  };
}

/** A scope whose first criterion is the only one that says "1 seconds". */
function scopeOf(size: number): string {
  const criteria = Array.from(
    { length: size },
    (_, n) => `  - { id: AC-${n + 1}, statement: A deal appears within ${n + 1} seconds., records: [deal] }`,
  );
  return `version: 1
id: bench
systems: { ledgerly: { name: Ledgerly, company: Ledgerly }, acme: { name: Acme CRM, company: Acme } }
owner: { name: Dana Reyes, github: dana-reyes }
partner: { company: Acme, owner: { name: Sam Ito, github: sam-ito }, reviewers: [sam-ito] }
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I close a deal, then: I see it in Acme CRM, within: 60 seconds }
records:
  - { record: deal, owner: ledgerly, direction: ledgerly -> acme, match: deal ID, conflict: { winner: source-of-truth, loser: sync-log }, deletes: archive }
criteria:
${criteria.join('\n')}
out_of_scope: [Currencies]
`;
}

function row(cells: readonly string[]): string {
  const widths = [9, 8, 12, 12, 26, 12, 8];
  return cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ');
}
