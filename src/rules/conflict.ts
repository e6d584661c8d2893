import type { Cursor } from '../scope/cursor.js';
import { each, entries } from '../scope/cursor.js';
import { nearest } from '../scope/nearest.js';
import type { Conflict } from '../scope/scope.js';
import { defineRule, type Report } from './define-rule.js';
import { isSentence, saysDropped } from './wording.js';

const WINNERS = ['source-of-truth', 'last-write', 'newest-timestamp'];
const LOSERS = ['sync-log', 'review-queue', 'kept-beside'];
const BLANKET =
  /^(a )?(full |real-?time )?(two|bi|both)[- ]?(way|directional|ways)( (sync|synchroni[sz]ation))?$/i;

export const conflict = defineRule({
  id: 'records/conflict',
  severity: 'error',
  summary: 'The scope says who wins when both sides changed the same record, even a one-way record.',
  why: 'Sooner or later both sides change one record between two runs. Who wins is then decided by the code of whoever wrote that part, unless it was agreed.',
  bad: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: two-way sync
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
  judges: [
    '/records/*/conflict',
    '/records/*/conflict/winner',
    '/records/*/fields/*/conflict',
    '/records/*/fields/*/conflict/winner',
  ],
  *check(scope) {
    for (const record of each(scope.child('records'))) {
      yield* checkConflict(record.child('conflict'));
      for (const [, field] of entries(record.child('fields'))) yield* checkConflict(field.child('conflict'));
    }
  },
});

function* checkConflict(at: Cursor<Conflict | undefined>): Iterable<Report> {
  const winner = at.child('winner');
  const loser = at.child('loser');
  if (winner.value !== undefined) yield* checkWord(winner, winner.value, WINNERS, 'say whose change stands');
  if (loser.value !== undefined && !saysDropped(loser.value)) {
    yield* checkWord(loser, loser.value, LOSERS, 'say where the losing change can be found again');
  }
}

function* checkWord(
  at: Cursor<string>,
  value: string,
  known: readonly string[],
  otherwise: string,
): Iterable<Report> {
  if (known.includes(value) || (isSentence(value) && !BLANKET.test(value.trim()))) return;
  const guess = nearest(value, known);
  yield {
    at,
    message: `"${value}" is not a rule: it is neither ${known.map((w) => `\`${w}\``).join(', ')} nor a sentence.`,
    fix:
      guess === undefined
        ? `Take one of these, or ${otherwise} in a few words.`
        : `Did you mean \`${guess}\`?`,
  };
}
