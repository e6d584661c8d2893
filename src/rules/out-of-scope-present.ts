import { defineRule } from './define-rule.js';

export const outOfScopePresent = defineRule({
  id: 'out-of-scope/present',
  severity: 'error',
  summary: 'At least one thing is named that will not be built.',
  why: 'What nobody excluded, somebody expects: "I thought v1 had that" is said at the launch.',
  bad: `
out_of_scope: []`,
  good: `
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,
  reads: ['out_of_scope'],
  judges: ['/out_of_scope'],
  // An absent, empty or mistyped list is what the schema refuses; the rule only gives it its name.
  check: () => [],
});
