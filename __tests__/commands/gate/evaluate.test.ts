import { describe, expect, test } from '@jest/globals';
import { evaluate, evaluateGroup, leave } from '../../../src/commands/gate/evaluate.js';
import type { Evaluation } from '../../../src/commands/gate/evaluation.js';
import { lookAgain, sweep } from '../../../src/commands/gate/sweep.js';
import type { Verdict } from '../../../src/gate/verdict.js';
import type { Pull } from '../../../src/github/gate-port.js';
import { pullComment, signatureSection, withSignatures } from '../../../src/report/pull-comment.js';
import type { Method } from '../../fakes/pull-requests.js';
import { person } from '../../fakes/pull-requests.js';
import { AC_1, addCriterion, CHANGED, SCOPE, type Staged, scopeText, stage } from './staged.js';

/** A pull request of code alone, whose only criterion is open or done. */
function staged(state: 'open' | 'closed' = 'closed'): Staged {
  const made = stage();
  made.propose({ 'a.ts': 'b' });
  addCriterion(made, state);
  return made;
}

function verdictIn(evaluation: Evaluation): Verdict {
  if (evaluation.kind !== 'judged') throw new Error(`it is ${evaluation.kind}`);
  return evaluation.verdict;
}

/** A scope that waits for one criterion more. */
const TWO = scopeText(`criteria:\n  - ${AC_1}\n  - ${AC_1.replace('AC-1', 'AC-2').replace('60', '90')}`);

/** The check runs of a pull request's head, as "name conclusion". */
function shown({ repository }: Staged, number = 1): readonly string[] {
  const head = repository.pulls.get(number)?.head ?? '';
  return (repository.checks.get(head) ?? []).map(({ name, conclusion }) => `${name} ${conclusion}`);
}

describe('threat 32: success, failure and action required, and nothing else', () => {
  test.each([
    ['closed', 'success'],
    ['open', 'action_required'],
  ] as const)('a criterion that is %s: %s', async (state, conclusion) => {
    const at = staged(state);
    expect(verdictIn(await evaluate(1, at.ports)).conclusion).toBe(conclusion);
    expect(shown(at)).toEqual([`scope gate ${conclusion}`]);
  });
});

