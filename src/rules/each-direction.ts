import { type Cursor, each, entries } from '../scope/cursor.js';
import { flows, parseDirection } from '../scope/direction.js';
import { defineRule } from './define-rule.js';

export const eachDirection = defineRule({
  id: 'stories/each-direction',
  severity: 'error',
  summary:
    'Each direction in which data flows has a story, and each story has one direction in which data flows.',
  why: 'Each direction is a separate promise. "Two-way sync" is two of them, and the second is the one that gets built for nobody.',
  bad: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }
  - { id: S2, direction: acme -> ledgerly, as: sales rep, when: I edit a deal in Acme CRM, then: the deal in Ledgerly shows the new amount, within: 60 seconds }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1, S2], records: [deal] }`,
  good: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,
  reads: ['systems', 'stories', 'records'],
  *check(scope) {
    const systems = Object.keys(scope.child('systems').value ?? {});
    const stories = each(scope.child('stories')).map((story) => story.child('direction'));
    const records = each(scope.child('records')).flatMap((record) => [
      record.child('direction'),
      ...entries(record.child('fields')).map(([, field]) => field.child('direction')),
    ]);
    const told = new Set(stories.flatMap(flowsOf));
    const flowing = new Set(records.flatMap(flowsOf));
    const isKnown = (flow: string) => flow.split(' -> ').every((system) => systems.includes(system));
    // A direction that is wrong in itself may stand for any: then nothing can be said of those that lack.
    const isAllRead = (all: typeof stories | typeof records) =>
      all.every((at) => at.isWhole && flowsOf(at).every(isKnown));

    for (const at of stories) {
      const direction = parseDirection(at.value);
      if (direction?.both) {
        yield {
          at,
          message: 'A story has one direction; each way is a separate promise.',
          fix: `Write one story for \`${direction.from} -> ${direction.to}\` and one for \`${direction.to} -> ${direction.from}\`.`,
        };
      } else if (
        direction &&
        isAllRead(records) &&
        flowsOf(at).every((flow) => isKnown(flow) && !flowing.has(flow))
      ) {
        yield {
          at,
          message: `No record flows \`${direction.from} -> ${direction.to}\`: what does this story move?`,
          fix: 'Give a record this direction, or remove the story.',
        };
      }
    }
    if (!isAllRead(stories)) return;
    const missing = new Set([...flowing].filter((flow) => isKnown(flow) && !told.has(flow)));
    for (const at of records) {
      for (const flow of flowsOf(at).filter((one) => missing.delete(one))) {
        yield {
          at,
          message: `Data flows \`${flow}\`, but no story says what a customer gets from it.`,
          fix: `Add a story with \`direction: ${flow}\`, or let nothing flow that way.`,
        };
      }
    }
  },
});

function flowsOf(at: Cursor<string | undefined>): string[] {
  const direction = parseDirection(at.value);
  return direction ? flows(direction) : [];
}
