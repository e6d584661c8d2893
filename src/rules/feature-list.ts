import { judgeStory } from '../language/story.js';
import { each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const featureList = defineRule({
  id: 'stories/feature-list',
  severity: 'warning',
  summary: "A story is a moment in somebody's day, not a list of what is synced.",
  why: 'A list of objects says what moves, not for whom. What the customer expected comes out only after it is built.',
  bad: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I use the integration, then: "syncs contacts, companies and deals", within: 60 seconds }`,
  good: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,
  reads: ['stories'],
  isOfLanguage: true,
  *check(scope) {
    for (const story of each(scope.child('stories'))) {
      for (const { kind, field, start, end, message, question, suggestion } of judgeStory(
        story.value ?? {},
      )) {
        if (kind !== 'feature-list') continue;
        yield { at: story.child(field), words: { start, end }, message, fix: `${question} ${suggestion}` };
      }
    }
  },
});
