import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '../../src/criteria/block.js';
import type { Issue } from '../../src/criteria/issue.js';
import { massChange } from '../../src/criteria/mass-change.js';
import { plan } from '../../src/criteria/plan.js';
import { type Facts, planningOf } from '../../src/criteria/planning.js';
import { changesIn, type Step } from '../../src/criteria/step.js';
import { beginTracking, parseTracking, renderTracking } from '../../src/criteria/tracking-block.js';
import { listChange } from '../../src/criteria/tracking-steps.js';
import type { Scope } from '../../src/scope/scope.js';
import {
  criterionIssue,
  FACTS,
  issue,
  OUTSIDER,
  SOURCE,
  scopeWith,
  trackingIssue,
} from '../fixtures/issues.js';

const ONE = '{ id: AC-1, statement: A deal appears within 60 seconds., checklist: [one, two] }';
const TWO = '{ id: AC-2, statement: A deleted deal is archived within 60 seconds. }';
const SCOPE = scopeWith([ONE, TWO]);

/** Steps that change something, as "kind subject #issue". */
function changes(scope: Scope, issues: readonly Issue[], facts: Partial<Facts> = {}): string[] {
  return changesIn(plan(scope, issues, { ...FACTS, ...facts })).map(described);
}

function described(step: Step): string {
  const subject = 'tracking' in step.subject ? 'tracking' : step.subject.criterion;
  return [step.kind, subject, ...('issue' in step ? [`#${step.issue.number}`] : [])].join(' ');
}

function only<K extends Step['kind']>(
  kind: K,
  scope: Scope,
  issues: readonly Issue[],
  facts: Partial<Facts> = {},
) {
  const steps = plan(scope, issues, { ...FACTS, ...facts }).steps.filter((step) => step.kind === kind);
  expect(steps).toHaveLength(1);
  return steps[0] as Extract<Step, { kind: K }>;
}

const tracking = trackingIssue(SCOPE);
const one = criterionIssue(SCOPE, 'AC-1', { number: 11 });
const two = criterionIssue(SCOPE, 'AC-2', { number: 12 });
const closed = { state: 'closed', reason: 'completed' } as const;

