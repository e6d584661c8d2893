import { each } from '../scope/cursor.js';
import { nearest } from '../scope/nearest.js';
import { defineRule } from './define-rule.js';

export const traced = defineRule({
  id: 'criteria/traced',
  severity: 'warning',
  summary: 'Every story and record is proven by a criterion, and every criterion proves something.',
  why: 'A story without a criterion is a wish: it is built or not, and nobody can tell at the review.',
  bad: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,
  reads: ['stories', 'records', 'criteria'],
  *check(scope) {
    const criteria = each(scope.child('criteria'));
    for (const criterion of criteria) {
      const { stories = [], records = [], covers = [] } = criterion.value ?? {};
      if (stories.length + records.length + covers.length > 0 || !criterion.isWhole) continue;
      yield {
        at: criterion.child('id'),
        message: `${criterion.value?.id} proves no story, no record and no case.`,
        fix: 'Name what it proves under `stories`, `records` or `covers`.',
      };
    }
    const reads = (key: 'stories' | 'records') => criteria.every((criterion) => criterion.child(key).isWhole);
    const named = (key: 'stories' | 'records') =>
      new Set(criteria.flatMap((criterion) => criterion.value?.[key] ?? []));
    const parts = [
      ...(reads('stories')
        ? [{ key: 'stories', all: each(scope.child('stories')).map((s) => s.child('id')) } as const]
        : []),
      ...(reads('records')
        ? [{ key: 'records', all: each(scope.child('records')).map((r) => r.child('record')) } as const]
        : []),
    ];
    for (const { key, all } of parts) {
      const proven = named(key);
      const names = all.flatMap(({ value }) => value ?? []);
      // A name that is misspelt is a finding of `refs/known`, and proves what it was meant to name.
      for (const name of [...proven].filter((one) => !names.includes(one)))
        proven.add(nearest(name, names) ?? name);
      for (const at of all.filter(({ value }) => value !== undefined && !proven.has(value))) {
        yield {
          at,
          message: `No criterion proves the ${key === 'stories' ? 'story' : 'record'} "${at.value}".`,
          fix: `Name it under \`${key}\` of the criterion that proves it, or write that criterion.`,
        };
      }
    }
  },
});
