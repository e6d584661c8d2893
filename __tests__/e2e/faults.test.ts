import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { manualClock } from '../../sandbox/clock.js';
import { reset, secondaryLimit, serverError, type Trouble } from '../../sandbox/http/faults.js';
import { UNLIMITED } from '../../sandbox/http/limits.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start.js';
import { type Agreement, agreementsIn, factsOf } from '../../src/commands/sync/agreement.js';
import { type SyncInput, type SyncOutcome, sync } from '../../src/commands/sync/sync.js';
import { criterionTitle, parseCriterion, renderCriterion } from '../../src/criteria/block.js';
import { GitHubFailure } from '../../src/errors.js';
import { connect } from '../../src/github/octokit.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { minimalWith } from '../fixtures/minimal.js';

jest.setTimeout(120_000);

const REPO = 'acme/crm';
const scopeOf = (count: number) =>
  minimalWith(
    `criteria:\n${Array.from({ length: count }, (_, n) => `  - { id: AC-${n + 1}, statement: A deal appears within ${n + 1} seconds., stories: [S1], records: [deal] }`).join('\n')}`,
  );

let sandbox: Sandbox;
let clock: ReturnType<typeof manualClock>;
let token: string;

async function start(count: number, options: SandboxOptions = {}): Promise<void> {
  clock = manualClock();
  sandbox = await startSandbox({ clock, ...options });
  await sandbox.addRepo({ owner: 'acme', name: 'crm', files: { 'scope.yaml': scopeOf(count) } });
  token = sandbox.addToken({
    as: { app: 'github-actions' },
    permissions: { issues: 'write', contents: 'read' },
  });
}

function agreementOf(count: number): Agreement {
  const [agreement] = agreementsIn(examineFiles([{ file: 'scope.yaml', bytes: scopeOf(count) }]), {
    home: 'https://github.example/acme/crm',
    commit: 'HEAD',
    authors: [],
  });
  if (!agreement) throw new Error('the fixture is no scope');
  return agreement;
}

/** Issues that an outsider has copied from somewhere. */
function plant(count: number): void {
  const agreement = agreementOf(count);
  const { scope } = agreement;
  sandbox.addUser('mallory');
  for (const criterion of scope.criteria) {
    const body = renderCriterion(scope, criterion, factsOf(agreement).source, new Set());
    const planted = { title: criterionTitle(criterion), body, labels: ['scope:acme-crm'] };
    sandbox.as('mallory').openIssue(REPO, planted);
  }
}

/** One run as it would be in a process of its own: a new connection each. Waiting only moves the clock. */
function run(count: number, adopt = false): Promise<SyncOutcome> {
  const agreement = agreementOf(count);
  const sleep = async (milliseconds: number) => clock.advance(milliseconds);
  const github = connect({
    repository: REPO,
    token,
    apiUrl: sandbox.restUrl,
    clock: { now: clock.now, sleep },
  });
  const input: SyncInput = {
    agreement,
    adopt,
    allowMassChange: false,
    onPlan: () => {},
    onStep: () => {},
  };
  return sync(input, github);
}

/** The criterion issues by state, each criterion as often as it has an issue. */
function criteria(state: 'open' | 'closed' = 'open'): string[] {
  return sandbox
    .issues(REPO)
    .flatMap((issue) => (issue.state === state ? (parseCriterion(issue.body)?.criterion ?? []) : []))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => `AC-${n + 1}`);

async function isSettled(count: number): Promise<void> {
  sandbox.ledger.clear();
  const { done, left } = await run(count);
  expect([done, left, sandbox.ledger.writes()]).toEqual([[], [], []]);
}

