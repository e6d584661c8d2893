import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

/** The cases that a demo skips, and the question that each asks. */
const CASES = {
  delete: 'what happens when a record is deleted?',
  rename: 'what happens when a field is renamed?',
  'one-sided': 'what happens to a record that exists on one side only?',
  'api-down': "what happens when one side's API is down?",
} as const;

export const coverage = defineRule({
  id: 'criteria/coverage',
  severity: 'error',
  summary: 'The four cases that a demo skips are each covered by a criterion, or waived.',
  why: 'Delete, rename, one-sided records and an API that is down come in the first week of use. What was not agreed for them is agreed by accident.',
  bad: `
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,
  good: `
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: "After a field is renamed in Acme CRM, the next sync writes its value to the same Ledgerly field.", records: [deal], covers: [rename] }`,
  reads: ['criteria', 'out_of_scope'],
  *check(scope) {
    const criteria = each(scope.child('criteria'));
    const items = each(scope.child('out_of_scope'));
    // A case that the schema could not read may be the one that seems to lack.
    if (
      criteria.some((criterion) => !criterion.child('covers').isWhole) ||
      !scope.child('out_of_scope').isWhole
    )
      return;
    const settled = new Set([
      ...criteria.flatMap((criterion) => criterion.value?.covers ?? []),
      ...items.map((item) => (typeof item.value === 'object' ? item.value.waives : undefined)),
    ]);
    for (const [name, question] of Object.entries(CASES)) {
      if (settled.has(name as keyof typeof CASES)) continue;
      yield {
        at: scope.child('criteria'),
        missing: true,
        message: `No criterion covers \`${name}\`: ${question}`,
        fix: `Tag the criterion that answers it with \`covers: [${name}]\`, or add an out-of-scope item with \`waives: ${name}\`.`,
      };
    }
  },
});
