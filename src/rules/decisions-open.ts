import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const decisionsOpen = defineRule({
  id: 'decisions/open',
  severity: 'error',
  summary: 'Every question has its answer.',
  why: 'Work on an open question is done twice: once as one company guessed, once as it was decided.',
  bad: `
decisions:
  - { question: Do archived deals keep their CRM link?, asked_by: lee-park, asked: 2026-10-30 }`,
  good: `
decisions:
  - { question: Do archived deals keep their CRM link?, asked_by: lee-park, asked: 2026-10-30, answer: Yes; the link is read-only., answered_by: dana-reyes, decided: 2026-11-02 }`,
  reads: ['decisions'],
  judges: [{ at: '/decisions/*/answer', kinds: ['empty'] }],
  *check(scope) {
    for (const decision of each(scope.child('decisions'))) {
      const answer = decision.child('answer');
      if (answer.value !== undefined || !answer.isWhole) continue;
      const question = decision.child('question');
      yield {
        at: question.value === undefined ? decision : question,
        message: 'This decision is open: the scope is not finished.',
        fix: 'Have the owner answer it, and add `answer`, `answered_by` and `decided`.',
      };
    }
  },
});