afterEach(async () => {
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

const CREATE = 'GRAPHQL createIssue';
const LIST = 'GET /repos/{owner}/{repo}/issues';

describe('one run comes through what passes', () => {
  beforeEach(() => start(6));

  test.each<[name: string, route: string, nth: number, trouble: Trouble]>([
    ['a 502 before a create', CREATE, 3, serverError(502, 'before')],
    ['a 502 after a create that did happen', CREATE, 3, serverError(502, 'after')],
    ['a reset after a create that did happen', CREATE, 3, reset('after')],
    ['a reset before a create', CREATE, 3, reset('before')],
    ['a reset after the tracking issue was made', 'POST /repos/{owner}/{repo}/issues', 1, reset('after')],
    ['a secondary limit with Retry-After', CREATE, 2, secondaryLimit({ retryAfter: 30 })],
    ['a secondary limit without', CREATE, 2, secondaryLimit({})],
    ['a 429', CREATE, 2, secondaryLimit({ status: 429, retryAfter: 5 })],
    ['a 502 of the list', LIST, 1, serverError(502, 'before')],
    ['half a list', LIST, 1, { kind: 'half' }],
  ])('%s', async (_, route, nth, trouble) => {
    sandbox.faults.add({ route, nth, trouble });
    const { failure } = await run(6);
    expect(sandbox.faults.pending()).toEqual([]);
    expect([failure, criteria()]).toEqual([undefined, ids(6)]);
    await isSettled(6);
    expect(sandbox.issues(REPO)).toHaveLength(7);
  });
});

describe('the next run mends what one run could not', () => {
  beforeEach(() => start(6));

  test('threat 60: a page that fails for good ends the run before anything is written', async () => {
    sandbox.faults.add({ route: LIST, times: 20, trouble: serverError(500, 'before') });
    await expect(run(6)).rejects.toThrow(GitHubFailure);
    expect(sandbox.ledger.writes()).toEqual([]);
    sandbox.faults.clear();
    await run(6);
    expect(criteria()).toEqual(ids(6));
  });

  test('creates that are refused for good: what is done stays, the rest is made by the next run', async () => {
    sandbox.faults.add({ route: CREATE, nth: 4, times: 100, trouble: serverError(500, 'before') });
    const { failure, done, left } = await run(6);
    expect(failure).toBeInstanceOf(GitHubFailure);
    expect([done.length, left.length]).toEqual([4, 4]);
    sandbox.faults.clear();
    await run(6);
    expect(criteria()).toEqual(ids(6));
    await isSettled(6);
  });

  test('threat 61: an issue that is not yet in the list does not lead to a second one that stays', async () => {
    await run(6);
    // The list is as it was before the last three creates, as GitHub's sometimes is.
    sandbox.faults.add({ route: LIST, times: 2, trouble: { kind: 'stale', missing: 3 } });
    await run(6);
    await run(6);
    expect(criteria()).toEqual(ids(6));
    await isSettled(6);
  });

  test('two runs at once', async () => {
    await Promise.all([run(6), run(6)]);
    await run(6);
    expect(criteria()).toEqual(ids(6));
    await isSettled(6);
  });

  test('threat 57: two runs at once end by themselves with one open issue a criterion', async () => {
    const ends = await Promise.all([run(6), run(6)]);
    expect(ends.flatMap(({ failure }) => failure?.message ?? [])).toEqual([]);
    expect(criteria()).toEqual(ids(6));
  });
});

test('threat 58: a run that is cut off after any number of writes is completed by the next', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 14 }),
      fc.constantFrom(reset('before'), reset('after')),
      fc.boolean(),
      fc.boolean(),
      async (nth, trouble, subIssues, adopt) => {
        await start(6, { subIssues });
        if (adopt) plant(4);
        // Everything from the n-th write on is lost, for good: as if the process had ended there.
        sandbox.faults.add({ kind: 'write', nth, times: 1_000, trouble });
        await run(6, adopt).catch((error: unknown) => {
          if (!(error instanceof GitHubFailure)) throw error;
        });
        sandbox.faults.clear();
        const { failure } = await run(6, adopt);
        expect([failure, criteria()]).toEqual([undefined, ids(6)]);
        await isSettled(6);
        await sandbox.close();
        expect(sandbox.violations).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
  await start(1);
});

describe('250 criteria', () => {
  test('threat 62: are three pages, made below GitHub’s limits, and then nothing is to do', async () => {
    await start(250);
    const { failure } = await run(250);
    expect([failure, criteria()]).toEqual([undefined, ids(250)]);
    expect(sandbox.issues(REPO)[0]?.body.match(/^- \[ \] #\d+$/gm)).toHaveLength(250);
    sandbox.ledger.clear();
    await run(250);
    expect(sandbox.ledger.counts()).toEqual({ [LIST]: 3 });
  });

  test('threat 60: a page that fails never makes the others look like all', async () => {
    await start(1);
    sandbox.limits.configure(UNLIMITED);
    await sandbox.commit(REPO, 'main', { 'scope.yaml': scopeOf(250) });
    await run(250);
    sandbox.ledger.clear();
    sandbox.faults.add({ route: LIST, query: { page: '3' }, times: 20, trouble: serverError(500, 'before') });
    await expect(run(250)).rejects.toThrow(GitHubFailure);
    expect(sandbox.ledger.writes()).toEqual([]);
  });
});