describe('publishing', () => {
  test('the check has the verdict as its page, and a button where an App answers it', async () => {
    const at = staged('open');
    const evaluation = await evaluate(1, at.ports);
    expect(evaluation).toMatchObject({
      kind: 'judged',
      isWritten: true,
      foreign: [],
      url: 'https://check/1',
    });
    const [written] = at.repository.written;
    expect(written).toMatchObject({
      name: 'scope gate',
      title: verdictIn(evaluation).title,
      hasButton: true,
    });
    expect(written?.text).toContain('AC-1');
  });

  test('the same verdict again writes nothing', async () => {
    const at = staged('open');
    await evaluate(1, at.ports);
    expect(await evaluate(1, at.ports)).toMatchObject({ isWritten: false });
    expect(at.repository.written).toHaveLength(1);
  });

  test('the comment on the changes gets the check’s signatures, once, and no other comment does', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': CHANGED });
    const { text } = pullComment({ changes: 'c', signatures: '', plans: 'p' }, []);
    const talk = { id: 2, body: 'Done.' };
    at.repository.change(1, { botComments: [{ id: 1, body: text }, talk] });
    const verdict = verdictIn(await evaluate(1, at.ports));
    const told = () => at.repository.pulls.get(1)?.botComments;
    const said = { id: 1, body: withSignatures(text, signatureSection(verdict)) };
    expect(said.body).toContain('### Signatures');
    expect(told()).toEqual([said, talk]);
    await evaluate(1, at.ports);
    expect(at.repository.calls.filter((one) => one === 'rewriteComment')).toHaveLength(1);
  });

  test('a comment that can not be written keeps no check from being set', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': CHANGED });
    const { text } = pullComment({ changes: 'c', signatures: '', plans: 'p' }, []);
    at.repository.change(1, { botComments: [{ id: 1, body: text }] });
    at.repository.failing.set('rewriteComment', 'GitHub answered 403.');
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required']);
  });

  test('another verdict changes the run that is there', async () => {
    const at = staged('open');
    await evaluate(1, at.ports);
    at.issues.world.edit(1, { state: 'closed', reason: 'completed' });
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
    expect(at.repository.written.map(({ id }) => id)).toEqual([1, 1]);
  });

  test('threat 33: a new head starts without', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    const head = at.repository.commit({ parents: [at.first], files: { 'a.ts': 'c' } });
    at.repository.change(1, { head });
    expect(shown(at)).toEqual([]);
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
  });

  test('threat 33: a head that moves meanwhile gets no verdict of another; a sweep judges it, though no webhook told', async () => {
    const at = staged();
    const { head: old } = at.repository.pulls.get(1) ?? { head: '' };
    const moved = at.repository.commit({ parents: [at.first], files: { 'a.ts': 'c' } });
    const checks: typeof at.ports.checks = {
      listChecks: (...of) => at.repository.listChecks(...of),
      updateCheck: (...of) => at.repository.updateCheck(...of),
      createCheck: (...of) => {
        at.repository.change(1, { head: moved });
        return at.repository.createCheck(...of);
      },
    };
    expect(await evaluate(1, { ...at.ports, checks })).toMatchObject({ head: old });
    expect(shown(at)).toEqual([]);
    await sweep(at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
  });

  test('threat 33: a head that was pushed away brings no old yes back', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    const { head: old } = at.repository.pulls.get(1) ?? { head: '' };
    await leave(old, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
    const head = at.repository.commit({ parents: [at.first], files: { 'a.ts': 'c' } });
    at.repository.change(1, { head });
    await leave(old, at.ports);
    at.repository.change(1, { head: old });
    expect(shown(at)).toEqual(['scope gate action_required']);
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
  });

  test('threat 33: nor does one that was closed, and is reopened', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    at.repository.foreignCheck(at.repository.pulls.get(1)?.head ?? '', 'scope gate', 'mallory-ci');
    at.repository.close(1);
    await leave(at.repository.pulls.get(1)?.head ?? '', at.ports);
    expect(shown(at)).toEqual(['scope gate action_required', 'scope gate success']);
  });

  test('threat 38: a check of the same name by anybody else is left alone, ignored and reported', async () => {
    const at = staged('open');
    const { head } = at.repository.pulls.get(1) ?? { head: '' };
    at.repository.foreignCheck(head, 'scope gate', 'mallory-ci');
    const evaluation = await evaluate(1, at.ports);
    expect(evaluation).toMatchObject({ foreign: [{ app: { slug: 'mallory-ci' } }] });
    expect(at.repository.written[0]?.summary).toContain('mallory-ci');
    expect(shown(at)).toEqual(['scope gate success', 'scope gate action_required']);
  });

  test('threat 38: a job of a workflow with the name of the check is none of ours', async () => {
    const at = staged('open');
    const ports = { ...at.ports, we: { app: 'github-actions', bot: undefined, hasButton: false } } as const;
    at.repository.app = { id: 15368, slug: 'github-actions' };
    const { head } = at.repository.pulls.get(1) ?? { head: '' };
    at.repository.foreignCheck(head, 'scope gate', 'github-actions');
    expect(await evaluate(1, ports)).toMatchObject({ foreign: [{ app: { slug: 'github-actions' } }] });
    expect(await evaluate(1, ports)).toMatchObject({ isWritten: false });
  });

  test('threat 51: where two instances made a run each, no older one stays green', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    const { head } = at.repository.pulls.get(1) ?? { head: '' };
    const [run] = at.repository.checks.get(head) ?? [];
    at.repository.checks.set(head, [...(run ? [run, { ...run, id: 2 }] : [])]);
    at.issues.world.edit(1, { state: 'open', reason: 'reopened' });
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required', 'scope gate action_required']);
  });

  test('annotations that change take a new run, for GitHub only adds to them', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': scopeText('owner: nobody') });
    await evaluate(1, at.ports);
    const head = at.repository.commit({
      parents: [at.first],
      files: { 'scope.yaml': scopeText('owner: nobody\nrelease: [1]') },
    });
    const before = at.repository.pulls.get(1)?.head ?? '';
    // As if the same commit had got other findings by a new release of the tool.
    at.repository.checks.set(head, at.repository.checks.get(before) ?? []);
    at.repository.change(1, { head });
    await evaluate(1, at.ports);
    expect(at.repository.calls.filter((call) => call === 'createCheck')).toHaveLength(2);
    expect(shown(at)).toEqual(['scope gate failure', 'scope gate failure']);
  });
});

