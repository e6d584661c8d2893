import { namesOf } from '../language/story/names.js';
import { judgeStory } from '../language/story.js';
import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const customerLed = defineRule({
  id: 'stories/customer-led',
  severity: 'warning',
  summary: 'A story is told by the person who does something and gets something.',
  why: 'A story whose actor is a system is built for the partner instead of the customer: nobody can say whether it helped.',
  bad: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: our backend, when: a deal is marked closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,
  good: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,
  reads: ['systems', 'stories'],
  isOfLanguage: true,
  *check(scope) {
    const systems = Object.entries(scope.child('systems').value ?? {});
    const names = namesOf(
      systems.flatMap(([key, system]) => [key, system?.name ?? '', system?.company ?? '']),
    );
    for (const story of each(scope.child('stories'))) {
      for (const objection of judgeStory(story.value ?? {}, names)) {
        if (objection.kind === 'feature-list') continue;
        const { field, start, end, message, question, suggestion } = objection;
        yield { at: story.child(field), words: { start, end }, message, fix: `${question} ${suggestion}` };
      }
    }
  },
});
