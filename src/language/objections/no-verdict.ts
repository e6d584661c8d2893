import { namesProcess } from '../evidence/behaviour.js';
import { prepositions, processes, things } from '../lexicon.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { type Candidate, objectTo } from './objection.js';

/** The last token of the first noun phrase: what a title is about. */
function headOf(sentence: Sentence): number {
  const { tokens, zones } = sentence;
  let head = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (zones[index] === 'label') continue;
    if (token === undefined || zones[index] !== 'main') break;
    if (head >= 0 && (prepositions.has(token.key) || (token.kind === 'symbol' && token.text !== '/' && token.text !== '&'))) break;
    if (token.kind !== 'symbol') head = index;
  }
  return head;
}

/** A heading: it names a topic and asserts nothing. */
export function noVerdictObjections(sentence: Sentence): readonly Candidate[] {
  if (sentence.asserts) return [];
  const words = sentence.tokens.filter((token) => token.kind !== 'symbol').length;
  if (words === 0) return [];
  const head = headOf(sentence);
  const thing = head >= 0 && things.find(sentence.tokens, head) !== undefined;
  const process =
    head >= 0 && (processes.find(sentence.tokens, head) !== undefined || (!thing && sentence.tokens[head]?.kind === 'word' && namesProcess(sentence.tokens[head]?.key ?? '')));
  const weight = process ? 2.6 : thing ? strength.hint : 1.3;
  return [
    objectTo(sentence, 'no-verdict', { from: 0, to: sentence.tokens.length }, weight, {
      wrong: (all) => `${all} names a topic and says nothing that could be true or false.`,
      asks: 'What must happen, or be seen, for this to count as done?',
      mend: (all) => `Make ${all} a sentence with a verb and a result: “When ‹this happens›, ‹that› is seen within ‹60 seconds›.”`,
    }),
  ];
}
