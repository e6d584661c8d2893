import { describeRule } from './define-rule.js';

export const rulesReason = describeRule({
  id: 'rules/reason',
  severities: 'An error where the exception may not be; a warning where no finding needs it.',
  summary: 'A rule that is lowered or switched off says why, can be lowered, exists and is needed.',
  why: 'An exception without a reason is a rule that nobody dares to switch on again.',
  bad: `
rules:
  criteria/testable: { severity: off, at: [AC-1] }`,
  good: `
criteria:
  - { id: AC-1, statement: Contacts sync quickly., stories: [S1], records: [deal] }
rules:
  criteria/testable: { severity: off, at: [AC-1], reason: the figure follows after the load test of 2026-12 }`,
});
