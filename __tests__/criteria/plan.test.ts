import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '../../src/criteria/block.js';
import type { Issue } from '../../src/criteria/issue.js';
import { type Facts, plan } from '../../src/criteria/plan.js';
import { changesIn, type Step } from '../../src/criteria/step.js';
import type { Scope } from '../../src/scope/scope.js';
import { criterionIssue, FACTS, issue, OUTSIDER, scopeWith, trackingIssue } from '../fixtures/issues.js';

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
    expect(changes(SCOPE, [])).toEqual(['create tracking', 'create AC-1', 'create AC-2']);
  });

  test('with their issues there is nothing to do, whatever commit they link to and in whatever order they come', () => {
    expect(
      changes(SCOPE, [two, tracking, one], {
        commit: 'fffffff',
        source: { url: 'https://other.example', lines: new Map() },
      }),
    ).toEqual([]);
    expect(changes(scopeWith([TWO, ONE]), [tracking, one, two])).toEqual([]);
  });

  const reworded = scopeWith([ONE.replace('A deal appears', 'a DEAL   appears'), TWO]);
  const changed = scopeWith([ONE.replace('60', '90'), TWO]);

  test('re-worded by case or spacing: updated quietly, also when done', () => {
    expect(changes(reworded, [tracking, one, two])).toEqual(['update AC-1 #11']);
    expect(changes(reworded, [tracking, { ...one, ...closed }, two])).toEqual(['update AC-1 #11']);
  });

  test('changed while open: updated, with a new title and without the ticks', () => {
    const ticked = { ...one, body: one.body.replace('- [ ] one', '- [x] one') };
    const step = only('update', changed, [tracking, ticked, two]);
    expect(step.change.title).toContain('90 seconds');
    expect(parseCriterion(step.change.body ?? '')?.boxes.map((box) => box.ticked)).toEqual([false, false]);
    expect(step.why).toBe('its text changed: ticked boxes are cleared');
  });

  test('changed after it was done: reopened, with the old and the new text', () => {
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
    expect(step.comment).toBe('The scope has AC-2 no more (commit 0123456).');
  });

  test('removed and moved out of scope: the item is named', () => {
    const moved = scopeWith(
      [ONE],
      'out_of_scope: [{ item: A deleted deal is archived within 60 seconds., candidate: v2 }]',
    );
    expect(only('close', moved, [tracking, one, two]).comment).toContain(
      'It is out of scope now: A deleted deal',
    );
  });

  test('removed when it is closed already: left alone', () => {
    expect(changes(scopeWith([ONE]), [tracking, one, { ...two, ...closed }])).toEqual([]);
    expect(
      changes(scopeWith([ONE]), [tracking, one, { ...two, state: 'closed', reason: 'not_planned' }]),
    ).toEqual([]);
  });

  test('came back: reopened, no second issue', () => {
    expect(changes(SCOPE, [tracking, one, { ...two, state: 'closed', reason: 'not_planned' }])).toEqual([
      'reopen AC-2 #12',
    ]);
  });

  test('renumbered: removed and added, and said to be so', () => {
    const renumbered = scopeWith([ONE, TWO.replace('AC-2', 'AC-7')]);
    expect(changes(renumbered, [tracking, one, { ...two }])).toEqual(['create AC-7', 'close AC-2 #12']);
    expect(only('create', renumbered, [tracking, one, two]).why).toContain(
      "its text was AC-2's, which is removed",
    );
  });

  test('deleted or transferred: planned anew', () => {
    expect(changes(SCOPE, [tracking, one])).toEqual(['create AC-2']);
  });

  test('two of the tool’s issues: the older is real, the newer is closed as its duplicate', () => {
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
  test('a title of their own stays', () =>
    expect(changes(SCOPE, [tracking, { ...one, title: 'Mine' }, two])).toEqual([]));

  test('the label taken off is put back', () => {
    expect(only('update', SCOPE, [tracking, { ...one, labels: ['mine'] }, two])).toMatchObject({
      change: { addLabels: ['scope:acme-crm'] },
      why: 'its label was taken off',
    });
  });

  test('the block taken out is put back, above what they wrote', () => {
    const step = only('update', SCOPE, [tracking, { ...one, body: 'mine' }, two]);
    expect(step.change.body).toMatch(/^<!-- scope-as-code:criterion acme-crm\/AC-1 [\s\S]*\n\nmine$/);
  });

  test('a marker edited to another criterion’s takes nobody’s place: it is put right', () => {
    const edited = { ...one, ...closed, body: one.body.replace('acme-crm/AC-1', 'acme-crm/AC-2') };
    expect(changes(SCOPE, [tracking, edited, two])).toEqual(['update AC-1 #11']);
  });

  test('an issue hung elsewhere stays there; one that hangs nowhere is linked', () => {
    expect(changes(SCOPE, [tracking, { ...one, parent: 99 }, { ...two, parent: undefined }])).toEqual([
      'link AC-2 #12',
    ]);
  });
});

