import type { Cursor } from '../scope/cursor.js';
import { each, entries } from '../scope/cursor.js';
import type { Conflict } from '../scope/scope.js';
import { defineRule, type Report } from './define-rule.js';
import { saysDropped } from './wording.js';

export const silentDrop = defineRule({
  id: 'records/silent-drop',
  severity: 'error',
  summary: 'A losing change can be found again.',
  why: 'A change that is dropped without a trace is lost data: the person who typed it sees it vanish, and nobody can say why.',
  bad: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: dropped }
    deletes: archive`,
  good: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  reads: ['records'],
  judges: ['/records/*/conflict/loser', '/records/*/fields/*/conflict/loser'],
  *check(scope) {
    for (const record of each(scope.child('records'))) {
      yield* loserOf(record.child('conflict'));
      for (const [, field] of entries(record.child('fields'))) yield* loserOf(field.child('conflict'));
    }
  },
});

function* loserOf(conflict: Cursor<Conflict | undefined>): Iterable<Report> {
  const loser = conflict.child('loser');
  if (loser.value === undefined || !saysDropped(loser.value)) return;
  yield {
    at: loser,
    message: `"${loser.value}" loses the change that did not win: silently lost data.`,
    fix: 'Say where it can be found again: `sync-log`, `review-queue`, `kept-beside`, or a sentence.',
  };
}
