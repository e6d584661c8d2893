import { adverbs, determiners, formsOfBe, modals, negations, nounLike, prepositions, pronouns } from './lexicon.js';
import { wordSet } from './phrases.js';
import { readSentence, type Sentence } from './sentence.js';
import type { Token } from './tokens.js';

const joins = wordSet('and, while, whereas, but');
/** Words that point back: what follows them is a result of the first clause, or its next step. */
const pointsBack = wordSet('then, it, its, they, their, them, this, that, these, those, both, which, who, so, thus, otherwise, he, she, his, her, afterwards, finally, instead, thereby');
const opensTrigger = wordSet('when, if, after, once, whenever, before, on, upon, given, while, until, unless, for');
/** A subject is rarely longer; a longer look would make the search quadratic. */
const LONGEST_SUBJECT = 8;

/** The verb that makes the words from `from` a clause with a subject of its own, or -1. */
function ownVerb(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  if (pointsBack.has(tokens[from]?.key ?? '') || pronouns.has(tokens[from]?.key ?? '')) return -1;
  for (let index = from; index < tokens.length && index < from + LONGEST_SUBJECT; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'symbol') return -1;
    if (index > from && (modals.has(token.key) || formsOfBe.has(token.key))) return index;
    if (index > from && prepositions.has(token.key) && !['of', 'in', 'on', 'for', 'from', 'with', 'without'].includes(token.key)) return -1;
    const verb = sentence.verbs.find((candidate) => candidate.at === index);
    if (verb !== undefined && index > from && !verb.passive && isFinite(sentence, index, verb.base)) return index;
  }
  return -1;
}

/** A verb that cannot be a noun or a participle here. */
function isFinite(sentence: Sentence, index: number, base: string): boolean {
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
  while (end < tokens.length && !(tokens[end]?.kind === 'symbol' && '.;'.includes(tokens[end]?.text ?? ''))) end += 1;
  return end;
}

/** Whether anything is asserted from `from` up to `to`. */
function assertsBetween(sentence: Sentence, from: number, to: number): boolean {
  if (sentence.verbs.some((verb) => verb.at >= from && verb.at < to)) return true;
  for (let index = from; index < to; index += 1) {
    const key = sentence.tokens[index]?.key ?? '';
    if (modals.has(key) || formsOfBe.has(key)) return true;
  }
  return false;
}

/**
 * The clause that is a second verdict, with a subject of its own, which can fail while the first holds. Not a list of
 * objects, a next step, something that must not happen besides, or a further result of the same trigger.
 */
export function secondVerdict(text: string): { start: number; end: number } | undefined {
  const sentence = readSentence(text);
  const { tokens, zones } = sentence;
  let statement = 0;
  for (let index = 1; index < tokens.length - 2; index += 1) {
    const token = tokens[index] as Token;
    const ends = token.kind === 'symbol' && '.;'.includes(token.text);
    if (!(ends || (joins.has(token.key) && token.kind === 'word')) || zones[index] === 'aside' || zones[index] === 'purpose') continue;
    let from = index + 1;
    while (adverbs.has(tokens[from]?.key ?? '') && !determiners.has(tokens[from]?.key ?? '')) from += 1;
    const triggered = opensTrigger.has(tokens[statement]?.key ?? '') || zones[statement] === 'trigger';
    if (ends) statement = index + 1;
    // One trigger, several results: they are seen in one run of one test.
    if (!ends && triggered) continue;
    const insideTrigger = zones[index] === 'trigger' && !ends;
    if (insideTrigger || !assertsBetween(sentence, 0, index)) continue;
    const newTrigger = ends && opensTrigger.has(tokens[from]?.key ?? '');
    const verb = newTrigger ? from : ownVerb(sentence, from);
    const end = clauseEnd(tokens, from);
    if (verb < 0 || isNegated(tokens, from, end)) continue;
    const first = tokens[from];
    const last = tokens[end - 1];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}
