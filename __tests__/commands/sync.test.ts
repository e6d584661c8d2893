import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementsIn } from '../../src/commands/agreement.js';
import { type SyncInput, sync } from '../../src/commands/sync.js';
import { parseCriterion } from '../../src/criteria/block.js';
import type { Step } from '../../src/criteria/step.js';
import type { GitHub } from '../../src/github/port.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { GitHubFailure, UnusableInput } from '../../src/trouble.js';
import { type FakeGitHub, type FakeOptions, fakeGitHub } from '../fakes/github.js';
import { minimalWith } from '../fixtures/minimal.js';

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
  test('the first sync: one create for each criterion, the label and the tracking issue', async () => {
    await sync(world.input, world.github);
    expect(writesOf(world.github)).toEqual([
      'ensureLabel',
      'createIssue',
      'createIssue',
      'createIssue',
      'createIssue',
    ]);
    expect(await openIssues(world.github)).toEqual(['AC-1', 'AC-2', 'AC-3']);
  });

  test('the second: one list and nothing else', async () => {
    await sync(world.input, world.github);
    world.github.calls.length = 0;
    const { done, left } = await sync(world.input, world.github);
    expect([callsOf(world.github), done, left]).toEqual([['listIssues'], [], []]);
  });

  test('one changed criterion: one update', async () => {
    await sync(world.input, world.github);
    world.github.calls.length = 0;
    const text = minimalWith(criteria(3).replace('3 seconds', '5 seconds'));
    world.github.world.commit('main', { 'scope.yaml': text });
    await sync(inputFor(text), world.github);
    expect(writesOf(world.github)).toEqual(['updateIssue']);
  });
});

describe('it must not write', () => {
  async function refusal(run: Promise<unknown>): Promise<string> {
    return run.then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof UnusableInput ? error.message : `not unusable input: ${error}`),
    );
  }

  test.each<[string, string, FakeOptions, RegExp]>([
    [
      'a scope that the default branch does not have',
      criteria(3),
      { files: {} },
      /scope\.yaml is not on main yet/,
    ],
    [
      'a scope that says something else there',
      criteria(3),
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

  test('when it would close most of the issues at once, unless that is allowed', async () => {
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
  test('an issue that moved since the plan stops the run, and the next one goes on from there', async () => {
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
    expect([done.length, left.length]).toEqual([1, 2]);
    const again = await sync(inputFor(text), world.github);
    expect([again.failure, again.done.length]).toEqual([undefined, 2]);
    expect((await world.github.readIssue(second?.number ?? 0))?.body).toMatch(/\nmine$/);
  });

  test('two syncs at once end with one open issue a criterion', async () => {
    const other = { ...world.input, steps: [] };
    await Promise.all([sync(world.input, world.github), sync(other, world.github)]);
    await sync(world.input, world.github);
    expect(await openIssues(world.github)).toEqual(['AC-1', 'AC-2', 'AC-3']);
  });

  test('a label that somebody took off all issues makes no second ones', async () => {
    await sync(world.input, world.github);
    for (const { number } of await world.github.listIssues()) world.github.world.edit(number, { labels: [] });
    await sync(world.input, world.github);
    const labelled = await world.github.listIssues('scope:acme-crm');
    expect([labelled.length, (await openIssues(world.github)).length]).toEqual([4, 3]);
  });

  test('a label taken off one issue: it is found by the tracking issue', async () => {
    await sync(world.input, world.github);
    const [, first] = await world.github.listIssues();
    world.github.world.edit(first?.number ?? 0, { labels: [] });
    world.github.calls.length = 0;
    await sync(world.input, world.github);
    expect(callsOf(world.github)).toContain('listSubIssues');
    expect(writesOf(world.github)).toEqual(['updateIssue']);
  });
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

test('a run that is cut off after any number of writes is completed by the next, without a second issue', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 14 }), fc.boolean(), async (limit, isSecond) => {
      const { github, input } = repository(criteria(6));
      let target = input;
      if (isSecond) {
        await sync(input, github);
        const text = minimalWith(criteria(6, 3).replaceAll('seconds', 'minutes'));
        github.world.commit('main', { 'scope.yaml': text });
        target = inputFor(text);
      }
      const written = github.writes().length;
      github.before = () => {
        if (github.writes().length > written + limit) throw new Cut();
      };
      await sync(target, github).catch((error: unknown) => {
        if (!(error instanceof Cut)) throw error;
      });
      github.before = () => {};
      const { failure } = await sync(target, github);
      expect(failure).toBeUndefined();
      expect(await openIssues(github)).toEqual(target.agreement.scope.criteria.map(({ id }) => id).sort());
      github.calls.length = 0;
      await sync(target, github);
      expect(callsOf(github)).toEqual(['listIssues']);
    }),
    { numRuns: 60 },
  );
});

class Cut extends Error {}

test('what GitHub refuses half-way is told with what was done and what is left', async () => {
  world.github.before = () => {
    if ((world.github.counts().createIssue ?? 0) > 2) throw new GitHubFailure('no more');
  };
  const outcome = await sync(world.input, world.github);
  expect([outcome.failure?.message, outcome.done.length, outcome.left.length]).toEqual(['no more', 2, 2]);
});
