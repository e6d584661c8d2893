import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACTION } from '../fixtures/action-yml.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, type ActionEvent, REPO, startAcme } from './acme.js';

// The adapter leaves a second between two writes, as GitHub asks for: these tests take their time.
jest.setTimeout(120_000);

const CRITERIA = [
  '  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }',
  '  - { id: AC-2, statement: A deal that is closed twice appears once., records: [deal], checklist: [closed twice in the sandbox] }',
];
const scope = (...criteria: string[]) => minimalWith(`criteria:\n${criteria.join('\n')}`);
const TWO = scope(...CRITERIA);
const CHANGED = scope(CRITERIA[0]?.replace('60', '90') ?? '', CRITERIA[1] ?? '');

let acme: Acme;
afterEach(() => acme.end());

const WRITES = {
  'POST /repos/{owner}/{repo}/labels': 1,
  'POST /repos/{owner}/{repo}/issues': 1,
  'GRAPHQL createIssue': 2,
  // The tracking issue names its criteria once they have their issues.
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': 1,
};

async function killedAfter(writes: number): Promise<void> {
  const own = await startAcme(TWO);
  const child = own.cli(['sync']);
  let count = 0;
  const stop = own.sandbox.ledger.subscribe(({ kind }) => {
    if (kind === 'write' && ++count === writes) child.kill();
  });
  expect((await child.ended).code).toBeNull();
  stop();
  expect((await own.cli(['sync']).ended).code).toBe(0);
  expect(own.criteria()).toEqual(['AC-1 open', 'AC-2 open']);
  expect(own.sandbox.issues(REPO)).toHaveLength(3);
  await own.end();
}

function writes(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { route } of acme.sandbox.ledger.writes()) counts[route] = (counts[route] ?? 0) + 1;
  return counts;
}

describe('the command line', () => {
  test('threats 55, 56: plans, syncs, and a second time does nothing', async () => {
    acme = await startAcme(TWO);
    const plan = await acme.cli(['plan']).ended;
    expect(plan.stdout).toBe(
      [
        'acme-crm',
        '  +  tracking  create  it gathers the criteria',
        '  +  AC-1      create  it has no issue yet',
        '  +  AC-2      create  it has no issue yet',
        '  ~  tracking  list    it names the criteria once they have their issues',
        'Plan: 3 to create, 1 to list.',
        '',
      ]
        .join('\n')
        .replaceAll('create  it', 'create    it')
        .replace('list    it', 'list      it'),
    );
    expect([plan.code, writes()]).toEqual([0, {}]);

    const dry = await acme.cli(['sync', '--dry-run', '--json']).ended;
    expect([dry.code, JSON.parse(dry.stdout)['acme-crm'].steps.length, writes()]).toEqual([0, 4, {}]);

    const first = await acme.cli(['sync']).ended;
    expect([first.code, writes(), acme.criteria()]).toEqual([0, WRITES, ['AC-1 open', 'AC-2 open']]);
    expect(first.stderr).toMatch(
      /\[1\/4\] create tracking #1\n\[2\/4\] create AC-1 #2\n\[3\/4\] create AC-2 #3\n\[4\/4\] list tracking #1\n/,
    );
    expect(first.stdout).toContain('Done: 4 changes.');
    expect(acme.sandbox.notifications).toEqual([]);

    acme.sandbox.ledger.clear();
    const second = await acme.cli(['sync']).ended;
    expect(second.stdout).toContain('Nothing to do: 3 issues match the scope.');
    expect(acme.sandbox.ledger.counts()).toEqual({ 'GET /repos/{owner}/{repo}/issues': 1 });
  });

  test('threat 58: is killed after any write, and the next run completes it', async () => {
    // Each on a GitHub of its own, at once: most of the time is the pace.
    await Promise.all([1, 2, 3, 4].map(killedAfter));
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no token', { GITHUB_TOKEN: '' }, /There is no token: set GITHUB_TOKEN/],
    ['no repository', { GITHUB_REPOSITORY: '' }, /Which repository\? Name it with `--repo owner\/name`/],
  ])('says what lacks: %s', async (_, env, stderr) => {
    acme = await startAcme(TWO);
    const { startCli } = await import('../fixtures/spawn.js');
    const environment = { GITHUB_API_URL: acme.sandbox.restUrl, GITHUB_REPOSITORY: REPO, GITHUB_TOKEN: 'x' };
    const result = await startCli(['plan'], { cwd: acme.checkout, env: { ...environment, ...env } }).ended;
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(stderr);
  });

  test('ends with 3 where GitHub refuses, and never shows the token', async () => {
    acme = await startAcme(TWO);
    const { startCli } = await import('../fixtures/spawn.js');
    const env = {
      GITHUB_API_URL: acme.sandbox.restUrl,
      GITHUB_REPOSITORY: REPO,
      GITHUB_TOKEN: 'ghs_nobodysToken',
    };
    const result = await startCli(['plan'], { cwd: acme.checkout, env }).ended;
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/token/i);
    expect(result.stderr + result.stdout).not.toContain('nobodysToken');
  });

  test('plans nothing of a scope with an error', async () => {
    acme = await startAcme(TWO);
    acme.propose(TWO.replace('Dana Reyes', 'Platform team'));
    const result = await acme.cli(['sync']).ended;
    expect([result.code, acme.sandbox.ledger.entries]).toEqual([1, []]);
    expect(result.stdout).toContain('owner/person');
  });
});

