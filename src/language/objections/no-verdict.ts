import { prepositions, processes, things } from '../lexicon.js';
import { namesProcess } from '../object.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { type Candidate, objectTo } from './objection.js';

/** A title has few words; with a full stop and more of them it is likely a sentence. */
const LONGEST_TITLE = 4;

/** The last token of the first noun phrase: what a title is about; or -1. */
function headOf(sentence: Sentence): number {
  const { tokens, zones } = sentence;
  let head = -1;
  for (const [index, token] of tokens.entries()) {
    if (zones[index] === 'label') continue;
    if (zones[index] !== 'main') break;
    const parts = token.kind === 'symbol' && token.text !== '/' && token.text !== '&';
    if (head >= 0 && (parts || prepositions.has(token.key))) break;
    if (token.kind !== 'symbol') head = index;
  }
  return head;
}

function weightOf(sentence: Sentence, words: number): number {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === '.' && words > LONGEST_TITLE) return objectionWeight.stoppedTitle;
  const head = headOf(sentence);
  const token = tokens[head];
  if (token === undefined) return objectionWeight.title;
  if (processes.find(tokens, head) !== undefined) return objectionWeight.processTitle;
  if (things.find(tokens, head) !== undefined) return objectionWeight.thingTitle;
  return token.kind === 'word' && namesProcess(token.key)
    ? objectionWeight.processTitle
    : objectionWeight.title;
}

/** A heading ("Conflict resolution"): it names a topic and asserts nothing. */
export function noVerdictObjections(sentence: Sentence): readonly Candidate[] {
  if (sentence.asserts) return [];
  const words = sentence.tokens.filter((token) => token.kind !== 'symbol').length;
  if (words === 0) return [];
  return [
    objectTo(sentence, 'no-verdict', { from: 0, to: sentence.tokens.length }, weightOf(sentence, words), {
      wrong: (all) => `${all} names a topic and says nothing that could be true or false.`,
      asks: 'What must happen, or be seen, for this to count as done?',
      mend: (all) =>
        `Make ${all} a sentence with a verb and a result: “When ‹this happens›, ‹that› is seen within ‹60 seconds›.”`,
    }),
  ];
}