describe('threat 34: a success is never another pull request’s', () => {
  /** Two branches of the default's policy: `main`, and one whose rules require the default's check. */
  function sameHead() {
    const at = staged();
    const { repository } = at;
    const head = repository.pulls.get(1)?.head as string;
    const required = [{ name: 'scope gate', appId: 7 }];
    repository.branches.set('next', repository.commit({ parents: [at.first], files: { 'scope.yaml': TWO } }));
    repository.open({ number: 2, head, author: person('mallory') }, 'next');
    repository.change(2, { branch: { name: 'next', tip: '', requiredChecks: required } });
    return at;
  }

  test('the check is the worst of all with that head, and names the other and who may close it', async () => {
    const at = sameHead();
    const verdict = verdictIn(await evaluate(1, at.ports));
    expect(verdict.conclusion).not.toBe('success');
    expect(verdict.title).toContain('#2');
    expect(verdict.notes.join()).toContain('@mallory');
    expect(shown(at)).toHaveLength(1);
  });

  test('when the other is closed it is judged by itself', async () => {
    const at = sameHead();
    await evaluate(1, at.ports);
    at.repository.close(2);
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
  });

  test('one with a policy of its own has a check of its own', async () => {
    const at = sameHead();
    at.repository.change(2, { branch: { name: 'next', tip: '', requiredChecks: [] } });
    at.repository.branches.set('next', at.first);
    await evaluate(1, at.ports);
    await evaluate(2, at.ports);
    expect(shown(at)).toEqual(['scope gate success', 'scope gate (ungated) success']);
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success', 'scope gate (ungated) success']);
    // What holds up the one is nothing to the other.
    at.issues.world.edit(1, { state: 'open', reason: 'reopened' });
    await evaluate(1, at.ports);
    await evaluate(2, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required', 'scope gate (ungated) success']);
  });

  test('a green check of a policy that no pull request is under any more is withdrawn', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    at.repository.branches.set('next', at.first);
    at.repository.change(1, { branch: { name: 'next', tip: '', requiredChecks: [] } });
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required', 'scope gate (ungated) success']);
  });

  test.each([
    [
      'GitHub does not tell them',
      (at: Staged) => at.repository.change(1, { sameHead: { unknown: 'It answered 502.' } }),
    ],
    [
      'there are too many',
      (at: Staged) => {
        const { head } = at.repository.pulls.get(1) ?? { head: '' };
        for (let number = 2; number < 20; number += 1) at.repository.open({ number, head });
      },
    ],
  ])('where %s, it is no success', async (_, change) => {
    const at = staged();
    change(at);
    expect(verdictIn(await evaluate(1, at.ports)).conclusion).toBe('action_required');
  });
});

