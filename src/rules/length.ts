import { defineRule } from './define-rule.js';

/** Two printed pages. */
const MOST_WORDS = 1000;

const PARTS = ['stories', 'records', 'criteria', 'owner', 'partner', 'out_of_scope'] as const;

export const length = defineRule({
  id: 'scope/length',
  severity: 'warning',
  summary: 'The five parts fit on two printed pages.',
  why: 'Nobody reads the third page. A section that runs long usually hides a decision that was not taken.',
  bad: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive
    reason: a word from finance
    fields:${Array.from(
      { length: 12 },
      (_, n) => `
      field_${n + 1}:
        owner: ledgerly
        conflict: { winner: last-write, loser: ${'the log of the sync with the notes of the call and '.repeat(8)}so on }`,
    ).join('')}`,
  good: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  reads: PARTS,
  *check(scope) {
    const parts = PARTS.map((part) => ({
      part,
      at: scope.child(part),
      words: wordsIn(scope.child(part).value),
    }));
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    if (words <= MOST_WORDS) return;
    const longest = parts.reduce((a, b) => (b.words > a.words ? b : a));
    yield {
      at: longest.at,
      missing: true,
      message: `The scope has ${words} words; two pages hold ${MOST_WORDS}. The longest part is \`${longest.part}\` with ${longest.words}.`,
      fix: `Which decision hides in \`${longest.part}\`? Decide it, and say it in a sentence.`,
    };
  },
});

function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.match(/\S+/g)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + wordsIn(each), 0);
}
