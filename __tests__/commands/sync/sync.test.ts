import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementsIn } from '../../../src/commands/sync/agreement.js';
import { type SyncInput, type SyncOutcome, sync } from '../../../src/commands/sync/sync.js';
import { syncScopes } from '../../../src/commands/sync/sync-scopes.js';
import { parseCriterion } from '../../../src/criteria/block.js';
import type { Plan, Step } from '../../../src/criteria/step.js';
import { parseTracking, readTracking, renderTracking } from '../../../src/criteria/tracking-block.js';
import { GitHubFailure } from '../../../src/errors.js';
import type { GitHub } from '../../../src/github/port.js';
import { examineFiles } from '../../../src/rules/file-result.js';
import { type FakeGitHub, type FakeOptions, fakeGitHub } from '../../fakes/github.js';
import { minimalWith } from '../../fixtures/minimal.js';

const criteria = (count: number, from = 1) =>
  `criteria:\n${Array.from({ length: count }, (_, n) => `  - { id: AC-${n + from}, statement: A deal appears within ${n + from} seconds., stories: [S1], records: [deal] }`).join('\n')}`;

/** A repository whose default branch holds a scope, and that scope as a checkout has it. */
function repository(
  fragment: string,
  options: FakeOptions = {},
): { github: FakeGitHub; input: SyncInput; steps: Step[] } {
  const text = minimalWith(fragment);
  const github = fakeGitHub({ files: { 'scope.yaml': text }, ...options });
  const steps: Step[] = [];
  return { github, steps, input: inputFor(text, steps) };
}

function inputFor(text: string, steps: Step[] = []): SyncInput {
  const [agreement] = agreementsIn(examineFiles([{ file: 'scope.yaml', bytes: text }]), {
    home: 'https://github.example/acme/crm',
    commit: 'HEAD',
    authors: [],
  });
  if (!agreement) throw new Error('the fixture is no scope');
  return {
    agreement,
    adopt: false,
    allowMassChange: false,
    onPlan: () => {},
    onStep: (step) => steps.push(step),
  };
}

function callsOf(github: FakeGitHub): string[] {
  return github.calls.map(({ method }) => method);
}

function writesOf(github: FakeGitHub): string[] {
  return github.writes().map(({ method }) => method);
}

/** The open criterion issues, by criterion. */
async function openIssues(github: GitHub): Promise<string[]> {
  const all = await github.listIssues();
  return all
    .flatMap(({ body, state }) => (state === 'open' ? (parseCriterion(body)?.criterion ?? []) : []))
    .sort();
}

let world: ReturnType<typeof repository>;
beforeEach(() => {
  world = repository(criteria(3));
});

describe('what it costs', () => {
  test('the first sync: one create for each criterion, the label, and the tracking issue begun and finished', async () => {
    await sync(world.input, world.github);
    expect(writesOf(world.github)).toEqual([
      'ensureLabel',
      'createIssue',
      'createIssue',
      'createIssue',
      'createIssue',
      'updateIssue',
    ]);
    expect(await openIssues(world.github)).toEqual(['AC-1', 'AC-2', 'AC-3']);
  });

  test('threat 56: the second: one list and nothing else', async () => {
    await sync(world.input, world.github);
    world.github.calls.length = 0;
    const { done, left } = await sync(world.input, world.github);
    expect([callsOf(world.github), done, left]).toEqual([['listIssues'], [], []]);
  });

  test('one changed criterion: one update, and the version that was agreed is listed', async () => {
    await sync(world.input, world.github);
    world.github.calls.length = 0;
    const text = minimalWith(criteria(3).replace('3 seconds', '5 seconds'));
    world.github.world.commit('main', { 'scope.yaml': text });
    await sync(inputFor(text), world.github);
    expect(writesOf(world.github)).toEqual(['updateIssue', 'updateIssue']);
    const tracking = world.github.world.issues().find(({ body }) => parseTracking(body));
    const versions = [inputFor(text), world.input].map(({ agreement }) => agreement.digest.slice(0, 12));
    expect(readTracking(tracking?.body ?? '')?.agreed.map((version) => version.digest)).toEqual(versions);
    world.github.calls.length = 0;
    await sync(inputFor(text), world.github);
    expect(callsOf(world.github)).toEqual(['listIssues']);
  });
});

