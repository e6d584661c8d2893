import type { Sentence } from '../language/sentence.js';
import { ANSWERS, BEFORE, BEHIND, type Bound, COMPARING, HOLDING, LATEST, TAKES } from './bound-words.js';
import { isDuration, type Quantity } from './quantity.js';
import { range } from './range.js';

/** A quantity with the words that make it a bound. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  /** Whether it says by itself that it holds: "does not exceed", "≤". */
  readonly holds?: true;
  /** Whether it may also say which things are meant: see `COMPARING`. */
  readonly compares?: true;
}

const HOUR = 3_600;

/** A quantity with its words, where it has such; those behind it go first: "in 300 ms or less". */
export function phraseOf(sentence: Sentence, quantity: Quantity): Phrase | undefined {
  return phraseBehind(sentence, quantity) ?? phraseBefore(sentence, quantity);
}

function phraseBefore(sentence: Sentence, quantity: Quantity): Phrase | undefined {
  const { unit, value, from, to } = quantity;
  for (const length of [3, 2, 1].filter((one) => one <= from)) {
    const words = keysOf(sentence, from - length, from).join(' ');
    const bound = BEFORE.get(words);
    if (bound) return { from: from - length, to, bound, ...(COMPARING.has(words) && { compares: true }) };
    const held = HOLDING.get(words);
    if (held) return { from: from - length, to, bound: held, holds: true };
  }
  const [third = '', second = '', first = ''] = [3, 2, 1].map((back) => keyAt(sentence, from - back));
  const isLatest = (unit === 'date' || unit === 'clock') && LATEST.has(first);
  const isAnswer = unit === 'seconds' && value < HOUR && first === 'in' && ANSWERS.has(second);
  if (isLatest || isAnswer) return { from: from - 1, to, bound: 'most' };
  const isTaken = isDuration(quantity) && isUpTo(sentence, from) && TAKES.has(third);
  return isTaken ? { from: from - 2, to, bound: 'most' } : undefined;
}

export function isUpTo(sentence: Sentence, at: number): boolean {
  return keysOf(sentence, at - 2, at).join(' ') === 'up to';
}

/** "12 characters or more". */
function phraseBehind(sentence: Sentence, { unit, from, to }: Quantity): Phrase | undefined {
  const start = unit === 'count' ? to + 1 : to;
  const bound = BEHIND.get(keysOf(sentence, start, start + 2).join(' '));
  return bound && { from, to: start + 2, bound };
}

export function keyAt({ tokens }: Sentence, index: number): string {
  return tokens[index]?.key ?? '';
}

export function keysOf(sentence: Sentence, from: number, to: number): string[] {
  return range(from, to).map((index) => keyAt(sentence, index));
}