describe('threat 35: no trouble is a success, and what was green is withdrawn', () => {
  const whole: readonly Method[] = ['readPull', 'readEntries'];
  test.each(whole)('%s fails', async (method) => {
    const at = staged();
    await evaluate(1, at.ports);
    at.repository.failing.set(method, 'GitHub answered 502.');
    expect(await evaluate(1, at.ports)).toEqual({
      kind: 'withdrawn',
      pull: 1,
      head: at.repository.pulls.get(1)?.head,
      why: 'GitHub answered 502.',
    });
    expect(shown(at)).toEqual(['scope gate action_required']);
    at.repository.failing.clear();
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate success']);
  });

  const parts: readonly Method[] = ['compare', 'listTeam', 'readAuthors', 'listClosers', 'requestReview'];
  test.each(parts)('%s fails, on a change of the scope that would pass but for it', async (method) => {
    const at = stage();
    at.propose({ 'scope.yaml': CHANGED });
    at.repository.failing.set(method, 'GitHub answered 502.');
    expect(verdictIn(await evaluate(1, at.ports)).conclusion).not.toBe('success');
    expect(shown(at)).not.toContain('scope gate success');
  });

  test('our own fault withdraws it, too, and is thrown on', async () => {
    const at = staged();
    await evaluate(1, at.ports);
    at.issues.before = () => {
      throw new TypeError('a bug');
    };
    await expect(evaluate(1, at.ports)).rejects.toThrow('a bug');
    expect(shown(at)).toEqual(['scope gate action_required']);
  });

  test('where rules ask for the check and it was never set, it says why', async () => {
    const at = staged();
    at.repository.change(1, {
      branch: { name: 'main', tip: '', requiredChecks: [{ name: 'scope gate', appId: 7 }] },
    });
    at.repository.failing.set('readEntries', 'GitHub answered 502.');
    await evaluate(1, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required']);
    expect(at.repository.written[0]?.summary).toContain('502');
  });
});

describe('no scope', () => {
  test('no check at all', async () => {
    const at = stage({ 'a.ts': 'a' });
    at.propose({ 'a.ts': 'b' });
    expect(await evaluate(1, at.ports)).toMatchObject({ kind: 'silent' });
    expect(shown(at)).toEqual([]);
  });

  test('no pull request', async () => {
    expect(await evaluate(9, stage().ports)).toEqual({ kind: 'gone', pull: 9 });
  });
});

test('where the pull request itself brings what can not be judged, GitHub is not blamed', async () => {
  const at = stage();
  const scopes = Array.from({ length: 101 }, (_, index) => `${index}.yaml`);
  at.propose({ '.github/scope-as-code.yaml': JSON.stringify({ scopes }) });
  const { branch } = at.repository.pulls.get(1) as Pull;
  at.repository.change(1, { branch: { ...branch, requiredChecks: [{ name: 'scope gate', appId: 7 }] } });
  expect(await evaluate(1, at.ports)).toMatchObject({ kind: 'withdrawn' });
  const [{ title, summary } = { title: '', summary: '' }] = at.repository.written;
  expect([title, summary]).toEqual([
    'This could not be judged, so it can’t be merged.',
    expect.stringContaining('lists more than the gate looks for'),
  ]);
});

describe('threat 51: two evaluations at once', () => {
  /** Each time, an issue is reopened once it was read, and another evaluation sees that before this one writes. */
  function overtaken(at: Staged): Staged['ports'] {
    const listIssues: Staged['issues']['listIssues'] = async (label) => {
      const before = await at.issues.listIssues(label);
      at.issues.world.edit(before[0]?.number as number, { state: 'open', reason: 'reopened' });
      await evaluate(1, at.ports);
      return before;
    };
    return { ...at.ports, issues: { ...at.issues, listIssues } };
  }

  test('whoever opened the gate looks once more, and shuts it', async () => {
    const at = staged('closed');
    const swept = await sweep(overtaken(at));
    expect(shown(at)).toEqual(['scope gate success']);
    const { evaluations } = await lookAgain(swept, at.ports);
    expect(shown(at)).toEqual(['scope gate action_required']);
    expect(evaluations.map((one) => verdictIn(one).conclusion)).toEqual(['action_required']);
  });

  test('what was shut, or open before, is not looked at again', async () => {
    const at = staged('closed');
    await sweep(at.ports);
    for (const state of ['closed', 'open'] as const) {
      at.issues.world.edit(1, { state });
      const swept = await sweep(at.ports);
      at.repository.calls.length = 0;
      expect(await lookAgain(swept, at.ports)).toEqual(swept);
      expect(at.repository.calls).toEqual([]);
    }
  });

  test('a second look that fails is told of', async () => {
    const at = staged('closed');
    const swept = await sweep(at.ports);
    at.repository.failing.set('listChecks', 'It answered 502.');
    expect(await lookAgain(swept, at.ports)).toMatchObject({ evaluations: [], failures: [{ pull: 1 }] });
  });
});

describe('asking for signatures', () => {
  test('everybody who may still sign, one by one, and each once', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': CHANGED });
    at.repository.change(1, { requested: ['Sam-Ito'] });
    await evaluate(1, at.ports);
    expect([...at.repository.asked].sort()).toEqual(['ann-cho', 'dana-reyes', 'lee-park']);
  });

  test('nobody of another organization’s team that only the pull request names: that would tell who is in it', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': SCOPE.replace('ann-cho', 'other-org/secret') });
    at.repository.teams.set('other-org/secret', [person('pat-doe'), person('sam-ito')]);
    await evaluate(1, at.ports);
    expect([...at.repository.asked].sort()).toEqual(['ann-cho', 'dana-reyes', 'lee-park', 'sam-ito']);
    const [{ summary, text } = { summary: '', text: '' }] = at.repository.written;
    expect(`${summary}${text}`).toContain('other-org/secret');
    expect(`${summary}${text}`).not.toContain('pat-doe');
  });

  test('threat 35: only once nothing is green any more: to ask may take minutes, where GitHub limits it', async () => {
    const at = stage();
    const head = at.propose({ 'scope.yaml': CHANGED });
    const green = {
      conclusion: 'success',
      fingerprint: 'x:none',
      title: '',
      summary: '',
      annotations: [],
    } as const;
    await at.repository.createCheck(head, { ...green, name: 'scope gate', hasButton: true });
    const shownThen: (readonly string[])[] = [];
    at.repository.requestReview = async () => {
      shownThen.push(shown(at));
      return 'asked';
    };
    await evaluate(1, at.ports);
    expect(shownThen[0]).toEqual(['scope gate action_required']);
  });

  test('whom GitHub refuses the check names, with the mend', async () => {
    const at = stage();
    at.propose({ 'scope.yaml': CHANGED });
    at.repository.unreachable.add('sam-ito');
    await evaluate(1, at.ports);
    expect(at.repository.written[0]?.text).toMatch(/sam-ito[^\n]*(invite|access)/i);
  });

  test('nobody for code', async () => {
    const at = staged('open');
    await evaluate(1, at.ports);
    expect(at.repository.asked).toEqual([]);
  });
});

