import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canAllCount } from '../../src/gate/assignment.js';
import { decide } from '../../src/gate/decide.js';
import type { AgreeComment, Facts, Review } from '../../src/gate/facts.js';
import type { Company } from '../../src/gate/people.js';
import { agreeLine, changeDigestOf } from './agree.js';
import {
  AC_1,
  AC_2,
  agreement,
  commit,
  done,
  facts,
  type Given,
  HEAD_COMMIT,
  OLD_COMMIT,
  open,
  review,
  reworded,
  scopeText,
  ticked,
  time,
  user,
} from './facts.js';

const PEOPLE = ['dana-reyes', 'kim-ofori', 'sam-ito', 'ann-cho', 'pat-doe', 'mallory', 'lee-dev'];
const person = fc.constantFrom(...PEOPLE);

const anyReview: fc.Arbitrary<Review> = fc
  .record({
    login: person,
    state: fc.constantFrom('approved', 'approved', 'changes-requested', 'commented'),
    minute: fc.integer({ min: 0, max: 40 }),
    commit: fc.constantFrom(HEAD_COMMIT, HEAD_COMMIT, OLD_COMMIT, undefined),
    dismissed: fc.option(fc.record({ after: fc.nat(20), byPush: fc.boolean() }), { nil: undefined, freq: 5 }),
  })
  .map(({ login, minute, dismissed, ...given }) =>
    review(login, {
      ...given,
      submittedAt: time(minute),
      dismissed: dismissed && { at: time(minute + dismissed.after), byPush: dismissed.byPush },
    }),
  );

const words = fc.record({
  gate: fc.constantFrom(
    '{ approvals: 1 }',
    '{ approvals: 2, branches: { main: linked } }',
    '{ branches: { main: none } }',
  ),
  partnerReviewers: fc.constantFrom(['ann-cho'], ['acme-inc/integrations'], ['ann-cho', 'pat-doe']),
  reviewers: fc.constantFrom([], ['kim-ofori'], ['kim-ofori', 'lee-dev']),
  owner: fc.constantFrom('dana-reyes', 'kim-owner', 'lee-dev'),
});

/** A pull request of any kind; most are closed, some are open. */
const anyGiven: fc.Arbitrary<Given> = fc
  .record({
    base: words,
    head: fc.option(words, { nil: undefined }),
    isReworded: fc.boolean(),
    author: fc.constantFrom('lee-dev', 'dana-reyes', 'sam-ito'),
    reviews: fc.array(anyReview, { maxLength: 7 }),
    /** Who approves what the head says, after all that. */
    approving: fc.oneof(fc.constant(PEOPLE), fc.subarray(PEOPLE)),
    agrees: fc.oneof(fc.constant(PEOPLE), fc.subarray(PEOPLE)),
    committers: fc.subarray(PEOPLE, { maxLength: 2 }),
    code: fc.constantFrom<readonly string[]>([], ['src/a.ts']),
    states: fc.tuple(
      fc.constantFrom('open', 'ticked', 'done'),
      fc.constantFrom('open', 'ticked', 'done', 'none'),
    ),
    closing: fc.subarray([11, 12]),
    body: fc.constantFrom('', 'Criteria: AC-1', 'Criteria: AC-1, AC-2', 'Criteria: AC-9'),
  })
  .map(({ base, head, isReworded, states, reviews, approving, agrees, committers, ...rest }) => {
    const text = scopeText(base);
    const next = scopeText(head ?? base);
    const dropped = (one: string, id: string) => done(one, id, { reason: 'not_planned' });
    const make = { open, ticked, done, dropped, none: undefined };
    const given: Given = {
      ...rest,
      reviews: [...reviews, ...approving.map((login) => review(login, { submittedAt: time(100) }))],
      base: { 'scope.yaml': text },
      head: { 'scope.yaml': isReworded ? reworded(next) : next },
      reviewed: { 'scope.yaml': isReworded ? next : text },
      commits: [commit(...committers)],
      teams: { 'acme-inc/integrations': [user('pat-doe'), user('sam-ito')] },
      issues: states.flatMap((state, at) => make[state]?.(text, `AC-${at + 1}`) ?? []),
    };
    const isChange = isReworded || next !== text;
    return isChange
      ? { ...given, agreements: agrees.map((login) => agreement(login, agreeLine(given))) }
      : given;
  });

