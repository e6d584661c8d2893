import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Gate } from './gate.js';
import { startGate } from './gate.js';

let gate: Gate;

beforeEach(async () => {
  gate = await startGate();
});

afterEach(async () => {
  await gate.close();
  expect(gate.violations).toEqual([]);
});

describe.each([
  ['branch protection', 'Required status check "gate" is expected.'],
  ['a ruleset', 'Repository rule violations found\n\nRequired status check "gate" is expected.\n\n'],
])('%s that requires the check of one App', (kind, refusal) => {
  beforeEach(() => {
    const checks = [{ context: 'gate', app: 'gate' }];
    if (kind === 'a ruleset') gate.addRuleset(gate.repo, { checks });
    else gate.protect(gate.repo, 'main', { checks });
  });

  test('refuses without it, whoever else says so, and lets through with it', async () => {
    gate.as('ada').openIssue(gate.repo, { title: 'AC-1' });
    const number = await gate.propose('work', 'Closes #1');
    expect(await gate.merge(number)).toEqual({ status: 405, message: refusal });

    const actions = gate.addToken({ as: { app: 'github-actions' } });
    await gate.report('work', 'success', 'gate', actions);
    const status = { context: 'gate', state: 'success' };
    const person = gate.addToken({ as: { user: 'ada' } });
    expect((await gate.crm('POST', `/statuses/${gate.tip(gate.repo, 'work')}`, status, person)).status).toBe(
      201,
    );
    expect(await gate.merge(number)).toEqual({ status: 405, message: refusal });

    await gate.report('work', 'success');
    expect((await gate.merge(number)).status).toBe(200);
    expect(gate.pull(gate.repo, number)).toMatchObject({ state: 'closed', merged: gate.tip(gate.repo) });
    expect(gate.issue(gate.repo, 1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  });

  test.each([
    ['failure', 405],
    ['action_required', 405],
    ['cancelled', 405],
    ['timed_out', 405],
    ['neutral', 200],
    ['skipped', 200],
    ['success', 200],
  ])('with %s answers %d', async (conclusion, status) => {
    const number = await gate.propose('work');
    await gate.report('work', conclusion);
    expect((await gate.merge(number)).status).toBe(status);
  });

  test('counts what the App said last, of this commit alone', async () => {
    const number = await gate.propose('work');
    await gate.report('work', 'success');
    await gate.report('work', 'failure');
    expect((await gate.merge(number)).status).toBe(405);
    await gate.report('work', 'success');
    await gate.commit(gate.repo, 'work', { more: '1\n' });
    expect((await gate.merge(number)).status).toBe(405);
  });
});

test('an administrator passes by unless the rules hold for them, too', async () => {
  const checks = [{ context: 'gate' }];
  gate.protect(gate.repo, 'main', { checks, enforceAdmins: true });
  const number = await gate.propose('work');
  expect((await gate.merge(number)).status).toBe(405);
  gate.protect(gate.repo, 'main', { checks, enforceAdmins: false });
  gate.setCollaborator(gate.repo, 'sam-ito', 'write');
  expect((await gate.merge(number, 'sam-ito')).status).toBe(405);
  expect((await gate.merge(number)).status).toBe(200);
});

test('protection is written and read by REST, with the App that a check is pinned to', async () => {
  const admin = gate.addToken({ as: { user: 'ada' } });
  const checks = { strict: true, contexts: [], checks: [{ context: 'gate', app_id: gate.app.id }] };
  const rules = {
    required_status_checks: checks,
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  };
  const path = '/branches/main/protection';
  expect((await gate.crm('GET', path, undefined, admin)).status).toBe(404);
  expect((await gate.crm('PUT', path, rules, admin)).status).toBe(200);
  expect((await gate.crm('GET', path, undefined, admin)).body).toMatchObject({
    required_status_checks: { strict: true, checks: [{ context: 'gate', app_id: gate.app.id }] },
    enforce_admins: { enabled: true },
  });
  expect((await gate.crm('GET', path, undefined, gate.appToken)).status).toBe(403);
  expect((await gate.crm('GET', '/branches/main', undefined, gate.appToken)).body).toMatchObject({
    protected: true,
    protection: { required_status_checks: { checks: [{ context: 'gate', app_id: gate.app.id }] } },
  });
  // Rulesets alone are among the rules of a branch.
  expect((await gate.crm('GET', '/rules/branches/main')).body).toEqual([]);
  gate.addRuleset(gate.repo, {
    include: ['refs/heads/release/*'],
    checks: [{ context: 'gate', app: 'gate' }],
  });
  expect((await gate.crm('GET', '/rules/branches/release/1')).body).toMatchObject([
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'gate', integration_id: gate.app.id }] },
    },
  ]);
  expect((await gate.crm('GET', '/rules/branches/release/1/a')).body).toEqual([]);
});