describe('it must not write', () => {
  async function refusal(run: Promise<SyncOutcome>): Promise<string> {
    const { failure, done } = await run;
    expect([failure?.kind, done]).toEqual(['unusable-input', []]);
    return failure?.message ?? '';
  }

  test.each<[string, string, FakeOptions, RegExp]>([
    [
      'threat 66: a scope that the default branch does not have',
      criteria(3),
      { files: {} },
      /scope\.yaml is not on main yet/,
    ],
    [
      'threat 66: a scope that says something else there',
      criteria(3),
      { files: { 'scope.yaml': minimalWith(criteria(2)) } },
      /says something else here than on main/,
    ],
    [
      'threat 30: a criterion removed here that is still agreed on there',
      criteria(1),
      { files: { 'scope.yaml': minimalWith(criteria(2)) } },
      /says something else here than on main/,
    ],
    [
      'as somebody whose issues would not count',
      criteria(3),
      { me: { id: 9, login: 'ada', type: 'User' } },
      /Issues by ada would not count: add `issue-authors: \[ada\]`/,
    ],
  ])('%s', async (_, fragment, options, message) => {
    const { github, input } = repository(fragment, options);
    expect(await refusal(sync(input, github))).toMatch(message);
    expect(writesOf(github)).toEqual([]);
  });

  test('in an archived repository', async () => {
    world.github.world.archive();
    expect(await refusal(sync(world.input, world.github))).toMatch(/archived/);
    expect(writesOf(world.github)).toEqual([]);
  });

  test('who counts is what the default branch says, not the checkout', async () => {
    const options = { me: { id: 9, login: 'ada', type: 'User' as const } };
    const listed = {
      'scope.yaml': minimalWith(criteria(1)),
      '.github/scope-as-code.yaml': 'issue-authors: [ada]\n',
    };
    const allowed = repository(criteria(1), { ...options, files: listed });
    await sync(allowed.input, allowed.github);
    expect(await openIssues(allowed.github)).toEqual(['AC-1']);
    const planted = repository(criteria(1), options);
    expect(
      await refusal(
        sync(
          { ...planted.input, agreement: { ...planted.input.agreement, authors: ['ada'] } },
          planted.github,
        ),
      ),
    ).toMatch(/would not count/);
  });

  test('threat 65: when it would close most of the issues at once, unless that is allowed', async () => {
    const many = repository(criteria(8));
    await sync(many.input, many.github);
    const text = minimalWith(criteria(3));
    many.github.world.commit('main', { 'scope.yaml': text });
    many.github.calls.length = 0;
    expect(await refusal(sync(inputFor(text), many.github))).toMatch(
      /would close 5 of 8 criterion issues.*--allow-mass-change/,
    );
    expect(writesOf(many.github)).toEqual([]);
    await sync({ ...inputFor(text), allowMassChange: true }, many.github);
    expect(await openIssues(many.github)).toEqual(['AC-1', 'AC-2', 'AC-3']);
  });

  test('threat 65: when it would create most of the issues again, since they are gone; and the plan is shown', async () => {
    const many = repository(criteria(10));
    await sync(many.input, many.github);
    for (let number = 2; number < 10; number++) many.github.world.transferIssue(number);
    many.github.calls.length = 0;
    const shown: Plan[] = [];
    const input = { ...many.input, onPlan: (plan: Plan) => shown.push(plan) };
    expect(await refusal(sync(input, many.github))).toMatch(/would create again 8 of 10 criterion issues/);
    expect([writesOf(many.github), shown.length]).toEqual([[], 1]);
    await sync({ ...input, allowMassChange: true }, many.github);
    expect(await openIssues(many.github)).toHaveLength(10);
  });

  test('where the configuration of the default branch can’t be read: that is not "nobody is listed"', async () => {
    const files = {
      'scope.yaml': minimalWith(criteria(3)),
      '.github/scope-as-code.yaml': 'issue-authors: [ada]\nisue: x\n',
    };
    const { github, input } = repository(criteria(3), { files });
    expect(await refusal(sync(input, github))).toMatch(
      /scope-as-code\.yaml on main can't be read.*fix it there first/,
    );
    expect(writesOf(github)).toEqual([]);
  });

  test('but four of eight are not most', async () => {
    const many = repository(criteria(8));
    await sync(many.input, many.github);
    const text = minimalWith(criteria(4));
    many.github.world.commit('main', { 'scope.yaml': text });
    await sync(inputFor(text), many.github);
    expect(await openIssues(many.github)).toHaveLength(4);
  });
});

