import { folded } from '../criteria/criterion-digest.js';
import { readSentence, type Sentence } from '../language/sentence.js';
import { boundOf } from './bound.js';
import type { ChangeClass } from './change.js';
import { MOST } from './limits.js';
import { negationBetween } from './negation.js';
import { durationOf, type Quantity, quantityAt } from './quantity.js';
import { classOfWords } from './word-edit.js';

/** What became of a sentence. */
export interface Comparison {
  readonly class: ChangeClass;
  /** The words in which the two differ, as they are written; none where only case and spacing do. */
  readonly before: string;
  readonly after: string;
  /** What a "not" more or less makes of it. */
  readonly negation?: 'negated' | 'no longer negated';
}

/**
 * Compares two sentences. Stronger or weaker is one only where either nothing but quantities differs, each of them
 * is a bound, and all go the same way; or one stretch of words differs, and all that it does is to bind or to loosen.
 */
export function compareStatements(before: string, after: string, isEnglish: boolean): Comparison {
  if (folded(before) === folded(after)) return { class: 'wording', before: '', after: '' };
  if (Math.max(before.length, after.length) > MOST.sentence) return { class: 'different', before, after };
  const words = differingWords(before, after);
  if (!isEnglish) return { class: 'different', ...words };
  const [a, b] = [readSentence(before), readSentence(after)];
  const quantities = differingQuantities(a, b);
  if (!quantities) {
    const negation = negationBetween(a, b);
    return { class: classOfWords(a, b), ...words, ...(negation && { negation }) };
  }
  return {
    class: together(quantities.map(([old, now]) => classOf(a, old, b, now))),
    before: quantities.map(([old]) => written(a, old)).join(', '),
    after: quantities.map(([, now]) => written(b, now)).join(', '),
  };
}

/** Compares two durations that are at most as long as they say: a longer one is weaker. */
export function compareDurations(before: string, after: string): ChangeClass {
  if (folded(before) === folded(after)) return 'wording';
  const old = durationOf(readSentence(before).tokens);
  const now = durationOf(readSentence(after).tokens);
  if (!old || !now || old.unit !== now.unit) return 'different';
  if (old.value === now.value) return 'wording';
  return now.value > old.value ? 'weaker' : 'stronger';
}

function classOf(a: Sentence, old: Quantity, b: Sentence, now: Quantity): ChangeClass {
  if (old.value === now.value) return 'wording';
  const bound = boundOf(a, old);
  if (bound === undefined || boundOf(b, now) !== bound || isNightBetween(old, now)) return 'different';
  return (bound === 'most') === now.value < old.value ? 'stronger' : 'weaker';
}

/** "By 23:00" and "by 01:00" may be two hours apart, on two days. */
function isNightBetween({ unit, value }: Quantity, now: Quantity): boolean {
  return unit === 'clock' && Math.abs(now.value - value) > 12 * 60;
}

/** What changes are together: wording adds nothing to them, and two ways are none. */
function together(classes: readonly ChangeClass[]): ChangeClass {
  const [first = 'wording', ...others] = new Set(classes.filter((one) => one !== 'wording'));
  return others.length === 0 ? first : 'different';
}

/** The quantities that differ, where nothing else does. */
function differingQuantities(a: Sentence, b: Sentence): [Quantity, Quantity][] | undefined {
  const [old, now] = [piecesOf(a), piecesOf(b)];
  if (old.length !== now.length) return undefined;
  const differing: [Quantity, Quantity][] = [];
  for (const [index, piece] of old.entries()) {
    const other = now[index] as string | Quantity;
    if (typeof piece === 'string' || typeof other === 'string') {
      if (piece !== other) return undefined;
      continue;
    }
    if (piece.unit !== other.unit) return undefined;
    if (piece.value !== other.value || folded(written(a, piece)) !== folded(written(b, other)))
      differing.push([piece, other]);
  }
  return differing.length > 0 && differing.length <= MOST.quantities ? differing : undefined;
}

/** A sentence's words and signs, its quantities apart. */
function piecesOf({ tokens }: Sentence): (string | Quantity)[] {
  const pieces: (string | Quantity)[] = [];
  for (let index = 0; index < tokens.length; ) {
    const quantity = quantityAt(tokens, index);
    pieces.push(quantity ?? folded(tokens[index]?.text ?? ''));
    index = quantity?.to ?? index + 1;
  }
  return pieces;
}

/** A quantity as it is written; a bare count with what it counts. */
function written({ text, tokens }: Sentence, { from, to, unit }: Quantity): string {
  const counted = unit === 'count' && tokens[to]?.kind === 'word' ? 1 : 0;
  return text.slice(tokens[from]?.start, tokens[to + counted - 1]?.end);
}

/** Two texts without the words and stops with which both begin and end. */
function differingWords(before: string, after: string): Pick<Comparison, 'before' | 'after'> {
  const [a, b] = [wordMatches(before), wordMatches(after)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start]?.[0] === b[start]?.[0]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end)?.[0] === b.at(-1 - end)?.[0]) end++;
  return { before: between(before, a, start, end), after: between(after, b, start, end) };
}

function wordMatches(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/[.,;:!?]+(?=\s|$)|\S+?(?=[.,;:!?]*(?:\s|$))/g)];
}

function between(text: string, words: readonly RegExpMatchArray[], start: number, end: number): string {
  const [first, last] = [words[start], words[words.length - end - 1]];
  if (!first || !last || words.length - end <= start) return '';
  return text.slice(first.index, (last.index ?? 0) + last[0].length);
}
