import { defineRule } from './define-rule.js';

export const coldReadMissing = defineRule({
  id: 'cold-read/missing',
  severity: 'info',
  summary: 'Somebody who was not in the meetings reads the scope.',
  why: 'A scope is finished when a stranger can build from it. Nobody knows that until a stranger has read it.',
  bad: `
cold_read:
  meetings: [dana-reyes, sam-ito]`,
  good: `
cold_read:
  meetings: [dana-reyes, sam-ito]
  reader: lee-park`,
  reads: ['cold_read'],
  *check(scope) {
    const coldRead = scope.child('cold_read');
    if (!coldRead.isWhole || coldRead.value?.reader !== undefined) return;
    yield {
      at: coldRead.value === undefined ? scope : coldRead,
      missing: true,
      message: 'No cold reader is named.',
      fix: 'Add `cold_read: { meetings: […], reader: … }` with an engineer who was not in the meetings.',
    };
  },
});