const conclusionOf = (one: Facts) => decide(one)?.conclusion;

describe('whatever the facts', () => {
  test('adding an approval of what the head says never closes', () => {
    fc.assert(
      fc.property(anyGiven, person, fc.constantFrom(time(0), time(700)), (given, login, submittedAt) => {
        const before = facts(given);
        fc.pre(conclusionOf(before) === 'success');
        const reviews = [...(before.reviews as Review[]), review(login, { submittedAt })];
        expect(conclusionOf({ ...before, reviews })).toBe('success');
      }),
      { numRuns: 300 },
    );
  });

  test('taking a signature away never opens', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), (given, at) => {
        const before = facts(given);
        const reviews = before.reviews as Review[];
        const loginOf = (one: Review) => one.author?.login;
        const only = reviews.filter(
          (one) => reviews.filter((other) => loginOf(other) === loginOf(one)).length === 1,
        );
        const gone = only[at % Math.max(1, only.length)];
        fc.pre(gone?.state === 'approved' && conclusionOf(before) !== 'success');
        const after = { ...before, reviews: reviews.filter((one) => one !== gone) };
        expect(conclusionOf(after)).not.toBe('success');
      }),
      { numRuns: 200 },
    );
  });

  test('threats 19, 22: opening an issue never opens the gate', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), (given, at) => {
        const issues = given.issues ?? [];
        fc.pre(issues.length > 0 && conclusionOf(facts(given)) !== 'success');
        const changed = issues.map((one, index) =>
          index === at % issues.length ? ({ ...one, state: 'open', reason: 'reopened' } as const) : one,
        );
        expect(conclusionOf(facts({ ...given, issues: changed }))).not.toBe('success');
      }),
      { numRuns: 200 },
    );
  });

  test('no order of reviews and comments matters but time', () => {
    fc.assert(
      fc.property(anyGiven, fc.func(fc.nat()), (given, weight) => {
        const before = facts(given);
        const shuffled = <T extends object>(list: readonly T[]) =>
          [...list].sort((a, b) => weight(JSON.stringify(a)) - weight(JSON.stringify(b)));
        const after = {
          ...before,
          reviews: shuffled(before.reviews as Review[]),
          agreements: shuffled(before.agreements as AgreeComment[]),
        };
        expect(conclusionOf(after)).toBe(conclusionOf(before));
      }),
      { numRuns: 200 },
    );
  });

  test('threats 12, 35: any fact unknown is never a success', () => {
    const unknown = { unknown: 'GitHub answered 502.' };
    const kinds = ['start', 'changedPaths', 'scopeCommits', 'reviews', 'agreements', 'closing'] as const;
    fc.assert(
      fc.property(
        anyGiven,
        fc.subarray([...kinds, 'branch', 'issues', 'questions'], { minLength: 1 }),
        (given, lost) => {
          const before = facts(given);
          const holes: Partial<Record<string, unknown>> = {
            branch: { ...before.branch, requiredChecks: unknown },
            issues: new Map([['acme-crm', unknown]]),
            questions: new Map([['acme-crm', unknown]]),
          };
          const after = {
            ...before,
            ...Object.fromEntries(lost.map((kind) => [kind, holes[kind] ?? unknown])),
          };
          expect(['failure', 'action_required']).toContain(conclusionOf(after as Facts));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('threat 12: a team that can’t be looked up opens nothing', () => {
    const lost = { 'acme-inc/integrations': { unknown: 'GitHub answered 502.' } };
    fc.assert(
      fc.property(anyGiven, (given) => {
        fc.pre(conclusionOf(facts(given)) !== 'success');
        expect(conclusionOf(facts({ ...given, teams: lost }))).not.toBe('success');
      }),
      { numRuns: 200 },
    );
  });

  test('threat 32: nothing but success, failure or action_required', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(['success', 'failure', 'action_required']).toContain(conclusionOf(facts(given)));
      }),
    );
  });

  test('a verdict is made from its facts alone', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const one = facts(given);
        expect(decide(one)).toEqual(decide(one));
      }),
      { numRuns: 50 },
    );
  });
});