describe('what somebody else does meanwhile', () => {
  test('threat 55: an issue that moved since the plan stops the run, and the next one goes on from there', async () => {
    await sync(world.input, world.github);
    const text = minimalWith(criteria(3).replaceAll('seconds', 'minutes'));
    world.github.world.commit('main', { 'scope.yaml': text });
    const [, , second] = await world.github.listIssues('scope:acme-crm');
    const input: SyncInput = {
      ...inputFor(text),
      onPlan: () => world.github.world.edit(second?.number ?? 0, { body: `${second?.body}\nmine` }),
    };
    const { failure, done, left } = await sync(input, world.github);
    expect(failure?.message).toMatch(new RegExp(`#${second?.number} was changed since the plan was made`));
    expect([done.length, left.length]).toEqual([1, 3]);
    const again = await sync(inputFor(text), world.github);
    expect([again.failure, again.done.length]).toEqual([undefined, 3]);
    expect((await world.github.readIssue(second?.number ?? 0))?.body).toMatch(/\nmine$/);
  });

  test('threat 64: an issue that somebody changes while its update waits for its turn keeps what they wrote', async () => {
    await sync(world.input, world.github);
    const text = minimalWith(criteria(3).replaceAll('seconds', 'minutes'));
    world.github.world.commit('main', { 'scope.yaml': text });
    let isQueued = false;
    world.github.before = ({ method, args }) => {
      // The queue before the write: the last look was before it, however long it took.
      if (method !== 'updateIssue' || args[0] !== 3 || isQueued) return;
      isQueued = true;
      const { body } = world.github.world.issue(3);
      world.github.world.edit(3, { body: `${body}\nmine` });
    };
    const { failure } = await sync(inputFor(text), world.github);
    expect(failure?.message).toMatch(/#3 was changed since the plan was made/);
    expect(world.github.world.issue(3).body).toMatch(/\nmine$/);
  });

  test('a label, a comment or another parent is no change that stops it', async () => {
    await sync(world.input, world.github);
    const text = minimalWith(criteria(3).replaceAll('seconds', 'minutes'));
    world.github.world.commit('main', { 'scope.yaml': text });
    const input: SyncInput = {
      ...inputFor(text),
      onPlan: () => {
        world.github.world.addComment(3, 'Working on it.');
        world.github.world.edit(3, { labels: ['scope:acme-crm', 'doing'] });
      },
    };
    expect((await sync(input, world.github)).failure).toBeUndefined();
    expect(world.github.world.issue(3).labels).toEqual(['scope:acme-crm', 'doing']);
  });

  test('threat 55: a scope that moves on while a long run goes on stops it', async () => {
    const long = repository(criteria(60));
    const input: SyncInput = {
      ...long.input,
      onStep: (_, __, done) => {
        if (done === 25) long.github.world.commit('main', { 'scope.yaml': minimalWith(criteria(59)) });
      },
    };
    const { failure, done, left } = await sync(input, long.github);
    expect(failure?.message).toMatch(/scope\.yaml was changed on main since the plan was made/);
    expect([done.length, left.length]).toEqual([40, 22]);
  });

  test('a comment that a run left before it was cut off is not written twice', async () => {
    await sync(world.input, world.github);
    const text = minimalWith(criteria(2));
    world.github.world.commit('main', { 'scope.yaml': text });
    world.github.before = ({ method }) => {
      if (method === 'updateIssue') throw new GitHubFailure('cut');
    };
    await sync(inputFor(text), world.github);
    world.github.before = () => {};
    expect((await sync(inputFor(text), world.github)).failure).toBeUndefined();
    expect(world.github.world.comments(4)).toHaveLength(1);
    expect(world.github.world.issue(4)).toMatchObject({ state: 'closed', reason: 'not_planned' });
  });

  test('threat 57: two syncs at once end with one open issue a criterion', async () => {
    const other = { ...world.input, steps: [] };
    await Promise.all([sync(world.input, world.github), sync(other, world.github)]);
    await sync(world.input, world.github);
    expect(await openIssues(world.github)).toEqual(['AC-1', 'AC-2', 'AC-3']);
  });

  test('threat 61: a label that somebody took off all issues makes no second ones', async () => {
    await sync(world.input, world.github);
    for (const { number } of await world.github.listIssues()) world.github.world.edit(number, { labels: [] });
    await sync(world.input, world.github);
    const labelled = await world.github.listIssues('scope:acme-crm');
    expect([labelled.length, (await openIssues(world.github)).length]).toEqual([4, 3]);
  });

  test('threat 61: a label taken off one issue: it is found by the tracking issue', async () => {
    await sync(world.input, world.github);
    const [, first] = await world.github.listIssues();
    world.github.world.edit(first?.number ?? 0, { labels: [] });
    world.github.calls.length = 0;
    await sync(world.input, world.github);
    expect(callsOf(world.github)).toContain('listSubIssues');
    expect(writesOf(world.github)).toEqual(['updateIssue']);
  });
});

describe('outsiders', () => {
  test('bearing the tracking marker get none of our issues below theirs, label or not', async () => {
    for (const labels of [[], ['scope:acme-crm']]) {
      world = repository(criteria(2));
      const { scope } = world.input.agreement;
      const source = { url: 'https://github.example', lines: new Map(), outOfScope: [] };
      const body = renderTracking(scope, source);
      const planted = world.github.world.addIssue({ title: 'Scope', body, labels });
      await sync(world.input, world.github);
      const own = world.github.world
        .issues()
        .find((issue) => parseTracking(issue.body) && issue.number !== planted);
      world.github.world.edit(own?.number ?? 0, { labels: [] });
      const text = minimalWith(criteria(3));
      world.github.world.commit('main', { 'scope.yaml': text });
      await sync(inputFor(text), world.github);
      const parents = world.github.world
        .issues()
        .flatMap(({ body: one, parent }) => (parseCriterion(one) ? [parent] : []));
      expect(parents).toEqual([own?.number, own?.number, own?.number]);
    }
  });

  test('whose issues are adopted: a run cut off between making ours and closing theirs is completed', async () => {
    world = repository(criteria(1));
    const elsewhere = repository(criteria(1));
    await sync(elsewhere.input, elsewhere.github);
    const { title, body } = elsewhere.github.world.issue(2);
    const old = world.github.world.addIssue({ title, body, labels: ['scope:acme-crm'] });
    const adopting = { ...world.input, adopt: true };
    world.github.before = ({ method }) => {
      if (method === 'closeAsDuplicate') throw new GitHubFailure('cut');
    };
    expect((await sync(adopting, world.github)).failure?.message).toBe('cut');
    world.github.before = () => {};
    expect((await sync(adopting, world.github)).failure).toBeUndefined();
    expect(world.github.world.issue(old)).toMatchObject({ state: 'closed', reason: 'duplicate' });
    expect(await openIssues(world.github)).toEqual(['AC-1']);
  });
});

describe('threat 61: a list that lags behind', () => {
  test.each<[string, number, FakeOptions]>([
    ['with sub-issues', 5, {}],
    ['on a server without sub-issues', 5, { subIssues: false }],
    ['over 100 criteria', 101, {}],
  ])('leads to no second issue by the very run that made the first: %s', async (_, count, options) => {
    const { github, input } = repository(criteria(count), options);
    const lagging = {
      ...github,
      async listIssues(label?: string) {
        const all = await github.listIssues(label);
        return (github.counts().createIssue ?? 0) > 0 ? all.slice(0, -2) : all;
      },
    };
    const { failure } = await sync(input, lagging);
    expect([failure, github.world.issues().length]).toEqual([undefined, count + 1]);
    github.calls.length = 0;
    await sync(input, github);
    expect(callsOf(github)).toEqual(['listIssues']);
  });
});

test('a removed criterion whose issue lost its label is closed, too', async () => {
  for (const options of [{}, { subIssues: false }]) {
    world = repository(criteria(3), options);
    await sync(world.input, world.github);
    world.github.world.edit(4, { labels: [] });
    const text = minimalWith(criteria(2));
    world.github.world.commit('main', { 'scope.yaml': text });
    await sync(inputFor(text), world.github);
    expect(world.github.world.issue(4)).toMatchObject({ state: 'closed', reason: 'not_planned' });
    world.github.calls.length = 0;
    await sync(inputFor(text), world.github);
    expect(callsOf(world.github)).toEqual(['listIssues']);
  }
});

test('a tracking issue whose body was wiped is put right, not made a second time', async () => {
  for (const options of [{}, { subIssues: false }]) {
    world = repository(criteria(2), options);
    await sync(world.input, world.github);
    const { body } = world.github.world.issue(1);
    world.github.world.edit(1, { body: 'mine' });
    await sync(world.input, world.github);
    expect([world.github.world.issues().length, world.github.world.issue(1).body]).toEqual([
      3,
      `${body}\n\nmine`,
    ]);
  }
});

describe('a server without sub-issues', () => {
  test('gets a task list in the tracking issue, once', async () => {
    const old = repository(criteria(3), { subIssues: false });
    await sync(old.input, old.github);
    const [tracking] = await old.github.listIssues('scope:acme-crm');
    expect(tracking?.body).toMatch(/- \[ \] #2\n- \[ \] #3\n- \[ \] #4\n/);
    old.github.calls.length = 0;
    await sync(old.input, old.github);
    expect(callsOf(old.github)).toEqual(['listIssues']);
  });
});

test('more than 100 criteria are listed in the tracking issue', async () => {
  const many = repository(criteria(101));
  await sync(many.input, many.github);
  const [tracking] = await many.github.listIssues('scope:acme-crm');
  expect(tracking?.body.match(/^- \[ \] #\d+$/gm)).toHaveLength(101);
  many.github.calls.length = 0;
  await sync(many.input, many.github);
  expect(callsOf(many.github)).toEqual(['listIssues']);
});

describe('threat 58: a run that is cut off after any number of writes is completed by the next, without a second issue', () => {
  const cuts = fc.record({
    limit: fc.nat({ max: 16 }),
    // Before the write took effect; or after it, with its answer lost.
    when: fc.constantFrom('before' as const, 'after' as const),
    history: fc.constantFrom('first' as const, 'second' as const, 'adopt' as const),
    subIssues: fc.boolean(),
  });

  test('whatever was there, with sub-issues and without', async () => {
    await fc.assert(
      fc.asyncProperty(cuts, async ({ limit, when, history, subIssues }) => {
        const { github, input } = repository(criteria(6), { subIssues });
        let target = { ...input, adopt: history === 'adopt' };
        if (history === 'adopt') await plant(github, 4);
        if (history === 'second') {
          await sync(input, github);
          const text = minimalWith(criteria(6, 3).replaceAll('seconds', 'minutes'));
          github.world.commit('main', { 'scope.yaml': text });
          target = inputFor(text);
        }
        const written = github.writes().length;
        github[when] = () => {
          if (github.writes().length > written + limit) throw new Cut();
        };
        await sync(target, github).catch((error: unknown) => {
          if (!(error instanceof Cut)) throw error;
        });
        github[when] = () => {};
        const { failure } = await sync(target, github);
        expect(failure).toBeUndefined();
        expect(await openIssues(github)).toEqual(target.agreement.scope.criteria.map(({ id }) => id).sort());
        for (const { number } of github.world.issues())
          expect(new Set(github.world.comments(number)).size).toBe(github.world.comments(number).length);
        github.calls.length = 0;
        await sync(target, github);
        expect(callsOf(github)).toEqual(['listIssues']);
      }),
      { numRuns: 150 },
    );
  });

  /** Issues of the same scope by somebody whose issues don't count. */
  async function plant(github: FakeGitHub, count: number): Promise<void> {
    const elsewhere = repository(criteria(6));
    await sync(elsewhere.input, elsewhere.github);
    for (const { title, body } of elsewhere.github.world.issues().slice(0, count))
      github.world.addIssue({ title, body, labels: ['scope:acme-crm'] });
  }
});

class Cut extends Error {}

test('threat 62: what GitHub refuses half-way is told with what was done and what is left', async () => {
  world.github.before = () => {
    if ((world.github.counts().createIssue ?? 0) > 2) throw new GitHubFailure('no more');
  };
  const outcome = await sync(world.input, world.github);
  expect([outcome.failure?.message, outcome.done.length, outcome.left.length]).toEqual(['no more', 2, 3]);
});

test('what was done before a second look that fails is told', async () => {
  world.github.before = ({ method }) => {
    if (method === 'listIssues' && (world.github.counts().createIssue ?? 0) === 4)
      throw new GitHubFailure('no list');
  };
  const { failure, done, left } = await sync(world.input, world.github);
  expect([failure?.message, done.length, left]).toEqual(['no list', 5, []]);
});

test('what was done before it came out that the server has no sub-issues is told', async () => {
  const old = repository(criteria(3), { subIssues: false });
  const { done } = await sync(old.input, old.github);
  expect(done.filter(({ step }) => step.kind === 'create')).toHaveLength(4);
});

describe('several scopes', () => {
  test('what was done for the first is told where the second can’t be finished', async () => {
    const other = minimalWith(`id: other\n${criteria(2)}`);
    const { github } = world;
    github.world.commit('main', { 'other.yaml': other });
    const { agreement } = inputFor(other);
    const agreements = [world.input.agreement, { ...agreement, path: 'other.yaml' }];
    github.before = ({ method, args }) => {
      if (method === 'listIssues' && args[0] === 'scope:other') throw new GitHubFailure('no list');
    };
    const watch = { onPlan: () => {}, onStep: () => {} };
    const how = { adopt: false, allowMassChange: false };
    const { synced, failure } = await syncScopes(agreements, how, github, watch);
    expect([failure?.message, synced.map(({ outcome }) => outcome.done.length)]).toEqual(['no list', [5]]);
    github.before = () => {};
    github.world.commit('main', { 'other.yaml': null });
    const refused = await syncScopes(agreements, how, github, watch);
    expect(refused.failure?.message).toMatch(/other\.yaml is not on main yet/);
    expect(refused.synced.map(({ outcome }) => outcome.plan.steps.length)).toEqual([4, 4]);
  });
});