test('up to date can be a condition, and "Update branch" makes it so', async () => {
  gate.protect(gate.repo, 'main', { checks: [], strict: true });
  const number = await gate.propose('work');
  await gate.commit(gate.repo, 'main', { elsewhere: '1\n' });
  expect((await gate.merge(number)).message).toContain('not up to date');
  const before = gate.tip(gate.repo, 'work');
  const after = await gate.as('ada').updateBranch(gate.repo, number);
  expect(gate.pull(gate.repo, number).head.sha).toBe(after);
  const commit = await gate.crm('GET', `/commits/${after}`, undefined, gate.appToken);
  expect(commit.body).toMatchObject({
    author: { login: 'ada' },
    committer: { login: 'web-flow' },
    parents: [{ sha: before }, { sha: gate.tip(gate.repo) }],
  });
  expect((await gate.merge(number)).status).toBe(200);
});

describe('merging', () => {
  test.each([
    ['merge', 2],
    ['squash', 1],
    ['rebase', 1],
  ] as const)('by %s leaves a commit of %d parents, and all files', async (method, parents) => {
    const number = await gate.propose('work');
    await gate.commit(gate.repo, 'main', { other: '1\n' });
    const sha = await gate.as('ada').merge(gate.repo, number, method);
    expect(gate.tip(gate.repo)).toBe(sha);
    const commit = await gate.crm('GET', `/git/commits/${sha}`);
    expect(commit.get('parents')).toHaveLength(parents);
    const tree = await gate.crm('GET', `/git/trees/${sha}`);
    expect(tree.get('tree')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'work' }),
        expect.objectContaining({ path: 'other' }),
      ]),
    );
  });

  test('two changes of one file are put together line by line, or refused', async () => {
    await gate.commit(gate.repo, 'main', { list: 'a\nb\nc\nd\ne\n' });
    for (const [branch, text] of [
      ['first', 'A\nb\nc\nd\ne\n'],
      ['last', 'a\nb\nc\nd\nE\n'],
      ['clash', 'X\nb\nc\nd\ne\n'],
    ] as const) {
      await gate.commit(gate.repo, branch, { list: text });
      await gate.as('ada').openPull(gate.repo, { title: branch, head: branch });
    }
    expect((await gate.merge(1)).status).toBe(200);
    expect((await gate.merge(2)).status).toBe(200);
    expect(await gate.merge(3)).toEqual({ status: 405, message: 'Pull Request is not mergeable' });
    const raw = await gate.crm('GET', '/contents/list');
    expect(Buffer.from(String(raw.get('content')), 'base64').toString()).toBe('A\nb\nc\nd\nE\n');
  });

  test('is refused for drafts, by readers, and for another head', async () => {
    const number = await gate.propose('work');
    gate.as('ada').setDraft(gate.repo, number, true);
    expect(await gate.merge(number)).toEqual({ status: 405, message: 'Pull Request is still a draft' });
    gate.as('ada').setDraft(gate.repo, number, false);
    expect((await gate.merge(number, 'eve')).status).toBe(403);
    const admin = gate.addToken({ as: { user: 'ada' } });
    const stale = await gate.crm('PUT', `/pulls/${number}/merge`, { sha: 'a'.repeat(40) }, admin);
    expect(stale.status).toBe(409);
  });

  test('closes issues on the default branch only, those of commit messages, too', async () => {
    for (const title of ['One', 'Two', 'Three']) gate.as('ada').openIssue(gate.repo, { title });
    await gate.commit(gate.repo, 'side', { s: '1\n' });
    await gate.commit(gate.repo, 'work', { w: '1\n' }, { message: 'Fix #2' });
    const aside = await gate
      .as('ada')
      .openPull(gate.repo, { title: 'W', head: 'work', base: 'side', body: 'Closes #1' });
    await gate.as('ada').merge(gate.repo, aside);
    expect(gate.issues(gate.repo).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    const home = await gate
      .as('ada')
      .openPull(gate.repo, { title: 'S', head: 'side', body: 'closes acme/crm#3' });
    await gate.as('ada').merge(gate.repo, home);
    expect(gate.issues(gate.repo).map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
  });

  test('a push that brings the commits in counts as merged', async () => {
    const number = await gate.propose('work');
    await gate.moveBranch(gate.repo, 'main', 'work', 'ada');
    expect(gate.pull(gate.repo, number)).toMatchObject({
      state: 'closed',
      merged: gate.tip(gate.repo, 'work'),
    });
  });
});

