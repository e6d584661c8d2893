import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { noSignatures, pullComment } from '../../src/report/pull-comment.js';
import { minimalWith } from '../fixtures/minimal.js';
import { send } from './running-app.js';
import { CHECK, REPO, SCOPE, startTwoCompanies, type TwoCompanies } from './two-companies.js';

const REFUSED = 405;
const MERGED = 200;
const WEAKER = SCOPE.replace(
  'appears in Acme CRM within 60 seconds.',
  'appears in Acme CRM within 90 seconds.',
);
const WEAKEST = SCOPE.replace(
  'appears in Acme CRM within 60 seconds.',
  'appears in Acme CRM within 5 minutes.',
);

// A process of its own judges, over HTTP.
jest.setTimeout(60_000);

let world: TwoCompanies;
beforeEach(async () => {
  world = await startTwoCompanies();
  await world.start();
});
afterEach(() => world.end());

describe('a pull request with code', () => {
  test('is refused while a criterion is open, and merges once it is done, by webhooks alone', async () => {
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    const waiting = await world.says('feature', 'action_required');
    expect(`${waiting.summary}${waiting.text}`).toContain(`/${REPO}/issues/${issue}`);
    expect(await world.merge(pull)).toBe(REFUSED);

    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    await world.says('feature', 'success');
    expect(await world.merge(pull)).toBe(MERGED);
  });

  test('threat 22: a criterion that is reopened closes it again, here by who may not reopen it on GitHub', async () => {
    const issue = world.criterionIssue('AC-1');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'success');

    world.sandbox.as('mallory').comment(REPO, issue, '/scope reopen AC-1 I want to.');
    world.sandbox.as('sam-ito').comment(REPO, issue, '/scope reopen AC-1 It fails on Sundays.');
    await world.says('feature', 'action_required');
    expect(await world.merge(pull)).toBe(REFUSED);
    const said = world.sandbox
      .issue(REPO, issue)
      .comments.map(({ author, body }) => [author, body.split('\n')[1]]);
    expect(
      said
        .filter(([author]) => author === 'scope-as-code[bot]')
        .map(([, text]) => text)
        .sort(),
    ).toEqual([
      '<code>AC-1</code> is open again, because <code>sam-ito</code> says so:',
      expect.stringMatching(/^Thank you, <code>mallory<\/code>/),
    ]);
  });

  test('a question for the owner holds it until it is answered', async () => {
    const issue = world.criterionIssue('AC-1');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'success');
    world.sandbox.as('lee-park').comment(REPO, pull, '/scope question Who wins?');
    await world.says('feature', 'action_required');
    const question = world.sandbox.issues(REPO).at(-1);
    expect(question).toMatchObject({
      title: 'Question about acme-crm: Who wins?',
      assignees: ['dana-reyes'],
    });
    world.sandbox.as('dana-reyes').closeIssue(REPO, question?.number ?? 0);
    await world.says('feature', 'success');
  });

  test('its answer is written into the scope by the pull request that closes it', async () => {
    const issue = world.criterionIssue('AC-1');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    const code = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    world.sandbox.as('lee-park').comment(REPO, code, '/scope question Who wins?');
    await world.says('feature', 'action_required');
    const { number: question = 0 } = world.sandbox.issues(REPO).at(-1) ?? {};

    const title = { 'scope.yaml': SCOPE.replace('title: Ledgerly', 'title: The Ledgerly') };
    await world.sandbox.commit(REPO, 'answer', title, { author: 'devon' });
    const body = `Closes #${question}`;
    const pull = await world.sandbox.as('devon').openPull(REPO, { title: 'Who wins', head: 'answer', body });
    const refused = await world.says('answer', 'failure');
    expect(refused.summary).toContain('that the scope does not answer: Who wins?');

    const decision = 'decisions: [{ question: Who wins?, answer: Ledgerly. }]';
    await world.sandbox.commit(REPO, 'answer', { 'scope.yaml': minimalWith(decision) }, { author: 'devon' });
    await world.says('answer', 'action_required');
    for (const login of ['dana-reyes', 'sam-ito', 'lee-park'])
      await world.sandbox.as(login).review(REPO, pull, 'APPROVE');
    await world.says('answer', 'success');
    expect(await world.merge(pull)).toBe(MERGED);
    expect(world.sandbox.issue(REPO, question).state).toBe('closed');
    await world.says('feature', 'success');
  });

  test('threat 37: the button and "Re-run" judge again', async () => {
    world.sandbox.as('dana-reyes').closeIssue(REPO, world.criterionIssue('AC-1'));
    await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    const { id } = await world.says('feature', 'success');
    // What happens meanwhile is not told.
    world.sandbox.deliveries.held = true;
    world.sandbox.as('dana-reyes').reopenIssue(REPO, 1);
    world.sandbox.deliveries.held = false;
    world.sandbox.as('devon').rerequestCheck(REPO, id);
    await world.says('feature', 'action_required');
  });
});

