import {
  adverbs,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  negations,
  nounLike,
  prepositions,
  pronouns,
} from './lexicon.js';
import { wordSet } from './phrases.js';
import { readSentence, type Sentence, type Verb } from './sentence.js';
import type { Token } from './tokens.js';

const joins = wordSet('and, while, whereas, but');
/** Words that point back: what follows them is a result of the first clause, or its next step. */
const pointsBack = wordSet(`
  then, it, its, they, their, them, this, that, these, those, both, which, who, so, thus, otherwise, he,
  she, his, her, afterwards, finally, instead, thereby
`);
/** Subjects that tell of the first verdict: "… is refused and an error is shown". */
const signals = wordSet(
  'error, errors, message, messages, alert, alerts, warning, warnings, notification, reason',
);
const opensTrigger = wordSet(
  'when, if, after, once, whenever, before, on, upon, given, while, until, unless, for',
);
/** A subject is rarely longer; a longer look would make the search quadratic. */
const LONGEST_SUBJECT = 8;
const LONGEST_CLAUSE = 60;

/** "Must", "is", "has": a clause has a verb here, whatever follows. */
function assertive(token: Token | undefined): boolean {
  const key = token?.key ?? '';
  return modals.has(key) || formsOfBe.has(key) || formsOfHave.has(key);
}

/** The verb that makes the words from `from` a clause with a subject of its own, or -1. */
function ownVerb(sentence: Sentence, verbs: ReadonlyMap<number, Verb>, from: number): number {
  const { tokens } = sentence;
  const opening = tokens[from]?.key ?? '';
  // "Received and delivered must …": the second half of a pair.
  if (pointsBack.has(opening) || pronouns.has(opening)) return -1;
  if (opening.endsWith('ed') && assertive(tokens[from + 1])) return -1;
  for (let index = from; index < tokens.length && index < from + LONGEST_SUBJECT; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'symbol') return -1;
    if (signals.has(token.key)) return -1;
    if (index > from && assertive(token)) return index;
    if (
      index > from &&
      prepositions.has(token.key) &&
      !['of', 'in', 'on', 'for', 'from', 'with', 'without'].includes(token.key)
    )
      return -1;
    const verb = verbs.get(index);
    if (verb !== undefined && index > from && !verb.passive && isFiniteVerb(sentence, index, verb.base))
      return index;
  }
  return -1;
}

/** A verb that cannot be a noun or a participle here. */
function isFiniteVerb(sentence: Sentence, index: number, base: string): boolean {
  const key = sentence.tokens[index]?.key ?? '';
  if (key.endsWith('ed') || key.endsWith('ing')) return false;
  return !nounLike.has(base) || determiners.has(sentence.tokens[index + 1]?.key ?? '');
}

/** Whether the clause says that something does not happen: that belongs to the verdict before it. */
function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (negations.has(tokens[index]?.key ?? '')) return true;
  return false;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end < from + LONGEST_CLAUSE && !endsStatement(tokens[end])) end += 1;
  return end;
}

function endsStatement(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && '.;'.includes(token.text);
}

/** Index of the first token that asserts something: a verb, a modal, a form of "be". */
function firstAssertion(sentence: Sentence): number {
  const verb = sentence.verbs[0]?.at ?? sentence.tokens.length;
  const other = sentence.tokens.findIndex(({ key }) => modals.has(key) || formsOfBe.has(key));
  return other < 0 ? verb : Math.min(verb, other);
}

/** Where a further clause may begin: after a full stop, a semicolon, or a word that joins clauses. */
function mayBeginAfter(sentence: Sentence, index: number): boolean {
  const zone = sentence.zones[index];
  if (zone === 'aside' || zone === 'purpose') return false;
  const token = sentence.tokens[index];
  // "While" tells a time, but for the one after a comma.
  if (token?.key === 'while' && sentence.tokens[index - 1]?.text !== ',') return false;
  return endsStatement(token) || (token?.kind === 'word' && joins.has(token.key));
}

/**
 * The clause that is a second verdict, with a subject of its own, which can fail while the first holds. Not a list of
 * objects, a next step, something that must not happen besides, or a further result of the same trigger.
 */
export function secondVerdict(text: string): { start: number; end: number } | undefined {
  const sentence = readSentence(text);
  const { tokens, zones } = sentence;
  const verbs = new Map(sentence.verbs.map((verb) => [verb.at, verb]));
  const asserted = firstAssertion(sentence);
  let triggered = zones[0] === 'trigger' || opensTrigger.has(tokens[0]?.key ?? '');
  for (let index = 1; index < tokens.length - 2; index += 1) {
    if (!mayBeginAfter(sentence, index)) continue;
    let from = index + 1;
    while (adverbs.has(tokens[from]?.key ?? '') && !determiners.has(tokens[from]?.key ?? '')) from += 1;
    const opensAnew = opensTrigger.has(tokens[from]?.key ?? '');
    if (endsStatement(tokens[index])) triggered = opensAnew;
    // One trigger, several results: they are seen in one run of one test. And no trigger is a verdict.
    else if (triggered || zones[index - 1] === 'trigger') continue;
    if (asserted >= index || (!triggered && ownVerb(sentence, verbs, from) < 0)) continue;
    const end = clauseEnd(tokens, from);
    const first = tokens[from];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined || isNegated(tokens, from, end)) continue;
    return { start: first.start, end: last.end };
  }
  return undefined;
}