describe('the life of a criterion', () => {
  test('new ones get an issue, and the scope one that gathers them', () => {
    expect(changes(SCOPE, [])).toEqual(['create tracking', 'create AC-1', 'create AC-2', 'list tracking']);
  });

  test('threat 27: with their issues there is nothing to do, whatever commit they link to and in whatever order they come', () => {
    expect(
      changes(SCOPE, [two, tracking, one], {
        commit: 'fffffff',
        source: { url: 'https://other.example', lines: new Map(), outOfScope: [] },
      }),
    ).toEqual([]);
  });

  test('in another order: only the version that was agreed is listed', () => {
    expect(changes(scopeWith([TWO, ONE]), [tracking, one, two])).toEqual(['list tracking']);
  });

  const reworded = scopeWith([ONE.replace('A deal appears', 'a DEAL   appears'), TWO]);
  const changed = scopeWith([ONE.replace('60', '90'), TWO]);

  test('re-worded by case or spacing: updated quietly, also when done', () => {
    expect(changes(reworded, [tracking, one, two])).toEqual(['update AC-1 #11', 'list tracking']);
    expect(changes(reworded, [tracking, { ...one, ...closed }, two])).toEqual([
      'update AC-1 #11',
      'list tracking',
    ]);
  });

  test('changed while open: updated, with a new title and without the ticks', () => {
    const ticked = { ...one, body: one.body.replace('- [ ] one', '- [x] one') };
    const step = only('update', changed, [tracking, ticked, two]);
    expect(step.change.title).toContain('90 seconds');
    expect(parseCriterion(step.change.body ?? '')?.boxes.map((box) => box.ticked)).toEqual([false, false]);
    expect(step.why).toBe('its text changed: ticked boxes are cleared');
  });

  test('threat 29: changed after it was done: reopened, with the old and the new text', () => {
    const step = only('reopen', changed, [tracking, { ...one, ...closed }, two]);
    expect(step.comment).toContain('**It said** A deal appears within 60 seconds.');
    expect(step.comment).toContain('**It says** A deal appears within 90 seconds.');
    expect(step.comment).toContain('commit 0123456');
  });

  test('another story or record is no change of what it asks for: ticks stay', () => {
    const ticked = { ...one, body: one.body.replace('- [ ] one', '- [x] one') };
    const step = only('update', scopeWith([ONE.replace('checklist', 'records: [deal], checklist'), TWO]), [
      tracking,
      ticked,
      two,
    ]);
    expect(parseCriterion(step.change.body ?? '')?.boxes.map((box) => box.ticked)).toEqual([true, false]);
    expect(step.change.title).toBeUndefined();
  });

  test('removed: closed as not planned, with the commit', () => {
    const step = only('close', scopeWith([ONE]), [tracking, one, two]);
    expect(step.comment).toBe('The scope no longer has AC-2 (commit 0123456).');
  });

  test('removed and moved out of scope: with the entry, its line, and the release that it may come in', () => {
    const moved = scopeWith(
      [ONE],
      'out_of_scope: [Currencies, { item: "Archiving @all (AC-2)", candidate: v2 }]',
    );
    const step = only('close', moved, [tracking, one, two]);
    expect(step.why).toBe('it moved out of scope, as a candidate for v2: Archiving @all (AC-2)');
    expect(step.milestone).toBe('v2');
    expect(step.comment).toBe(
      `The scope no longer has AC-2 (commit 0123456). It is out of scope now: [Archiving @\u2060all (AC-2)](${SOURCE.url}#L41). It is a candidate for v2.`,
    );
  });

  test('removed and moved out of scope for good: nothing is said of a release', () => {
    const step = only('close', scopeWith([ONE], 'out_of_scope: [Archiving (AC-2)]'), [tracking, one, two]);
    expect([step.why, step.milestone]).toEqual(['it moved out of scope: Archiving (AC-2)', undefined]);
    expect(step.comment).toMatch(/\(AC-2\)\]\(\S+#L40\)\.$/);
  });

  test('removed when it is closed already: left alone', () => {
    expect(changes(scopeWith([ONE]), [tracking, one, { ...two, ...closed }])).toEqual(['list tracking']);
    const notPlanned = { ...two, state: 'closed', reason: 'not_planned' } as const;
    expect(changes(scopeWith([ONE]), [tracking, one, notPlanned])).toEqual(['list tracking']);
    expect(changes(scopeWith([ONE]), [trackingIssue(scopeWith([ONE])), one, notPlanned])).toEqual([]);
  });

  test('threat 31: came back: reopened, no second issue', () => {
    expect(changes(SCOPE, [tracking, one, { ...two, state: 'closed', reason: 'not_planned' }])).toEqual([
      'reopen AC-2 #12',
    ]);
  });

  test('threat 28: renumbered: removed and added, and said to be so', () => {
    const renumbered = scopeWith([ONE, TWO.replace('AC-2', 'AC-7')]);
    expect(changes(renumbered, [tracking, one, two])).toEqual([
      'create AC-7',
      'close AC-2 #12',
      'list tracking',
    ]);
    expect(only('create', renumbered, [tracking, one, two]).why).toContain(
      "its text was AC-2's, which is removed",
    );
  });

  test('done, removed, and back with the same text: reopened, for nobody had agreed on it meanwhile', () => {
    const less = scopeWith([ONE]);
    const all = [tracking, one, { ...two, ...closed }];
    const { body = '' } = listChange(tracking, less, only('list', less, all), []);
    const without = { ...tracking, body };
    expect(changes(less, [without, one, { ...two, ...closed }])).toEqual([]);
    const step = only('reopen', SCOPE, [without, one, { ...two, ...closed }]);
    expect([step.issue.number, step.why]).toEqual([12, 'it was done, then removed, and came back']);
    expect(changes(SCOPE, [tracking, one, { ...two, ...closed }])).toEqual([]);
  });

  test('made by a run that was cut off, and done before the next: that is not told as come back', () => {
    const all = [trackingIssue(scopeWith([ONE])), one, { ...two, ...closed }];
    expect(changes(SCOPE, all)).toEqual(['list tracking']);
  });

  test('threat 23: deleted or transferred: planned again, and said so', () => {
    expect(changes(SCOPE, [tracking, one])).toEqual(['create AC-2']);
    expect(only('create', SCOPE, [tracking, one])).toMatchObject({
      isAgain: true,
      why: 'its issue was deleted or moved away',
    });
  });

  test('never made, since a run was cut off: that is not told as deleted', () => {
    const begun = trackingIssue(SCOPE, { body: beginTracking(SCOPE, SOURCE) });
    expect(only('create', SCOPE, [begun, one])).toMatchObject({ isAgain: false, why: 'it has no issue yet' });
  });

  test('threat 26: two of the tool’s issues: the older is real, the newer is closed as its duplicate', () => {
    const twin = criterionIssue(SCOPE, 'AC-1', { number: 20 });
    const step = only('close-duplicate', SCOPE, [twin, tracking, two, one]);
    expect([step.issue.number, step.original.number]).toEqual([20, 11]);
    expect(changes(SCOPE, [tracking, one, two, { ...twin, state: 'closed', reason: 'duplicate' }])).toEqual(
      [],
    );
  });

  test('the older is real even when only the newer is done', () => {
    const twin = criterionIssue(SCOPE, 'AC-1', { number: 20, ...closed });
    expect(changes(SCOPE, [tracking, one, two, twin])).toEqual([]);
  });
});

describe('what people did by hand', () => {
  test('threat 64: a title of their own stays', () =>
    expect(changes(SCOPE, [tracking, { ...one, title: 'Mine' }, two])).toEqual([]));

  test('threat 61: the label taken off is put back', () => {
    expect(only('update', SCOPE, [tracking, { ...one, labels: ['mine'] }, two])).toMatchObject({
      change: { addLabels: ['scope:acme-crm'] },
      why: 'its label was removed',
    });
  });

  test('the block taken out is put back, above what they wrote', () => {
    const step = only('update', SCOPE, [tracking, { ...one, body: 'mine' }, two]);
    expect(step.change.body).toMatch(/^<!-- scope-as-code:criterion acme-crm\/AC-1 [\s\S]*\n\nmine$/);
  });

  test('threat 25: a marker edited to another criterion’s takes nobody’s place: it is put right', () => {
    const edited = { ...one, ...closed, body: one.body.replace('acme-crm/AC-1', 'acme-crm/AC-2') };
    expect(changes(SCOPE, [tracking, edited, two])).toEqual(['update AC-1 #11']);
  });

  test('an issue hung elsewhere stays there; one that hangs nowhere is linked', () => {
    for (const parent of [99, 'elsewhere'] as const)
      expect(changes(SCOPE, [tracking, { ...one, parent }, { ...two, parent: undefined }])).toEqual([
        'link AC-2 #12',
      ]);
  });
});

describe('issues of others', () => {
  const copied = { ...one, number: 5, author: OUTSIDER };

  test('threat 24: with a copied marker, label and title change nothing, and are reported', () => {
    expect(changes(SCOPE, [copied, tracking, one, two])).toEqual([]);
    expect(plan(SCOPE, [copied, tracking, one, two], FACTS).notes.map(({ text }) => text)).toEqual([
      '#5 by mallory carries the marker of AC-1. It changes nothing: mallory is not among those whose issues count.',
    ]);
  });

  test('a person can’t count by a bot’s name', () => {
    const impostor = { ...copied, author: { id: 8, login: 'github-actions[bot]', type: 'User' as const } };
    expect(changes(SCOPE, [impostor, tracking, two])).toEqual(['create AC-1']);
  });

  test('of a listed login count, without regard to case', () => {
    expect(changes(SCOPE, [copied, tracking, two], { authors: ['Mallory'] })).toEqual([]);
  });

  test('bearing the tracking marker don’t gather anything', () => {
    const planted = trackingIssue(SCOPE, { number: 1, author: OUTSIDER });
    const own = trackingIssue(SCOPE, { number: 2 });
    const below = [one, two].map((each) => ({ ...each, parent: 2 }));
    expect(changes(SCOPE, [planted, own, ...below])).toEqual([]);
    expect(changes(SCOPE, [planted])).toContain('create tracking');
  });

  test('adopted by a run that was cut off are closed by the next', () => {
    expect(changes(SCOPE, [copied, tracking, one, two])).toEqual([]);
    expect(changes(SCOPE, [copied, tracking, one, two], { adopt: true })).toEqual([
      'close-duplicate AC-1 #5',
    ]);
    const planted = trackingIssue(SCOPE, { number: 4, author: OUTSIDER });
    const step = only('close-duplicate', SCOPE, [planted, tracking, one, two], { adopt: true });
    expect([step.issue.number, step.original.number]).toEqual([4, 1]);
    const done = { ...copied, state: 'closed', reason: 'duplicate' } as const;
    expect(changes(SCOPE, [done, tracking, one, two], { adopt: true })).toEqual([]);
  });

  test('are adopted where that is asked for, with their ticks', () => {
    const ticked = { ...copied, body: copied.body.replace('- [ ] two', '- [x] two') };
    expect(changes(SCOPE, [ticked, tracking, two])).toEqual(['create AC-1']);
    const step = only('adopt', SCOPE, [ticked, tracking, two], { adopt: true });
    expect(parseCriterion(step.body)?.boxes.map((box) => box.ticked)).toEqual([false, true]);
    expect(step.body).toContain('It takes the place of #5.');
  });

  test('of another scope are none of this one’s business', () => {
    const other = { ...one, number: 30, body: one.body.replace('acme-crm/AC-1', 'other/AC-1') };
    expect(changes(SCOPE, [tracking, one, two, other])).toEqual([]);
  });
});

describe('the tracking issue', () => {
  const many = scopeWith(
    Array.from(
      { length: 101 },
      (_, n) => `{ id: AC-${n + 1}, statement: A deal appears within ${n + 1} seconds. }`,
    ),
  );
  const issues = many.criteria.map(({ id }, at) =>
    criterionIssue(many, id, { number: at + 10, parent: undefined }),
  );

  /** What the tracking issue says after its step. */
  function listedBody(scope: Scope, all: readonly Issue[], facts: Partial<Facts> = {}): string {
    const step = only('list', scope, all, facts);
    const [own] = all.filter(({ body, number }) => parseTracking(body) !== undefined || number === 1);
    if (!own) throw new Error('no tracking issue');
    return listChange(own, scope, step, numbersIn(scope, all)).body ?? '';
  }

  test('lists its issues itself where they are over 100', () => {
    expect(changes(many, [])).toHaveLength(103);
    expect(listedBody(many, [trackingIssue(many), ...issues])).toContain('- [ ] #10\n- [ ] #11\n');
  });

  test('counts closed ones too: 60 removed and 60 new are over 100', () => {
    const half = scopeWith(
      many.criteria.slice(0, 60).map(({ statement }, n) => `{ id: B-${n}, statement: ${statement} }`),
    );
    const old = issues
      .slice(0, 60)
      .map((each) => ({ ...each, parent: 1, state: 'closed' as const, reason: 'not_planned' as const }));
    expect(isBelow(half, [trackingIssue(half), ...old])).toEqual([false]);
  });

  test('counts twins, and what people hung below it', () => {
    const hundred = scopeWith(
      many.criteria.slice(0, 100).map(({ id, statement }) => `{ id: ${id}, statement: ${statement} }`),
    );
    const most = issues.slice(0, 99).map((each) => ({ ...each, parent: 1 }));
    const rest = { number: 500, parent: 1, state: 'closed', reason: 'duplicate' } as const;
    expect(isBelow(hundred, [trackingIssue(hundred), ...most])).toEqual([true]);
    const twin = criterionIssue(hundred, 'AC-1', rest);
    expect(isBelow(hundred, [trackingIssue(hundred), ...most, twin])).toEqual([false]);
    const other = issue({ ...rest, author: OUTSIDER });
    expect(isBelow(hundred, [trackingIssue(hundred), ...most, other])).toEqual([false]);
  });

  /** Whether new issues become sub-issues. */
  function isBelow(scope: Scope, all: readonly Issue[]): boolean[] {
    const creates = plan(scope, all, FACTS).steps.filter((step) => step.kind === 'create');
    return [...new Set(creates.map(({ isSubIssue }) => isSubIssue))];
  }

  const loose = [one, two].map((each) => ({ ...each, parent: undefined }));

  test('lists them where the server knows no sub-issues, and keeps what is ticked there', () => {
    const facts = { hasSubIssues: false };
    expect(changes(SCOPE, [tracking, ...loose], facts)).toEqual(['list tracking']);
    const ticked = trackingIssue(SCOPE, {
      body: renderTracking(SCOPE, SOURCE, { tasks: [11], ticked: new Set([11]) }),
    });
    expect(listedBody(SCOPE, [ticked, ...loose], facts)).toContain('- [x] #11\n- [ ] #12\n');
  });

  test('says again what the scope says of itself', () => {
    expect(changes({ ...SCOPE, due: '2027-02-01' }, [tracking, one, two])).toEqual(['list tracking']);
  });

  test('whose body somebody wiped is known by what hangs below it, and put right', () => {
    const wiped = { ...tracking, body: 'mine' };
    expect(changes(SCOPE, [wiped, one, two])).toEqual(['list tracking']);
    expect(listedBody(SCOPE, [wiped, one, two])).toMatch(/<!-- scope-as-code:end -->\n\nmine$/);
  });

  test('whose body somebody wiped is known by its title where nothing hangs below it', () => {
    const wiped = { ...tracking, body: '', title: 'Scope: CRM' };
    expect(changes(SCOPE, [wiped, ...loose], { hasSubIssues: false })).toEqual(['list tracking']);
  });

  test('is not just any issue with the label', () => {
    const other = issue({ number: 40, title: 'Mine', body: 'mine' });
    expect(changes(SCOPE, [tracking, one, two, other])).toEqual([]);
    expect(plan(SCOPE, [tracking, one, two, other], FACTS).notes.map((note) => note.issue.number)).toEqual([
      40,
    ]);
  });

  test('that was closed is opened again while a criterion is open, and left closed when all are', () => {
    const shut = { ...tracking, ...closed };
    expect(changes(SCOPE, [shut, one, { ...two, ...closed }])).toEqual(['reopen tracking #1']);
    expect(changes(SCOPE, [shut, { ...one, ...closed }, { ...two, ...closed }])).toEqual([]);
  });
});

describe('a mass change', () => {
  const ten = scopeWith(
    Array.from(
      { length: 10 },
      (_, n) => `{ id: AC-${n + 1}, statement: A deal appears within ${n + 1} seconds. }`,
    ),
  );
  const all = ten.criteria.map(({ id }, at) => criterionIssue(ten, id, { number: at + 10 }));
  const first = (count: number) =>
    scopeWith(
      ten.criteria.slice(0, count).map(({ id, statement }) => `{ id: ${id}, statement: ${statement} }`),
    );
  const own = trackingIssue(ten);
  const of = (scope: Scope, issues: readonly Issue[]) => massChange(plan(scope, issues, FACTS));

  test('threat 65: is closing more than half, and five at least', () => {
    expect(of(first(4), [own, ...all])).toEqual({ closings: 6, remakes: 0, existing: 10 });
    expect(of(first(5), [own, ...all])).toBeUndefined();
    expect(of(first(1), [own, ...all.slice(0, 5)])).toBeUndefined();
  });

  test('counts each issue once, also where it is to be linked', () =>
    expect(of(first(4), [own, ...all.map((each) => ({ ...each, parent: undefined }))])).toEqual({
      closings: 6,
      remakes: 0,
      existing: 10,
    }));

  test('threat 65: is creating again what is gone: deleted, or moved away', () => {
    expect(of(ten, [own])).toEqual({ closings: 0, remakes: 10, existing: 10 });
    expect(of(ten, [own, ...all.slice(0, 4)])).toEqual({ closings: 0, remakes: 6, existing: 10 });
    expect(of(ten, [own, ...all.slice(0, 5)])).toBeUndefined();
    expect(of(first(8), [own, ...all.slice(4)])).toEqual({ closings: 2, remakes: 4, existing: 10 });
  });

  test('is not the first sync, its rest after a cut, nor any number of new criteria', () => {
    expect(of(ten, [])).toBeUndefined();
    const begun = trackingIssue(ten, { body: beginTracking(ten, SOURCE) });
    expect(of(ten, [begun, ...all.slice(0, 2)])).toBeUndefined();
    expect(of(ten, [trackingIssue(first(2)), ...all.slice(0, 2)])).toBeUndefined();
  });
});

test('threat 56: applying a plan leaves nothing to plan', () => {
  const statement = fc.constantFrom(
    'A deal appears within 60 seconds.',
    'a deal appears  within 60 seconds.',
    'A note is kept for 30 days.',
  );
  const scopes = fc.uniqueArray(fc.tuple(fc.constantFrom('AC-1', 'AC-2', 'AC-3', 'AC-4'), statement), {
    selector: ([id]) => id,
    minLength: 1,
  });
  const asScope = (pairs: readonly (readonly [string, string])[]) =>
    scopeWith(pairs.map(([id, text]) => `{ id: ${id}, statement: "${text}" }`));
  const tampering = fc.array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom('close', 'not-planned', 'duplicate', 'unlabel', 'unblock', 'delete', 'retitle', 'twin'),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(scopes, scopes, tampering, (before, after, deeds) => {
      let issues = applied(asScope(before), []);
      for (const [at, deed] of deeds) issues = tampered(issues, at % issues.length, deed);
      const scope = asScope(after);
      const end = applied(scope, issues);
      expect(changes(scope, end)).toEqual([]);
      for (const { id } of scope.criteria) {
        const standing = end.filter(
          ({ body, state }) => state === 'open' && parseCriterion(body)?.criterion === id,
        );
        expect(standing.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('threat 24: whatever outsiders write, copy or label, the steps stay the same', () => {
  const forged = fc.record({
    body: fc.constantFrom(
      one.body,
      two.body,
      tracking.body,
      beginTracking(SCOPE, SOURCE),
      `${tracking.body}\n${one.body}`,
      one.body.replace('acme-crm/AC-1', 'acme-crm/AC-9'),
      '',
    ),
    title: fc.constantFrom('AC-1: A deal appears within 60 seconds.', 'AC-9: x', 'Scope: CRM', 'x'),
    labels: fc.constantFrom(['scope:acme-crm'], []),
    state: fc.constantFrom('open' as const, 'closed' as const),
    reason: fc.constantFrom('completed' as const, 'not_planned' as const, undefined),
    author: fc.constantFrom(
      OUTSIDER,
      { id: 8, login: 'github-actions[bot]', type: 'User' as const },
      { id: 9, login: 'other[bot]', type: 'Bot' as const },
    ),
    number: fc.integer({ min: 100, max: 10_000 }),
  });
  const early = fc.constantFrom(2, 3, 4, 5);
  const states: readonly (readonly Issue[])[] = [
    [],
    [tracking, one, two],
    [tracking, one],
    [tracking, { ...one, ...closed }, { ...two, body: 'wiped' }],
    [{ ...tracking, body: 'wiped' }, one, two],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.array(forged, { maxLength: 4 }),
      early,
      (own, forgeries, low) => {
        const theirs = forgeries.map((each, at) =>
          issue({ ...each, number: at === 0 ? low : each.number, parent: undefined }),
        );
        const alone = plan(SCOPE, own, FACTS).steps;
        expect(plan(SCOPE, [...theirs, ...own], FACTS).steps).toEqual(alone);
      },
    ),
    { numRuns: 500 },
  );
});

/** Issues as they are after every step of a plan, and of the plan that follows, was applied. */
function applied(scope: Scope, before: readonly Issue[]): Issue[] {
  let issues = [...before];
  for (let round = 0; round < 2; round++) {
    for (const step of plan(scope, issues, FACTS).steps) issues = after(scope, issues, step);
  }
  return issues;
}

function after(scope: Scope, issues: readonly Issue[], step: Step): Issue[] {
  const [tracking] = planningOf(scope, issues, FACTS).claims.tracking;
  const change = (number: number, changed: Partial<Issue>) =>
    issues.map((one) => (one.number === number ? { ...one, ...changed } : one));
  switch (step.kind) {
    case 'unchanged':
    case 'adopt':
      return [...issues];
    case 'create': {
      const { title, body } = step;
      return [...issues, issue({ title, body, parent: step.isSubIssue ? tracking?.number : undefined })];
    }
    case 'close':
      return change(step.issue.number, { state: 'closed', reason: 'not_planned' });
    case 'close-duplicate':
      return change(step.issue.number, { state: 'closed', reason: 'duplicate' });
    case 'link':
      return change(step.issue.number, { parent: tracking?.number });
    case 'list': {
      if (!tracking) throw new Error('nothing gathers the criteria');
      const { body = '' } = listChange(tracking, scope, step, numbersIn(scope, issues));
      return change(tracking.number, { body, labels: ['scope:acme-crm'] });
    }
    case 'update':
    case 'reopen': {
      const { addLabels = [], ...text } = step.change;
      const state = step.kind === 'reopen' ? ({ state: 'open', reason: 'reopened' } as const) : {};
      return change(step.issue.number, { ...text, ...state, labels: [...step.issue.labels, ...addLabels] });
    }
  }
}

/** The numbers of the criteria's issues, in the scope's order. */
function numbersIn(scope: Scope, issues: readonly Issue[]): number[] {
  return scope.criteria.flatMap(
    ({ id }) => issues.find(({ body }) => parseCriterion(body)?.criterion === id)?.number ?? [],
  );
}

function tampered(issues: readonly Issue[], at: number, deed: string): Issue[] {
  const victim = issues[at];
  if (!victim) return [...issues];
  const deeds: Record<string, Partial<Issue>> = {
    close: { state: 'closed', reason: 'completed' },
    'not-planned': { state: 'closed', reason: 'not_planned' },
    duplicate: { state: 'closed', reason: 'duplicate' },
    unlabel: { labels: [] },
    unblock: { body: 'gone' },
    retitle: { title: 'mine' },
  };
  if (deed === 'delete') return issues.length > 1 ? issues.filter((one) => one !== victim) : [...issues];
  const { number: _, ...copy } = victim;
  if (deed === 'twin') return [...issues, issue(copy)];
  return issues.map((one) => (one === victim ? { ...one, ...deeds[deed] } : one));
}
