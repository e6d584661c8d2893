import { speaksOf } from '../language/tags.js';
import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const tagShown = defineRule({
  id: 'criteria/tag-shown',
  severity: 'warning',
  summary: 'A criterion speaks of the cases that it is tagged with.',
  why: 'A tag alone satisfies the coverage rule and nobody else: the case is ticked off and still not agreed.',
  bad: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal], covers: [timing, volume] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal], covers: [timing] }`,
  reads: ['criteria'],
  isOfLanguage: true,
  *check(scope) {
    for (const criterion of each(scope.child('criteria'))) {
      const statement = criterion.value?.statement;
      if (statement === undefined) continue;
      for (const at of each(criterion.child('covers'))) {
        if (at.value === undefined || speaksOf(statement, at.value)) continue;
        yield {
          at,
          message: `The sentence does not speak of \`${at.value}\`.`,
          fix: 'Say in the sentence what happens then, or move the tag to the criterion that does.',
        };
      }
    }
  },
});
