import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const candidate = defineRule({
  id: 'out-of-scope/candidate',
  severity: 'info',
  summary: 'Some of what is out of scope is marked as a candidate for a later release.',
  why: 'A list from which nothing may ever come invites people to fight for it now. A candidate release is what makes a no acceptable.',
  bad: `
out_of_scope:
  - { item: Deletes on either side, waives: delete }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,
  good: `
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,
  reads: ['out_of_scope'],
  *check(scope) {
    const items = each(scope.child('out_of_scope'));
    const isMarked = items.some(({ value }) => typeof value === 'object' && value.candidate !== undefined);
    if (items.length === 0 || isMarked || !scope.child('out_of_scope').isWhole) return;
    yield {
      at: scope.child('out_of_scope'),
      missing: true,
      message: 'No item is a candidate for a later release: is nothing negotiable?',
      fix: 'Give the ones that may come a `candidate`, for example `candidate: v1.1`.',
    };
  },
});