test('threat 17: a criss-cross that shows nothing but what is rendered, and merges more, waits like code', async () => {
  const files = { '.github/scope-as-code.yaml': 'rendered: [scope.md]\n', 'scope.md': 'One', 'a.ts': 'a' };
  const at = stage({ 'scope.yaml': SCOPE, ...files });
  const { repository } = at;
  const merged = repository.commit({ parents: [at.first], files: { 'x.ts': 'x' } });
  const fixed = at.push({ 'scope.md': 'Two', 'a.ts': 'fixed' });
  const tip = repository.merge(fixed, merged);
  repository.branches.set('main', tip);
  addCriterion(at, 'open');
  // Both have two newest commits in common, and GitHub compares with one: against that, nothing undoes the fix.
  const head = at.propose({ 'scope.md': 'Two' }, [merged, fixed]);
  expect((await repository.compare(tip, head))?.paths).toEqual(['scope.md']);
  expect(verdictIn(await evaluate(1, at.ports)).conclusion).toBe('action_required');
});

test.each(['scope.yml', 'scope.yaml'])(
  'threat 13: of two root scopes on the base either can be taken out: %s',
  async (path) => {
    const at = stage({ 'scope.yaml': SCOPE, 'scope.yml': SCOPE });
    at.propose({ [path]: null });
    const { conditions } = verdictIn(await evaluate(1, at.ports));
    expect(conditions.find(({ id }) => id === 'document')).toMatchObject({ isMet: true });
    expect(conditions.find(({ id }) => id === 'approvals')).toMatchObject({ isMet: false });
  },
);