describe('issues of others', () => {
  const copied = { ...one, number: 5, author: OUTSIDER };

  test('with a copied marker, label and title change nothing, and are reported', () => {
    expect(changes(SCOPE, [copied, tracking, one, two])).toEqual([]);
    expect(plan(SCOPE, [copied, tracking, one, two], FACTS).notes.map(({ text }) => text)).toEqual([
      '#5 by mallory bears the marker of AC-1. It changes nothing: mallory is not among those whose issues count.',
    ]);
  });

  test('a person can’t count by a bot’s name', () => {
    const impostor = { ...copied, author: { id: 8, login: 'github-actions[bot]', type: 'User' as const } };
    expect(changes(SCOPE, [impostor, tracking, two])).toEqual(['create AC-1']);
  });

  test('of a listed login count, without regard to case', () => {
    expect(changes(SCOPE, [copied, tracking, two], { authors: ['Mallory'] })).toEqual([]);
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

  test('lists its issues itself where they are over 100, and once they are made', () => {
    expect(changes(many, [])).toHaveLength(102);
    expect(only('update', many, [trackingIssue(many), ...issues]).change.body).toContain(
      '- [ ] #10\n- [ ] #11\n',
    );
  });

  test('counts closed ones too: 60 removed and 60 new are over 100', () => {
    const half = scopeWith(
      many.criteria.slice(0, 60).map(({ statement }, n) => `{ id: B-${n}, statement: ${statement} }`),
    );
    const old = issues
      .slice(0, 60)
      .map((each) => ({ ...each, state: 'closed' as const, reason: 'not_planned' as const }));
    const creates = plan(half, [trackingIssue(half), ...old], FACTS).steps.filter(
      ({ kind }) => kind === 'create',
    );
    expect(creates.every((step) => step.kind === 'create' && !step.isSubIssue)).toBe(true);
  });

  test('lists them where the server knows no sub-issues', () => {
    expect(
      changes(SCOPE, [tracking, { ...one, parent: undefined }, { ...two, parent: undefined }], {
        hasSubIssues: false,
      }),
    ).toEqual(['update tracking #1']);
  });

  test('says again what the scope says of itself', () => {
    expect(changes({ ...SCOPE, due: '2027-02-01' }, [tracking, one, two])).toEqual(['update tracking #1']);
  });
});

test('applying a plan leaves nothing to plan', () => {
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

/** Issues as they are after every step of a plan, and of the plan that follows, was applied. */
function applied(scope: Scope, before: readonly Issue[]): Issue[] {
  let issues = [...before];
  for (let round = 0; round < 2; round++) {
    for (const step of plan(scope, issues, FACTS).steps) {
      if (step.kind === 'create')
        issues.push(issue({ title: step.title, body: step.body, parent: step.isSubIssue ? 1 : undefined }));
      else if (step.kind !== 'unchanged')
        issues = issues.map((one) => (one.number === step.issue.number ? after(step, one) : one));
    }
  }
  return issues;
}

function after(step: Step, one: Issue): Issue {
  switch (step.kind) {
    case 'close':
      return { ...one, state: 'closed', reason: 'not_planned' };
    case 'close-duplicate':
      return { ...one, state: 'closed', reason: 'duplicate' };
    case 'link':
      return { ...one, parent: 1 };
    case 'update':
    case 'reopen': {
      const { addLabels = [], ...text } = step.change;
      const state = step.kind === 'reopen' ? ({ state: 'open', reason: 'reopened' } as const) : {};
      return { ...one, ...text, ...state, labels: [...one.labels, ...addLabels] };
    }
    default:
      return one;
  }
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
