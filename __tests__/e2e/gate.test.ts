import { afterEach, describe, expect, test } from '@jest/globals';
import { secondaryLimit, serverError } from '../../sandbox/http/faults.js';
import { evaluate, evaluateGroup } from '../../src/commands/gate/evaluate.js';
import { sweep } from '../../src/commands/gate/sweep.js';
import { type Gated, REPO, scopeOf, startGated } from './gated.js';

let gated: Gated;
afterEach(() => gated.end());

const verdictOf = async (number: number) => {
  const evaluation = await evaluate(number, gated.ports);
  if (evaluation.kind !== 'judged') throw new Error(JSON.stringify(evaluation));
  return evaluation.verdict;
};

describe('a pull request of code', () => {
  test('threat 16: waits for its criteria, and merges when they are done', async () => {
    gated = await startGated({ criteria: 2 });
    const number = await gated.propose('work', { 'a.ts': 'b' });
    await evaluate(number, gated.ports);
    expect([gated.shown(number), await gated.merges(number)]).toEqual([
      ['scope gate: action_required'],
      false,
    ]);
    gated.finish('AC-1');
    await evaluate(number, gated.ports);
    expect(await gated.merges(number)).toBe(false);
    gated.finish('AC-2');
    await evaluate(number, gated.ports);
    expect([gated.shown(number), await gated.merges(number)]).toEqual([['scope gate: success'], true]);
  });

  test('the check names who closed an issue', async () => {
    gated = await startGated();
    const number = await gated.propose('work', { 'a.ts': 'b' });
    gated.finish('AC-1');
    const { conditions } = await verdictOf(number);
    expect(JSON.stringify(conditions)).toContain('"closer":"dana-reyes"');
  });

  test('threat 22: an issue that is reopened closes the gate on all open pull requests', async () => {
    gated = await startGated();
    const numbers = [
      await gated.propose('one', { 'a.ts': '1' }),
      await gated.propose('two', { 'a.ts': '2' }),
    ];
    gated.finish('AC-1');
    await sweep(gated.ports);
    expect(numbers.map(gated.shown)).toEqual([['scope gate: success'], ['scope gate: success']]);
    gated.sandbox.as('dana-reyes').reopenIssue(REPO, gated.issues.get('AC-1') as number);
    await sweep(gated.ports);
    expect(numbers.map(gated.shown)).toEqual([
      ['scope gate: action_required'],
      ['scope gate: action_required'],
    ]);
  });

  test('an issue that the pull request closes waits not for itself', async () => {
    gated = await startGated();
    const issue = gated.issues.get('AC-1') as number;
    const number = await gated.propose('work', { 'a.ts': 'b' }, { body: `Closes #${issue}` });
    await evaluate(number, gated.ports);
    const body = gated.sandbox.issue(REPO, issue).body ?? '';
    expect(gated.shown(number)).toEqual(['scope gate: action_required']);
    gated.sandbox.as('dana-reyes').editIssue(REPO, issue, { body: body.replace('- [ ]', '- [x]') });
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: success']);
  });
});

describe('a criterion is not done', () => {
  const undone: readonly [string, (issue: number) => unknown][] = [
    [
      'threat 20: when its issue is closed as not planned',
      (issue) => dana().closeIssue(REPO, issue, 'not_planned'),
    ],
    ['threat 23: when its issue is deleted', (issue) => dana().deleteIssue(REPO, issue)],
    ['threat 23: when its issue is transferred', (issue) => dana().transferIssue(REPO, issue, 'acme/other')],
    [
      'threat 24: when a stranger copies its issue and closes the copy',
      (issue) => {
        const { title, body } = gated.sandbox.issue(REPO, issue);
        dana().deleteIssue(REPO, issue);
        const mallory = gated.sandbox.as('mallory');
        mallory.closeIssue(REPO, mallory.openIssue(REPO, { title, body: body ?? '' }));
      },
    ],
  ];
  const dana = () => gated.sandbox.as('dana-reyes');

  test.each(undone)('%s', async (_, change) => {
    gated = await startGated();
    await gated.sandbox.addRepo({ owner: 'acme', name: 'other', files: { a: 'a' } });
    const number = await gated.propose('work', { 'a.ts': 'b' });
    gated.finish('AC-1');
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: success']);
    gated.sandbox.as('dana-reyes').reopenIssue(REPO, gated.issues.get('AC-1') as number);
    change(gated.issues.get('AC-1') as number);
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: action_required']);
  });
});