describe('threat 4: the change digest', () => {
  const criterion = fc.constantFrom(AC_1, AC_2);
  const tree = fc
    .record({
      owner: fc.constantFrom('dana-reyes', 'kim-ofori'),
      criteria: fc.uniqueArray(criterion, { minLength: 1 }),
      to: fc.constantFrom('5 minutes', '9 minutes'),
    })
    .map(({ to, ...one }) => reworded(scopeText(one), to));

  test('is another one for any other text before or after', () => {
    fc.assert(
      fc.property(tree, tree, tree, tree, (a, b, c, d) => {
        fc.pre(a !== b && c !== d);
        const of = (base: string, head: string) =>
          changeDigestOf({ base: { 'scope.yaml': base }, head: { 'scope.yaml': head } });
        expect(of(a, b) === of(c, d)).toBe(a === c && b === d);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same in any layout, and however the code moved', () => {
    fc.assert(
      fc.property(tree, tree, fc.array(fc.string({ unit: 'binary-ascii' })), (a, b, code) => {
        fc.pre(a !== b);
        const plain = { base: { 'scope.yaml': a }, head: { 'scope.yaml': b } };
        const laidOut = {
          base: { 'scope.yaml': `# before\n${a}` },
          head: { 'scope.yaml': `${b}\n# after\n` },
        };
        expect(changeDigestOf({ ...laidOut, code })).toBe(changeDigestOf(plain));
      }),
      { numRuns: 50 },
    );
  });

  test('covers path, mode and the configuration', () => {
    const base = { 'scope.yaml': scopeText() };
    const text = reworded(scopeText());
    const config = (scopes: string) => ({ '.github/scope-as-code.yaml': `scopes: [${scopes}]\n` });
    const digests = [
      { head: { 'scope.yaml': text } },
      { head: { 'scope.yaml': { text, mode: '100755' } } },
      { head: { 'scope.yaml': text, ...config('scope.yaml') } },
      { head: { 'a.yaml': text, ...config('a.yaml') } },
      { head: { 'a.yaml': text, ...config('a.yaml, a.yaml') } },
    ].map((given) => changeDigestOf({ base, ...given }));
    expect(new Set(digests).size).toBe(digests.length);
  });
});

test('threat 9: an assignment is found just where there is one', () => {
  const requirement = fc.record({
    company: fc.constantFrom<Company | undefined>('ours', 'ours', 'partner', undefined),
    persons: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    needed: fc.integer({ min: 1, max: 2 }),
  });
  const requirements = fc.array(requirement, { maxLength: 6 });
  fc.assert(
    fc.property(requirements, fc.subarray(['a', 'b', 'c', 'd', 'e']), (given, signed) => {
      const assignments = Array.from({ length: 2 ** signed.length }, (_, bits) =>
        signed.map((name, at) => ({ name, company: (bits >> at) & 1 ? 'ours' : 'partner' })),
      );
      const isPossible = assignments.some((assignment) =>
        given.every(({ company, persons, needed }) => {
          const counted = assignment.filter((one) => company === undefined || one.company === company);
          return counted.filter(({ name }) => persons.includes(name)).length >= needed;
        }),
      );
      expect(canAllCount(given, new Set(signed))).toBe(isPossible);
    }),
    { numRuns: 2000 },
  );
});
