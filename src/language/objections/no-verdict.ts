import { prepositions, processes, seenVerbs, standards, things } from '../lexicon.js';
import { deedWords, factWords, namesProcess } from '../object.js';
import { wordSet } from '../phrases.js';
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

const FEWEST_COMMAS = 2;
const shows = wordSet('showing, containing, listing, displaying, with, to, each, every, per');

/** "(English, Spanish, French)", "(newest_wins)": the parentheses say which. */
function saysWhichInAside({ tokens, zones }: Sentence): boolean {
  const aside = tokens.filter((_token, index) => zones[index] === 'aside');
  const commas = aside.filter(({ text }) => text === ',').length;
  return commas >= FEWEST_COMMAS || aside.some(({ kind }) => kind === 'code' || kind === 'quoted');
}

const by = wordSet('via, over, using, with, (');

/** "All uploads via HTTPS", "PINs hashed with bcrypt", "accessibility (WCAG 2.1 AA)": a standard says what it must be like. */
function isHeldTo({ tokens }: Sentence): boolean {
  return tokens.some((token, index) => by.has(token.key) && standards.find(tokens, index + 1) !== undefined);
}

/** With or without one of them at its end, a title is the same. */
const closing = new Set('.,:;!?…');

/** "Delete button on the contact page": what follows says where the thing is or what is in it, not only what for. */
function isPlaced({ tokens, zones }: Sentence, head: number): boolean {
  // "Store the raw payload", "Preview rows": it may be an order, of which the first word is the verb.
  const orders = seenVerbs.find(tokens, 0)?.form === 'base';
  if (zones[0] === 'label' || head > LONGEST_TITLE || orders) return true;
  return tokens.some((token, index) => {
    if (index <= head || zones[index] === 'purpose') return false;
    if (index === tokens.length - 1 && closing.has(token.text)) return false;
    return token.kind !== 'word' || shows.has(token.key) || things.find(tokens, index) !== undefined;
  });
}

function weightOf(sentence: Sentence, words: number): number {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === '.' && words > LONGEST_TITLE) return objectionWeight.stoppedTitle;
  const head = headOf(sentence);
  const token = tokens[head];
  if (token === undefined) return objectionWeight.title;
  if (saysWhichInAside(sentence) || isHeldTo(sentence)) return objectionWeight.title;
  // "Deduplication by e-mail, case-insensitive": what is so can be looked up.
  if (tokens.some((_token, at) => factWords.find(tokens, at) !== undefined)) return objectionWeight.title;
  // "PDF export": a deed with a format is a capability that one can try.
  if (deedWords.find(tokens, head) !== undefined && tokens.some((_token, at) => standards.find(tokens, at)))
    return objectionWeight.title;
  if (processes.find(tokens, head) !== undefined) return objectionWeight.processTitle;
  if (things.find(tokens, head) !== undefined)
    return isPlaced(sentence, head) ? objectionWeight.thingTitle : objectionWeight.bareThing;
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
      blank: undefined,
    }),
  ];
}
