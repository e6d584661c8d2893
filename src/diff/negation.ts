import type { Sentence } from '../language/sentence.js';
import { type Side, sidesOf } from './sides.js';
import { DENIALS, FILLERS } from './strength-words.js';
import { isThirdPerson } from './third-person.js';

/** Whether one of two sentences denies what the other one says, with the words in which they differ. */
export function negationBetween(a: Sentence, b: Sentence): 'negated' | 'no longer negated' | undefined {
  const { old, now } = sidesOf(a, b);
  const [before, after] = [denialsIn(old), denialsIn(now)];
  if (before + after !== 1 || !isSameWords(affirmed(old), affirmed(now))) return undefined;
  return after === 1 ? 'negated' : 'no longer negated';
}

function denialsIn({ words }: Side): number {
  return words.filter((word) => DENIALS.has(word)).length;
}

function affirmed({ words }: Side): string[] {
  return words.map((word) => DENIALS.get(word) ?? word).filter((word) => word !== '' && !FILLERS.has(word));
}

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  const isSame = (one: string, other: string) =>
    one === other || isThirdPerson(one, other) || isThirdPerson(other, one);
  return a.length === b.length && a.every((word, index) => isSame(word, b[index] as string));
}
