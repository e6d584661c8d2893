import { judgeCriterion } from '../language/criterion.js';
import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const testable = defineRule({
  id: 'criteria/testable',
  severity: 'error',
  severities:
    'An error where the sentence holds a placeholder or rests on vague words alone; a warning where a part of it could be tested, or where the rule only finds nothing that could.',
  summary: 'An engineer could write an automated test for the sentence as it stands.',
  why: '"Contacts sync quickly" feels finished and says nothing. Each company fills in its own number, and they meet at the review.',
  bad: `
criteria:
  - { id: AC-1, statement: Contacts sync quickly., stories: [S1], records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,
  reads: ['criteria'],
  isOfLanguage: true,
  *check(scope) {
    for (const criterion of each(scope.child('criteria'))) {
      const at = criterion.child('statement');
      const { sure, objections } = judgeCriterion(at.value ?? '');
      const main = objections[0];
      if (at.value === undefined || !main) continue;
      yield {
        at,
        words: { start: main.start, end: main.end },
        severity: sure ? 'error' : 'warning',
        message: main.message,
        fix: `${main.question} ${main.suggestion}`,
      };
    }
  },
});
