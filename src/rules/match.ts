import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const match = defineRule({
  id: 'records/match',
  severity: 'warning',
  summary: 'The scope says how the same thing is recognised on both sides.',
  why: "Without a match each side takes the other's record for a new one, and a sync makes duplicates.",
  bad: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  good: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  reads: ['records'],
  judges: [{ at: '/records/*/match', kinds: ['missing', 'empty'] }],
  *check(scope) {
    for (const record of each(scope.child('records'))) {
      const at = record.child('match');
      if (at.value !== undefined || !at.isWhole) continue;
      yield {
        at: record,
        missing: true,
        message: `How is one ${record.value?.record ?? 'record'} recognised on both sides? Without \`match\`, duplicates follow.`,
        fix: 'Add `match`, for example `match: e-mail address`.',
      };
    }
  },
});