describe('threat 36: an entry of a merge queue is judged itself', () => {
  function queued() {
    const at = staged();
    const { repository } = at;
    const head = repository.pulls.get(1)?.head as string;
    const merged = repository.commit({ parents: [at.first, head], files: { 'a.ts': 'b' } });
    repository.queues.set('main', [{ pull: 1, head: merged, base: at.first }]);
    return { at, group: { head: merged, base: at.first, branch: 'main' } };
  }
  const conclusions = ({ repository }: Staged, commit: string) =>
    (repository.checks.get(commit) ?? []).map(({ name, conclusion }) => `${name} ${conclusion}`);

  test('at its own head', async () => {
    const { at, group } = queued();
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, group.head)).toEqual(['scope gate success']);
  });

  test('by what is so now', async () => {
    const { at, group } = queued();
    at.issues.world.edit(1, { state: 'open', reason: 'reopened' });
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, group.head)).toEqual(['scope gate action_required']);
  });

  test.each([
    ['there is no queue', []],
    ['the chain breaks off', [{ pull: 1, head: 'x', base: 'y' }]],
  ])('closed where %s', async (_, entries) => {
    const { at, group } = queued();
    at.repository.queues.set('main', entries);
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, group.head)).toEqual(['scope gate action_required']);
  });

  test('closed where it can not be read', async () => {
    const { at, group } = queued();
    at.repository.failing.set('readQueue', 'GitHub answered 502.');
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, group.head)).toEqual(['scope gate action_required']);
  });

  test('threat 35: then under the name that its branch requires, and what was green there is not any more', async () => {
    const at = stage({ 'scope.yaml': scopeText('gate: { branches: { next: none } }'), 'a.ts': 'a' });
    const { repository } = at;
    repository.branches.set('next', at.first);
    const head = repository.commit({ parents: [at.first], files: { 'a.ts': 'b' } });
    const requiredChecks = [{ name: 'scope gate (next)', appId: 7 }];
    repository.open({ number: 1, head, branch: { name: 'next', tip: at.first, requiredChecks } }, 'next');
    repository.queues.set('next', [{ pull: 1, head, base: at.first }]);
    const group = { head, base: at.first, branch: 'next' };
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, head)).toEqual(['scope gate (next) success']);
    repository.failing.set('readQueue', 'GitHub answered 502.');
    await evaluateGroup(group, at.ports);
    expect(conclusions(at, head)).toEqual(['scope gate (next) action_required']);
  });
});

describe('sweeping', () => {
  test('threat 39: all of more than a hundred', async () => {
    const at = staged();
    for (let number = 2; number <= 130; number += 1) {
      const head = at.repository.commit({ parents: [at.first], files: { 'a.ts': `${number}` } });
      at.repository.open({ number, head });
    }
    const { evaluations, failures } = await sweep(at.ports);
    expect([evaluations.length, failures.length]).toEqual([130, 0]);
    expect(shown(at, 130)).toEqual(['scope gate success']);
  });

  test('one that fails keeps no other from being judged', async () => {
    const at = staged();
    const head = at.repository.commit({ parents: [at.first], files: { 'a.ts': 'other' } });
    at.repository.open({ number: 2, head });
    at.repository.change(1, { head: 'f'.repeat(40) });
    const { evaluations } = await sweep(at.ports);
    expect(evaluations.map(({ kind }) => kind).sort()).toEqual(['judged', 'withdrawn']);
    expect(shown(at, 2)).toEqual(['scope gate success']);
  });
});
