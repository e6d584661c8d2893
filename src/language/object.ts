import {
  abstractions,
  conjunctions,
  determiners,
  formsOfBe,
  modals,
  negations,
  prepositions,
  processes,
  seenVerbs,
  standards,
  things,
  vagueVerbs,
  verbs,
} from './lexicon.js';
import { phraseIndex, wordSet } from './phrases.js';
import type { Sentence, Verb } from './sentence.js';
import { deedNouns, facts, hollowHeads } from './terms/behaviour-words.js';
import type { Token } from './tokens.js';

/** What a verb acts on, and whether that can be pointed at: it decides as often as the verb whether a sentence says what happens. */

export const factWords = phraseIndex(facts);
const hollow = wordSet(hollowHeads);

const oneOf = wordSet('a, an, one');
const processEndings = ['ing', 'tion', 'sion', 'ment', 'ance', 'ence', 'ity', 'ness', 'ship', 'ysis'];

/** Whether a noun that no list knows names a process or a quality, by its ending. */
export function namesProcess(noun: string): boolean {
  return processEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(ending));
}

function endsPhrase(token: Token): boolean {
  return prepositions.has(token.key) || token.key === 'to';
}

/** Whether the token is something that one can point at: named, numbered, or on the list. */
export function isConcrete(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind;
  if (kind === 'code' || kind === 'quoted' || kind === 'number') return true;
  return standards.find(tokens, index) !== undefined || things.find(tokens, index) !== undefined;
}

/** The last noun of the object's first phrase names a process or a heap: "invoice data", "validation of rows". */
export function isHollow(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  let head = -1;
  for (let index = verb.object.from; index < verb.object.to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'symbol' || endsPhrase(token) || conjunctions.has(token.key)) break;
    if (verb.passive && (modals.has(token.key) || formsOfBe.has(token.key))) break;
    head = index;
  }
  const token = tokens[head];
  if (token?.kind !== 'word' || things.find(tokens, head) !== undefined) return false;
  return hollow.has(token.key) || processes.find(tokens, head) !== undefined || namesProcess(token.key);
}

const takesNames = wordSet('support, offer, work with, work, run');
const leadsToName = wordSet('on, in, with');

/** "Works with Outlook": a product by its name can be tried. */
export function namesProduct({ tokens }: Sentence, verb: Verb): boolean {
  if (verb.passive || !takesNames.has(verb.base)) return false;
  const skip = leadsToName.has(tokens[verb.to]?.key ?? '') ? 1 : 0;
  return /^[A-Z][a-z]/.test(tokens[verb.to + skip]?.text ?? '');
}

/** Whether the object of a verb, or only its first phrase, names something that one can point at. */
export function objectIsConcrete(sentence: Sentence, verb: Verb, part: 'whole' | 'first phrase'): boolean {
  const { tokens } = sentence;
  let abstract = 0;
  let concrete = 0;
  for (let index = verb.object.from; index < verb.object.to; index += 1) {
    const token = tokens[index] as Token;
    if (part === 'first phrase' && index > verb.object.from && token.key !== 'of' && endsPhrase(token)) break;
    if (isConcrete(tokens, index)) concrete += 1;
    else if (abstractions.find(tokens, index) !== undefined) abstract += 1;
  }
  if (!verb.passive && isHollow(sentence, verb)) return false;
  if (namesProduct(sentence, verb)) return true;
  // "A rowing boat": one thing, of which no list knows more.
  const isOne = abstract === 0 && oneOf.has(tokens[verb.object.from]?.key ?? '');
  return (concrete > 0 && concrete >= abstract) || isOne;
}

const denials = wordSet('no, not, nothing, neither');
const permits = wordSet('allow, enable, support, permit, provide, offer, facilitate');
export const deedWords = phraseIndex(deedNouns);
const DEED_WITHIN = 4;

/** "Allow the creation of vouchers", "support grading of quizzes": a deed in the form of a noun. */
export function permitsDeed(sentence: Sentence, verb: Verb): boolean {
  if (!permits.has(verb.base)) return false;
  const { tokens } = sentence;
  for (let index = verb.to; index < verb.to + DEED_WITHIN; index += 1) {
    if (deedWords.find(tokens, index) !== undefined) return true;
    if (isUnlistedDeed(tokens, index)) return true;
    // "Uploading of files", "querying which seats are free": not "sharing" alone, which may be a name.
    if (namesDeed(tokens, index) && (tokens[index + 1]?.key === 'of' || isActedOn(tokens, index + 1)))
      return true;
  }
  return false;
}

/** "Reordering of entries": a deed that no list knows. */
function isUnlistedDeed(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  if (!key.endsWith('ing') || tokens[index + 1]?.key !== 'of') return false;
  return verbs.find(tokens, index) === undefined && processes.find(tokens, index) === undefined;
}

/** What follows a deed is what it is done to: with an article, or in the plural. */
function isActedOn(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  return determiners.has(key) || key === 'which' || (key.length > 3 && key.endsWith('s'));
}

/** "Is not offered", "no write is permitted": a passive verb that says what must not be. */
export function isDenied(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  return verb.passive && (tokens[verb.at - 1]?.key === 'not' || tokens[verb.object.from]?.key === 'no');
}

/** How far before its verb a "not", "never" or "only" may stand. */
const DENIED_WITHIN = 4;

/** Whether the verb is forbidden, denied of its object, or limited to some. */
export function isForbidden(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  if (denials.has(tokens[verb.to]?.key ?? '')) return true;
  for (let back = verb.at - 1; back >= Math.max(0, verb.at - DENIED_WITHIN); back -= 1) {
    const key = tokens[back]?.key ?? '';
    if (negations.has(key) || key === 'only') return true;
  }
  return false;
}

/** "Must not increase the stock", "the level increases after each win": before and after can be compared. */
export function comparesStates(sentence: Sentence, verb: Verb): boolean {
  const { zones } = sentence;
  return isForbidden(sentence, verb) || (!verb.passive && zones[verb.to] === 'trigger');
}

/** "User registration", "voucher export": the deed and what it is done to, as one name. */
export function permitsNamedDeed(sentence: Sentence, verb: Verb): boolean {
  if (!permits.has(verb.base)) return false;
  for (let index = verb.to + 1; index < verb.to + DEED_WITHIN; index += 1) {
    const isDeed = deedWords.find(sentence.tokens, index) !== undefined;
    if (isDeed && things.find(sentence.tokens, index - 1) !== undefined) return true;
  }
  return false;
}

/** "By marking the copies as inactive": a deed, not a promise ("by improving the process"). */
export function namesDeed(tokens: readonly Token[], index: number): boolean {
  return seenVerbs.find(tokens, index)?.form === 'ing' && vagueVerbs.find(tokens, index) === undefined;
}
