import { determiners, formsOfHave, modals } from '../lexicon.js';
import type { Sentence } from '../sentence.js';
import { isOpenClass } from '../verb-use.js';

/** An actor has at most so many words after its adjective. */
const LONGEST_ACTOR = 5;

/**
 * "Regular customers see their discount": before the noun that acts, an adjective tells which one, and what it does can be seen. Of a
 * passive verb the noun is the result ("a clear message is shown"), which the adjective judges.
 */
export function tellsWhichActor(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, zones, verbAt } = sentence;
  const opens = from === 0 || (determiners.has(tokens[from - 1]?.key ?? '') && zones[from - 2] !== 'main');
  if (!opens || zones[from] !== 'main') return false;
  for (let index = to; index < to + LONGEST_ACTOR; index += 1) {
    const key = tokens[index]?.key ?? '';
    if (formsOfHave.has(key)) return index > to;
    const verb = verbAt.get(modals.has(key) ? index + 1 : index);
    if (verb !== undefined && index > to) return verb.seen && !verb.vague && !verb.passive;
    if (!isOpenClass(tokens[index])) return false;
  }
  return false;
}
