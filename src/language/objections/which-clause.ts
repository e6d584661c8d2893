import { determiners, formsOfBe, modals } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { isOpenClass } from '../verb-use.js';

const relatives = wordSet('who, which, that');
/** A clause has at most so many words before its verb: "which of the regions are". */
const LONGEST_SUBJECT = 4;

/**
 * "Shows who is working on it", "keys that the schema defines": whether the verb at `index` stands in a clause that tells which
 * one, and is no verdict. After a verb, "that" opens one: "ensures that each row is checked".
 */
export function isInWhichClause({ tokens, verbAt }: Sentence, index: number): boolean {
  for (let back = index - 1; back > 0 && back >= index - LONGEST_SUBJECT; back -= 1) {
    const key = tokens[back]?.key ?? '';
    if (relatives.has(key)) return key !== 'that' || (isOpenClass(tokens[back - 1]) && !verbAt.has(back - 1));
    if (!(isOpenClass(tokens[back]) || formsOfBe.has(key) || modals.has(key) || determiners.has(key)))
      return false;
  }
  return false;
}
