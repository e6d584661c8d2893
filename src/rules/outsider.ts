import { type Cursor, each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const outsider = defineRule({
  id: 'cold-read/outsider',
  severity: 'error',
  summary: 'The cold reader was not in the meetings and owns nothing here.',
  why: 'Who was in the room reads what was meant. Only somebody who was not reads what is written.',
  bad: `
cold_read: { meetings: [dana-reyes, sam-ito, lee-park], reader: lee-park }`,
  good: `
cold_read: { meetings: [dana-reyes, sam-ito], reader: lee-park }`,
  reads: ['owner', 'partner', 'cold_read'],
  *check(scope) {
    const reader = scope.child('cold_read').child('reader');
    const present = each(scope.child('cold_read').child('meetings'));
    const owners = [
      scope.child('owner').child('github'),
      scope.child('partner').child('owner').child('github'),
    ];
    const isReader = (at: Cursor<string>) =>
      at.value !== undefined && spelling(at.value) === spelling(reader.value);
    const meeting = present.find(isReader);
    const owner = owners.find(isReader);
    const seen = meeting ?? owner;
    if (reader.value === undefined || !seen) return;
    yield {
      at: reader,
      message: `\`${reader.value}\` ${meeting ? 'was in the meetings' : 'is an owner'}: that is not a cold read.`,
      fix: "Ask an engineer who was not there; the partner's is a good one.",
      related: [{ message: meeting ? 'In the meetings.' : 'The owner.', at: seen }],
    };
  },
});

/** "Lee Park" in the list of meetings and `lee-park` as a login are most likely one person. */
function spelling(name: string | undefined): string {
  return (name ?? '').toLowerCase().replaceAll(/[\s_.]+/g, '-');
}
