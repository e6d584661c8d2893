import { verbForms } from '../language/inflect.js';

/** Whether a word is the form of a verb for one thing that acts: "retries", "is". */
export function isThirdPerson(word: string, base: string): boolean {
  if (base === 'be') return word === 'is' || word === 'are';
  return base === 'have' ? word === 'has' : verbForms(base).get(word) === 's';
}