test('a merge queue without a required check has nothing to wait for', async () => {
  gate.addRuleset(gate.repo, { mergeQueue: true });
  const number = await gate.propose('work');
  await gate.as('ada').enqueue(gate.repo, number);
  expect(gate.pull(gate.repo, number).merged).toBe(gate.tip(gate.repo));
});

describe('the merge queue', () => {
  beforeEach(() => {
    gate.addRuleset(gate.repo, { mergeQueue: true, checks: [{ context: 'gate', app: 'gate' }] });
  });

  test('is the only way in, waits for the check on the commit of the group, and merges', async () => {
    const number = await gate.propose('one');
    await gate.report('one', 'success');
    expect((await gate.merge(number)).message).toContain('merge queue');
    await gate.as('ada').enqueue(gate.repo, number);
    const [entry] = gate.queue(gate.repo, 'main');
    expect(entry).toMatchObject({ number, base: gate.tip(gate.repo) });
    expect(gate.tip(gate.repo, entry?.group)).toBe(entry?.head);
    await gate.report(entry?.head ?? '', 'success');
    expect(gate.tip(gate.repo)).toBe(entry?.head);
    expect(gate.pull(gate.repo, number).state).toBe('closed');
    expect(gate.queue(gate.repo, 'main')).toEqual([]);
  });

  test('a red group leaves it, and those behind are built anew', async () => {
    for (const branch of ['one', 'two', 'three']) {
      await gate.propose(branch);
      await gate.report(branch, 'success');
    }
    await gate.as('ada').enqueue(gate.repo, 1);
    await gate.as('ada').enqueue(gate.repo, 2, 3);
    const [first, second, third] = gate.queue(gate.repo, 'main');
    expect([second?.base, third?.base]).toEqual([first?.head, second?.head]);
    expect(second?.group).toBe(third?.group);
    await gate.report(first?.head ?? '', 'failure');
    const anew = gate.queue(gate.repo, 'main');
    expect(anew.map(({ number }) => number)).toEqual([2, 3]);
    expect(anew[0]?.base).toBe(gate.tip(gate.repo));
    await gate.report(anew[1]?.head ?? '', 'success');
    expect(gate.tip(gate.repo)).toBe(anew[1]?.head);
    expect([1, 2, 3].map((number) => gate.pull(gate.repo, number).state)).toEqual([
      'open',
      'closed',
      'closed',
    ]);
  });

  test('a push to a pull request takes it out, one to the base builds all anew', async () => {
    for (const branch of ['one', 'two']) {
      const number = await gate.propose(branch);
      await gate.report(branch, 'success');
      await gate.as('ada').enqueue(gate.repo, number);
    }
    await gate.commit(gate.repo, 'one', { more: '1\n' });
    expect(gate.queue(gate.repo, 'main')).toMatchObject([{ number: 2, base: gate.tip(gate.repo) }]);
    const pushed = await gate.commit(gate.repo, 'main', { hotfix: '1\n' });
    expect(gate.queue(gate.repo, 'main')).toMatchObject([{ number: 2, base: pushed }]);
  });
});
