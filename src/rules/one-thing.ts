import { secondVerdict } from '../language/verdicts.js';
import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const oneThing = defineRule({
  id: 'criteria/one-thing',
  severity: 'warning',
  summary: 'A criterion has one verdict.',
  why: 'Two verdicts in one sentence can pass and fail apart: half done, the issue can be neither closed nor left open.',
  bad: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds and the invoice page shows the deal owner., stories: [S1], records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: The invoice page shows the deal owner., records: [deal] }`,
  reads: ['criteria'],
  isOfLanguage: true,
  *check(scope) {
    for (const criterion of each(scope.child('criteria'))) {
      const at = criterion.child('statement');
      const words = at.value === undefined ? undefined : secondVerdict(at.value);
      if (!words) continue;
      yield {
        at,
        words,
        message: 'This is a second verdict: it can fail while the first one passes.',
        fix: 'Make it a separate criterion.',
      };
    }
  },
});