describe('the Action', () => {
  test('syncs on a push to the default branch, and its outputs say how far it is', async () => {
    acme = await startAcme(TWO);
    const first = await acme.action({ name: 'push', inputs: { 'sarif-file': 'out.sarif' } });
    expect([first.code, writes()]).toEqual([0, WRITES]);
    // All but that of another command.
    const { gate: _, ...outputs } = ACTION.outputs;
    expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(first.outputs).toMatchObject({
      'criteria-total': '2',
      'criteria-done': '0',
      'criteria-open': '2',
      'tracking-issue': '1',
    });
    expect(JSON.parse(first.outputs['issues'] ?? '')).toEqual({ 'AC-1': 2, 'AC-2': 3 });
    expect(first.summary).toContain('Plan: 3 to create, 1 to list.');

    acme.sandbox.as('dana-reyes').closeIssue(REPO, 2, 'completed');
    acme.sandbox.ledger.clear();
    const second = await acme.action({ name: 'push' });
    expect(second.outputs).toMatchObject({ 'criteria-done': '1', 'criteria-open': '1' });
    expect(acme.sandbox.ledger.counts()).toEqual({ 'GET /repos/{owner}/{repo}/issues': 1 });

    await acme.agree(CHANGED);
    acme.sandbox.ledger.clear();
    const third = await acme.action({ name: 'push' });
    expect([third.code, acme.criteria()]).toEqual([0, ['AC-1 open', 'AC-2 open']]);
    expect(acme.sandbox.issue(REPO, 2)).toMatchObject({
      state: 'open',
      title: expect.stringContaining('90 seconds'),
    });
    expect(
      acme.sandbox
        .issue(REPO, 2)
        .comments.map(({ body }) => body)
        .join(),
    ).toMatch(/It said\*\* .*60 seconds[\s\S]*It says\*\* .*90 seconds/);
    expect(writes()).toEqual({
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 1,
      // The reopening, and the version in the tracking issue.
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}': 2,
    });
    // The commit that is named on purpose is all that GitHub sees in the texts.
    const heard = acme.sandbox.notifications.map(({ commits: _, ...rest }) => rest);
    expect(heard).toEqual([expect.objectContaining({ mentions: [], notified: [], issues: [], closes: [] })]);
  });

  describe('on a pull request', () => {
    async function pull(): Promise<ActionEvent & { number: number }> {
      acme = await startAcme(TWO);
      await acme.sandbox.commit(REPO, 'change', { 'scope.yaml': CHANGED }, { author: 'dana-reyes' });
      const number = await acme.sandbox.as('dana-reyes').openPull(REPO, { title: 'Longer', head: 'change' });
      acme.propose(CHANGED);
      const head = { sha: acme.sandbox.tip(REPO, 'change') };
      return {
        name: 'pull_request',
        payload: { pull_request: { number, head, base: { ref: 'main' } } },
        number,
      };
    }

    test('threat 66: plans, writes no issue, and keeps one comment', async () => {
      const event = await pull();
      const first = await acme.action(event);
      expect(first.code).toBe(0);
      expect(writes()).toEqual({ 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 1 });
      acme.propose(scope(CRITERIA[0] ?? ''));
      await acme.action(event);
      const comments = acme.sandbox.issue(REPO, event.number).comments;
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain('Plan: 2 to create, 1 to list.');
    });

    test('threat 66: from a fork, with a token that only reads: the plan is in the summary, and nothing fails', async () => {
      const event = await pull();
      const permissions = { issues: 'read', contents: 'read', pull_requests: 'read' } as const;
      const token = acme.sandbox.addToken({ as: { app: 'github-actions' }, permissions });
      const result = await acme.action({ ...event, token });
      expect(result.code).toBe(0);
      expect(result.summary).toContain('Plan: 3 to create, 1 to list.');
      expect(result.stdout).toContain('the plan is in the job summary');
    });

    test('threat 66: does not sync, even when told to', async () => {
      const event = await pull();
      const result = await acme.action({ ...event, inputs: { command: 'sync' } });
      expect([result.code, writes()]).toEqual([1, {}]);
      expect(result.stdout).toContain('::error::A pull request writes no issues');
    });
  });

  test('says which permission lacks', async () => {
    acme = await startAcme(TWO);
    const token = acme.sandbox.addToken({
      as: { app: 'github-actions' },
      permissions: { contents: 'read', issues: 'read' },
    });
    const result = await acme.action({ name: 'push', token });
    expect(result.code).toBe(1);
    expect(result.stdout + result.summary).toMatch(/issues: write/);
    expect(acme.criteria()).toEqual([]);
  });

  test('threat 24: an outsider’s issue with a copied marker, label and title changes nothing and is reported', async () => {
    acme = await startAcme(TWO);
    await acme.action({ name: 'push' });
    const real = acme.sandbox.issue(REPO, 2);
    const copy = acme.sandbox.as('mallory').openIssue(REPO, { title: real.title, body: real.body });
    acme.sandbox.as('dana-reyes').label(REPO, copy, ['scope:acme-crm']);
    acme.sandbox.as('mallory').closeIssue(REPO, copy, 'completed');
    acme.sandbox.ledger.clear();
    const result = await acme.action({ name: 'schedule', inputs: { command: 'plan' } });
    expect(result.outputs).toMatchObject({ 'criteria-done': '0' });
    expect(JSON.parse(result.outputs['plan'] ?? '').notes).toEqual([
      { issue: copy, text: expect.stringContaining('mallory is not among those whose issues count') },
    ]);
    expect(result.summary).toContain(`\\#\u2060${copy} by mallory`);
    expect(writes()).toEqual({});
  });
});