test('threat 18: a pull request from a fork gets the same verdict', async () => {
  gated = await startGated();
  const { sandbox } = gated;
  await sandbox.addRepo({ owner: 'mallory', name: 'crm', forkOf: REPO });
  await sandbox.commit('mallory/crm', 'work', { 'a.ts': 'b' }, { author: 'mallory' });
  const number = await sandbox.as('mallory').openPull(REPO, { title: 'Mine', head: 'mallory:work' });
  await evaluate(number, gated.ports);
  expect(gated.shown(number)).toEqual(['scope gate: action_required']);
  gated.finish('AC-1');
  await evaluate(number, gated.ports);
  expect([gated.shown(number), await gated.merges(number)]).toEqual([['scope gate: success'], true]);
});

test('threat 51: two evaluations at once end with one verdict', async () => {
  gated = await startGated();
  const number = await gated.propose('work', { 'a.ts': 'b' });
  await Promise.all([evaluate(number, gated.ports), evaluate(number, gated.ports)]);
  gated.finish('AC-1');
  await Promise.all([evaluate(number, gated.ports), evaluate(number, gated.ports)]);
  expect(new Set(gated.shown(number))).toEqual(new Set(['scope gate: success']));
  gated.sandbox.as('dana-reyes').reopenIssue(REPO, gated.issues.get('AC-1') as number);
  await evaluate(number, gated.ports);
  expect(new Set(gated.shown(number))).toEqual(new Set(['scope gate: action_required']));
});

describe('a change of the scope', () => {
  const CHANGED = { 'scope.yaml': scopeOf(1, 'title: Another') };

  const sign = async (number: number) => {
    for (const login of ['dana-reyes', 'sam-ito', 'lee-park'])
      await gated.sandbox.as(login).review(REPO, number, 'APPROVE');
  };

  test('threat 1: waits for both companies, and merges when they have signed', async () => {
    gated = await startGated();
    const number = await gated.propose('change', CHANGED);
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: action_required']);
    expect([...gated.sandbox.pull(REPO, number).requestedReviewers].sort()).toEqual([
      'ann-cho',
      'bo-lund',
      'cy-dale',
      'dana-reyes',
      'lee-park',
      'sam-ito',
    ]);
    await sign(number);
    await evaluate(number, gated.ports);
    expect([gated.shown(number), await gated.merges(number)]).toEqual([['scope gate: success'], true]);
  });

  test('threat 4: code that is pushed keeps a signature, a changed word voids it', async () => {
    gated = await startGated();
    gated.finish('AC-1');
    const number = await gated.propose('change', CHANGED);
    await sign(number);
    await gated.sandbox.commit(REPO, 'change', { 'a.ts': 'c' }, { author: 'kim-ofori' });
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: success']);
    await gated.sandbox.commit(
      REPO,
      'change',
      { 'scope.yaml': scopeOf(1, 'title: A third') },
      { author: 'kim-ofori' },
    );
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: action_required']);
  });

  test('threat 4: a rebase keeps it, though what was reviewed is pushed away', async () => {
    gated = await startGated();
    const number = await gated.propose('change', CHANGED);
    await sign(number);
    await gated.sandbox.commit(REPO, 'main', { 'b.ts': 'b' });
    const rebased = await gated.sandbox.commit(REPO, 'rebased', CHANGED, { author: 'kim-ofori' });
    await gated.sandbox.moveBranch(REPO, 'change', rebased, 'kim-ofori');
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: success']);
  });

  test('threat 8: a later request for changes closes, a comment does not; threat 6: dismissing revives nothing', async () => {
    gated = await startGated();
    const number = await gated.propose('change', CHANGED);
    await sign(number);
    const sam = gated.sandbox.as('sam-ito');
    await sam.review(REPO, number, 'COMMENT', { body: 'Hm.' });
    expect((await verdictOf(number)).conclusion).toBe('success');
    const review = await sam.review(REPO, number, 'REQUEST_CHANGES', { body: 'No.' });
    expect((await verdictOf(number)).conclusion).toBe('failure');
    gated.sandbox.as('dana-reyes').dismissReview(REPO, number, review, 'Talked.');
    expect((await verdictOf(number)).conclusion).toBe('action_required');
  });

  test('threat 5: the author signs by a line that was never edited', async () => {
    gated = await startGated();
    await gated.sandbox.commit(REPO, 'own', CHANGED, { from: 'main', author: 'dana-reyes' });
    const number = await gated.sandbox.as('dana-reyes').openPull(REPO, { title: 'own', head: 'own' });
    for (const login of ['sam-ito', 'lee-park'])
      await gated.sandbox.as(login).review(REPO, number, 'APPROVE');
    const verdict = await verdictOf(number);
    const approvals = verdict.conditions.find(({ id }) => id === 'approvals');
    const line = approvals?.id === 'approvals' ? (approvals.agreeLine ?? '') : '';
    expect([verdict.conclusion, line]).toEqual([
      'action_required',
      expect.stringMatching(/^\/scope agree [0-9a-f]{64}$/),
    ]);
    const comment = gated.sandbox.as('dana-reyes').comment(REPO, number, `Fine.\n${line}`);
    expect((await verdictOf(number)).conclusion).toBe('success');
    gated.sandbox.as('dana-reyes').editComment(REPO, comment, `Well.\n${line}`);
    expect((await verdictOf(number)).conclusion).toBe('action_required');
  });
});