test('threat 36: an entry of a merge queue is judged at its own head', async () => {
  world.sandbox.addRuleset(REPO, { mergeQueue: true, checks: [{ context: CHECK, app: 'scope-as-code' }] });
  const issue = world.criterionIssue('AC-1');
  world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
  const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
  await world.says('feature', 'success');
  // What happens between the check and the queue counts in the queue.
  world.sandbox.deliveries.held = true;
  world.sandbox.as('dana-reyes').reopenIssue(REPO, issue);
  world.sandbox.deliveries.held = false;
  await world.sandbox.as('devon').enqueue(REPO, pull);
  const [first] = world.sandbox.queue(REPO, 'main');
  await world.says(first?.head ?? '', 'action_required');
  expect(world.sandbox.pull(REPO, pull).state).toBe('open');

  world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
  await world.says('feature', 'success');
  await world.sandbox.as('devon').enqueue(REPO, pull);
  await until(() => world.sandbox.pull(REPO, pull).merged !== null);
});

test('an event that changes nothing costs six requests, the list of those with its head among them; unchanged facts are not billed', async () => {
  const { sandbox } = world;
  world.criterionIssue('AC-1');
  const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
  await world.says('feature', 'action_required');
  const asked = async (title: string) => {
    await sandbox.deliveries.settled();
    sandbox.ledger.clear();
    sandbox.as('devon').editIssue(REPO, pull, { title });
    const { entries } = sandbox.ledger;
    await until(() => entries.some(({ route }) => route.endsWith('/check-runs')));
    await new Promise((done) => setTimeout(done, 500));
    return {
      routes: entries.map(({ route }) => route).sort(),
      billed: entries.flatMap(({ billed, route }) => (billed ? [route] : [])),
    };
  };
  await asked('A title');
  const { routes, billed } = await asked('Another title');
  expect(routes).toEqual([
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    'GET /repos/{owner}/{repo}/issues',
    'GET /repos/{owner}/{repo}/pulls',
    'GRAPHQL repository',
    'GRAPHQL repository',
  ]);
  // The list has another title now; GraphQL knows no "not modified".
  expect(billed.sort()).toEqual(routes.slice(-3));
});

describe('a change of the scope', () => {
  test('is refused until both companies signed it, and again when it is edited once more', async () => {
    const pull = await world.propose('weaker', { 'scope.yaml': WEAKER });
    const asked = await world.says('weaker', 'action_required');
    expect(asked.summary).toContain('sam-ito');
    expect(await world.merge(pull)).toBe(REFUSED);

    for (const login of ['dana-reyes', 'sam-ito', 'lee-park']) {
      await world.sandbox.as(login).review(REPO, pull, 'APPROVE');
    }
    await world.says('weaker', 'success');

    await world.sandbox.commit(REPO, 'weaker', { 'scope.yaml': WEAKEST }, { author: 'devon' });
    await world.says('weaker', 'action_required');
    expect(await world.merge(pull)).toBe(REFUSED);

    for (const login of ['dana-reyes', 'kim', 'lee-park']) {
      await world.sandbox.as(login).review(REPO, pull, 'APPROVE');
    }
    await world.says('weaker', 'success');
    expect(await world.merge(pull)).toBe(MERGED);
  });

  test('the Action’s comment says who signs as the check does, whoever of them comes later', async () => {
    const pull = await world.propose('weaker', { 'scope.yaml': WEAKER });
    await world.says('weaker', 'action_required');
    // A workflow's own token may not look the partner's team up.
    const signatures = noSignatures('The team is not known.');
    const { text } = pullComment({ changes: '### What changes', signatures, plans: '' }, []);
    world.sandbox.as('github-actions[bot]').comment(REPO, pull, text);
    const told = () => {
      const [{ body } = { body: '' }, ...others] = world.sandbox.issue(REPO, pull).comments;
      expect(others).toEqual([]);
      return /<!-- scope-as-code:signatures -->\n([\s\S]*?)\n<!-- /.exec(body)?.[1] ?? '';
    };
    await until(() => told().includes('<code>kim</code>'));

    await world.sandbox.as('kim').review(REPO, pull, 'APPROVE');
    await until(() => /✅ \| Acme \|.*<code>kim<\/code>/.test(told()));
    expect((await world.says('weaker', 'action_required')).text).toContain(told());
  });

  test('who leaves the team of the partner signed in vain', async () => {
    const pull = await world.propose('weaker', { 'scope.yaml': WEAKER });
    for (const login of ['dana-reyes', 'kim', 'lee-park']) {
      await world.sandbox.as(login).review(REPO, pull, 'APPROVE');
    }
    await world.says('weaker', 'success');
    world.sandbox.setTeamMember('acme-inc', 'integrations', 'kim', 'none');
    await world.says('weaker', 'action_required');
  });
});

