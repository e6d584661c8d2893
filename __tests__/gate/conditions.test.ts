import { describe, expect, test } from '@jest/globals';
import { defineCondition } from '../../src/gate/condition.js';
import { CONDITIONS, decide } from '../../src/gate/decide.js';
import type { FactKind, Facts } from '../../src/gate/facts.js';
import {
  agreement,
  allDone,
  facts,
  type Given,
  OLD_COMMIT,
  review,
  reworded,
  SCOPE,
  scopeText,
  user,
} from './facts.js';
import { missingIn } from './verdicts.js';

const TEAM = scopeText({
  partnerReviewers: ['acme-inc/integrations'],
  gate: '{ branches: { main: linked } }',
});

/** A pull request that makes the conditions look at every fact there is, and passes. */
const EVERYTHING: Given = {
  base: { 'scope.yaml': TEAM, '.github/scope-as-code.yaml': 'rendered: [docs/scope.md]\n' },
  head: { 'scope.yaml': reworded(TEAM), '.github/scope-as-code.yaml': 'rendered: [docs/scope.md]\n' },
  body: 'Criteria: AC-1',
  issues: allDone(TEAM),
  teams: { 'acme-inc/integrations': [user('pat-doe')] },
  reviewed: { 'scope.yaml': reworded(TEAM), '.github/scope-as-code.yaml': 'rendered: [docs/scope.md]\n' },
  reviews: [review('dana-reyes'), review('kim-ofori'), review('pat-doe', { commit: OLD_COMMIT })],
  agreements: [agreement('lee-dev', 'hello')],
};

test('the pull request that looks at every fact passes', () => {
  expect(decide(facts(EVERYTHING))).toMatchObject({ conclusion: 'success' });
});

describe('a condition reads nothing that it does not declare', () => {
  test.each(CONDITIONS)('$id', (condition) => {
    const read = new Set<FactKind>();
    const spied = new Proxy(facts(EVERYTHING), {
      get(target, kind: FactKind) {
        read.add(kind);
        return target[kind];
      },
      ownKeys: () => [...condition.dependsOn],
    });
    condition.judge(spied);
    expect([...read].filter((kind) => !condition.dependsOn.includes(kind))).toEqual([]);
  });

  test('which the compiler minds, too', () => {
    defineCondition({
      id: 'document',
      dependsOn: ['pull'],
      // @ts-expect-error It did not declare the reviews.
      judge: ({ reviews }) => reviews,
    });
  });

  test('and every fact is some condition’s, but for what only says where', () => {
    const all = new Set(CONDITIONS.flatMap(({ dependsOn }) => dependsOn));
    expect(Object.keys(facts()).filter((kind) => !all.has(kind as FactKind))).toEqual([]);
  });
});

describe('all conditions are judged, none skipped', () => {
  test('a verdict lists everything that is missing at once', () => {
    const head = { 'scope.yaml': `${SCOPE}nonsense: 1\n` };
    const missing = missingIn(decide(facts({ head, issues: [] })) as NonNullable<ReturnType<typeof decide>>);
    expect(missing).toContain('is not a key');
    expect(missing).toContain('AC-1 has no issue');
    expect(missing).toContain('Nobody from Acme has signed');
  });
});

describe('what is unknown is never a success, and says why', () => {
  const unknown = { unknown: 'GitHub answered 502 to this.' };
  const whole: readonly FactKind[] = [
    'start',
    'changedPaths',
    'bothChanged',
    'scopeCommits',
    'reviews',
    'agreements',
    'closing',
  ];
  const rows: readonly (readonly [string, Partial<Facts>])[] = [
    ...whole.map((kind) => [kind, { [kind]: unknown }] as const),
    ['the rules', { branch: { name: 'main', requiredChecks: unknown } }],
    ['a team', { teams: new Map([['acme-inc/integrations', unknown]]) }],
    ['issues', { issues: new Map([['acme-crm', unknown]]) }],
    ['issues, not asked for', { issues: new Map() }],
    ['questions', { questions: new Map([['acme-crm', unknown]]) }],
    ['history', { lastValid: new Map([['scope.yaml', unknown]]) }],
    ['what a reviewer saw', { reviewed: new Map([[OLD_COMMIT, unknown]]) }],
  ];
  test.each(rows)('threats 12, 35: %s', (_, also) => {
    const verdict = decide(facts({ ...EVERYTHING, also }));
    expect(verdict?.conclusion).toBe('action_required');
    expect(missingIn(verdict as NonNullable<typeof verdict>)).not.toBe('');
  });
});