describe('threat 36: the merge queue', () => {
  test('an entry is judged itself, with what those before it leave', async () => {
    gated = await startGated();
    gated.sandbox.addRuleset(REPO, { mergeQueue: true, include: ['~DEFAULT_BRANCH'] });
    const numbers = [
      await gated.propose('one', { 'b.ts': '1' }),
      await gated.propose('two', { 'c.ts': '2' }),
    ];
    gated.finish('AC-1');
    await sweep(gated.ports);
    await gated.sandbox.as('dana-reyes').enqueue(REPO, ...numbers);
    const queue = gated.sandbox.queue(REPO, 'main');
    expect(queue).toHaveLength(2);
    const [first] = queue;
    const last = queue.at(-1);
    const group = { head: last?.head ?? '', base: first?.base ?? '', branch: 'main' };
    expect(await evaluateGroup(group, gated.ports)).toMatchObject({
      kind: 'judged',
      verdict: { conclusion: 'success', members: [{ pull: numbers[0] }, { pull: numbers[1] }] },
    });
  });
});

describe('requests', () => {
  const QUERY = 'GRAPHQL repository';
  const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const ISSUES = 'GET /repos/{owner}/{repo}/issues';
  const CHECKS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const SET = 'POST /repos/{owner}/{repo}/check-runs';

  test('a pull request of code with 100 criteria: at most 8, with finding and setting the check', async () => {
    gated = await startGated({ criteria: 100 });
    const number = await gated.propose('work', { 'a.ts': 'b' });
    gated.finish('AC-7');
    gated.requests();
    await evaluate(number, gated.ports);
    // The pull request, its history, the files; two pages of issues, who closed them; the check.
    expect(gated.requests().routes).toEqual([QUERY, COMPARE, QUERY, ISSUES, ISSUES, QUERY, CHECKS, SET]);
  });

  test('judged again while nothing changed: nothing is written, and what REST tells is not billed', async () => {
    gated = await startGated({ criteria: 100 });
    const number = await gated.propose('work', { 'a.ts': 'b' });
    await evaluate(number, gated.ports);
    await evaluate(number, gated.ports);
    gated.requests();
    await evaluate(number, gated.ports);
    const { routes, billed } = gated.requests();
    expect([routes, billed]).toEqual([[QUERY, COMPARE, QUERY, ISSUES, ISSUES, CHECKS], 2]);
  });

  test('a change of the scope with five reviewers and a team: at most 12, once they are asked', async () => {
    const scope = (title: string) => scopeOf(100, `reviewers: [acme/engineers]\ntitle: ${title}`);
    gated = await startGated({ scope: scope('One') });
    gated.sandbox.addTeam('acme', 'engineers', ['kim-ofori']);
    const number = await gated.propose('change', { 'scope.yaml': scope('Another') });
    gated.finish('AC-7');
    await evaluate(number, gated.ports);
    for (const login of ['dana-reyes', 'sam-ito', 'ann-cho', 'bo-lund', 'cy-dale'])
      await gated.sandbox.as(login).review(REPO, number, 'APPROVE');
    await gated.sandbox.commit(REPO, 'change', { 'a.ts': 'c' }, { author: 'kim-ofori' });
    gated.requests();
    await evaluate(number, gated.ports);
    const { routes } = gated.requests();
    expect(routes.length).toBeLessThanOrEqual(12);
    expect(routes.filter((route) => route === QUERY)).toHaveLength(5);
  });
});

describe('threat 35: with every request failing in its turn', () => {
  const troubles = [
    ['a 502', serverError(502)],
    ['a limit that does not end', secondaryLimit({ retryAfter: 10_000 })],
    ['a cut connection', { kind: 'reset', when: 'before' }],
    ['half an answer', { kind: 'half' }],
  ] as const;

  test.each(troubles)('%s is never a success that was none', async (_, trouble) => {
    gated = await startGated();
    const number = await gated.propose('work', { 'a.ts': 'b' });
    for (const nth of [1, 2, 3, 4, 5, 6]) {
      gated.sandbox.faults.add({ kind: 'read', nth, times: 5, trouble });
      await evaluate(number, gated.ports).catch(() => undefined);
      gated.sandbox.faults.clear();
      expect(gated.shown(number).join()).not.toContain('success');
    }
    gated.finish('AC-1');
    await evaluate(number, gated.ports);
    expect(gated.shown(number)).toEqual(['scope gate: success']);
  });
});