describe('what goes wrong', () => {
  test('threat 47: signed lies are hints where to look, and open or close nothing', async () => {
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    const { deliveries } = world.sandbox;
    await deliveries.settled();
    const told = (event: string) =>
      deliveries.entries.findLast((one) => one.event === event)?.payload as object;
    const [ofPull, ofIssue] = [told('pull_request'), told('issues')];
    const title = 'AC-1: It syncs.';
    const closed = { number: issue, title, state: 'closed', state_reason: 'completed', body: '- [x] all' };
    const opened = { number: issue, title, state: 'open', state_reason: 'reopened' };
    const approved = { state: 'approved', user: { login: 'sam-ito', type: 'User' } };
    const merged = {
      number: pull,
      state: 'closed',
      merged: true,
      base: { ref: 'nowhere', sha: 'f'.repeat(40) },
    };
    const lie = async (event: string, payload: object) => {
      expect((await send(`${await world.app().url}/api/github/webhooks`, event, payload)).status).toBe(202);
    };
    const before = world.app().output();
    await lie('issues', { ...ofIssue, action: 'closed', issue: closed });
    await lie('pull_request', { ...ofPull, action: 'edited', pull_request: merged });
    await lie('pull_request_review', { ...ofPull, action: 'submitted', review: approved });
    await lie('issues', { ...ofPull, action: 'closed', issue: closed });
    await new Promise((done) => setTimeout(done, 1_500));
    await world.says('feature', 'action_required');
    expect(await world.merge(pull)).toBe(REFUSED);
    expect(world.app().output().slice(before.length)).not.toContain('success');

    deliveries.held = true;
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    deliveries.held = false;
    await lie('issues', { ...ofIssue, action: 'reopened', issue: opened });
    await world.says('feature', 'success');
  });

  test('threat 33: closed while green, it is not green when it is reopened after a criterion was', async () => {
    const { as, deliveries } = world.sandbox;
    const issue = world.criterionIssue('AC-1');
    as('dana-reyes').closeIssue(REPO, issue);
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'success');
    as('devon').closeIssue(REPO, pull);
    await world.says('feature', 'action_required');
    as('dana-reyes').reopenIssue(REPO, issue);
    await deliveries.settled();
    deliveries.held = true;
    as('devon').reopenIssue(REPO, pull);
    expect(await world.merge(pull)).toBe(REFUSED);
    deliveries.held = false;
    as('dana-reyes').closeIssue(REPO, issue);
    await world.says('feature', 'success');
    expect(await world.merge(pull)).toBe(MERGED);
  });

  test('threats 48, 67: all webhooks again, its own as well, in any order, change nothing, and it comes to rest', async () => {
    const issue = world.criterionIssue('AC-1');
    await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    const { as, deliveries } = world.sandbox;
    as('sam-ito').comment(REPO, issue, '/scope question Who wins?');
    await world.says('feature', 'action_required');
    as('dana-reyes').closeIssue(REPO, issue);
    as('sam-ito').comment(REPO, issue, '/scope reopen AC-1 It fails on Sundays.');
    await until(() => world.sandbox.issue(REPO, issue).state === 'open');
    as('dana-reyes').closeIssue(REPO, issue);
    await until(() => world.sandbox.issue(REPO, issue).comments.length === 4);
    as('dana-reyes').closeIssue(REPO, world.sandbox.issues(REPO).at(-1)?.number ?? 0);
    await world.says('feature', 'success');

    for (const { id } of [...deliveries.entries].reverse()) deliveries.redeliver(id);
    await quiet(world);
    await world.says('feature', 'success');
    expect(world.sandbox.issue(REPO, issue)).toMatchObject({ state: 'closed' });
    expect(world.sandbox.issue(REPO, issue).comments).toHaveLength(4);
    expect(world.sandbox.issues(REPO)).toHaveLength(2);
  });

  test('threats 49, 50: killed, deaf for a while, and started again, it sees what happened', async () => {
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    await world.kill();
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    await world.sandbox.deliveries.settled();
    expect(await world.merge(pull)).toBe(REFUSED);
    await world.start();
    await world.says('feature', 'success');
  });

  test('threat 51: two processes at once come to one check that is right', async () => {
    await world.startSecond();
    const { as } = world.sandbox;
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    for (let round = 0; round < 3; round += 1) {
      as('dana-reyes').closeIssue(REPO, issue);
      as('dana-reyes').reopenIssue(REPO, issue);
    }
    await world.says('feature', 'action_required');
    expect(await world.merge(pull)).toBe(REFUSED);
    as('dana-reyes').closeIssue(REPO, issue);
    await world.says('feature', 'success');
    expect(await world.merge(pull)).toBe(MERGED);
  });

  test('threat 52: where GitHub lets nothing be written any more, as in an archive, nothing falls over', async () => {
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    const body = { message: 'Repository was archived so is read-only.' };
    const trouble = { kind: 'answer', when: 'before', answer: { status: 403, body } } as const;
    const restore = world.sandbox.faults.add({ kind: 'write', times: Number.POSITIVE_INFINITY, trouble });
    world.sandbox.as('sam-ito').comment(REPO, pull, '/scope question Who wins?');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    await until(() => /It will be retried/.test(world.app().output()));
    await world.says('feature', 'action_required');
    expect((await fetch(`${await world.app().url}/health`)).status).toBe(200);
    restore();
    world.sandbox.as('devon').comment(REPO, pull, '/scope check');
    await world.says('feature', 'success');
  });

  test('threat 52: renamed and made private, it is judged under its new name', async () => {
    const issue = world.criterionIssue('AC-1');
    await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    world.sandbox.moveRepo(REPO, 'ledgerly/bridge');
    world.sandbox.setPrivate('ledgerly/bridge', true);
    world.sandbox.as('dana-reyes').closeIssue('ledgerly/bridge', issue);
    await world.says('feature', 'success', 'ledgerly/bridge');
  });

  test('threat 52: suspended, it says nothing; back again, it sees what happened', async () => {
    const issue = world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    world.sandbox.suspend('scope-as-code', 'ledgerly');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    expect(await world.merge(pull)).toBe(REFUSED);
    world.sandbox.unsuspend('scope-as-code', 'ledgerly');
    await world.says('feature', 'success');
  });

  test('threat 52: without the right to read issues it is closed, and open when it has it again', async () => {
    const issue = world.criterionIssue('AC-1');
    world.sandbox.as('dana-reyes').closeIssue(REPO, issue);
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'success');
    const rights = { checks: 'write', contents: 'read', members: 'read', pull_requests: 'write' } as const;
    world.sandbox.acceptPermissions('scope-as-code', 'ledgerly', rights);
    await world.says('feature', 'action_required');
    expect(await world.merge(pull)).toBe(REFUSED);
    world.sandbox.acceptPermissions('scope-as-code', 'ledgerly', { ...rights, issues: 'write' });
    await world.says('feature', 'success');
  });

  test('threat 38: a check of the same name by somebody else opens nothing', async () => {
    world.criterionIssue('AC-1');
    const pull = await world.propose('feature', { 'src/sync.ts': 'export const sync = 1;\n' });
    await world.says('feature', 'action_required');
    const token = world.sandbox.addToken({ as: { app: 'github-actions' }, permissions: { checks: 'write' } });
    await fetch(`${world.sandbox.restUrl}/repos/${REPO}/check-runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        name: CHECK,
        head_sha: world.sandbox.tip(REPO, 'feature'),
        status: 'completed',
        conclusion: 'success',
      }),
    });
    expect(await world.merge(pull)).toBe(REFUSED);
  });
});

/** Waits until nothing was written to GitHub for a while; fails where that does not come. */
async function quiet({ sandbox: { deliveries, ledger } }: TwoCompanies): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    await deliveries.settled();
    const before = ledger.writes().length;
    await new Promise((done) => setTimeout(done, 1_500));
    if (ledger.writes().length === before) return;
  }
  throw new Error('It goes on and on.');
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end && !isSo(); ) {
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(isSo()).toBe(true);
}
