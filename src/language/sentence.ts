import {
  adverbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  offers,
  seenVerbs,
  vagueVerbs,
  verbs,
} from './lexicon.js';
import { remember } from './remember.js';
import { type Token, tokenize } from './tokens.js';
import { looksLikeVerb } from './unlisted-verb.js';
import { actsAsVerb, isOpenClass, keyAt, wordBefore } from './verb-use.js';
import { type Zone, zonesOf } from './zones.js';

/** A word that acts as a verb here, and what it acts on. */
export interface Verb {
  readonly at: number;
  /** After the verb and its particles. */
  readonly to: number;
  readonly base: string;
  readonly vague: boolean;
  /** Whether its object names what comes in, not what comes out: see `TermGroup`. */
  readonly objectIsInput: boolean;
  /** Whether it is one of more and less: see `VagueGroup`. */
  readonly needsNumber: boolean;
  readonly seen: boolean;
  readonly passive: boolean;
  /** Tokens of what is acted on: after an active verb, before a passive one. */
  readonly object: { readonly from: number; readonly to: number };
}

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly zones: readonly Zone[];
  readonly verbs: readonly Verb[];
  /** The same by the token at which each begins. */
  readonly verbAt: ReadonlyMap<number, Verb>;
  /** Whether anything is asserted at all: a verb, a modal, a form of "be" or "have". */
  readonly asserts: boolean;
  /** Whether the sentence says when: "after …", "if …". */
  readonly hasTrigger: boolean;
  /** Index of the last verb of something seen, or -1. */
  readonly lastPlainVerb: number;
}

/** Bounds, so that a text without any full stop is still read in linear time. */
const LONGEST_OBJECT = 24;
const LONGEST_SUBJECT = 16;

/** End of the noun phrase that begins at `from`: up to the next verb's clause, sign or reason. */
function objectEnd(tokens: readonly Token[], zones: readonly Zone[], from: number): number {
  let index = from;
  while (index < tokens.length && index < from + LONGEST_OBJECT) {
    const token = tokens[index] as Token;
    if (zones[index] !== zones[from]) break;
    if (token.kind === 'symbol' && (token.text === '.' || token.text === ';')) break;
    index += 1;
  }
  return index;
}

function subjectStart(tokens: readonly Token[], zones: readonly Zone[], to: number): number {
  let index = to;
  while (index > 0 && index > to - LONGEST_SUBJECT && zones[index - 1] === zones[to]) {
    const token = tokens[index - 1] as Token;
    if (token.kind === 'symbol' && (token.text === '.' || token.text === ';' || token.text === ':')) break;
    index -= 1;
  }
  return index;
}

/** "Ability to pay": what is offered is a deed. */
function offersDeed(tokens: readonly Token[]): boolean {
  return offers.find(tokens, 0)?.to === 1 && tokens[1]?.key === 'to';
}

function read(text: string): Sentence {
  const tokens = tokenize(text);
  const zones = zonesOf(tokens);
  const found: Verb[] = [];
  let asserts = false;
  let clauseStart = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (index > 0 && zones[index] !== zones[index - 1]) clauseStart = true;
    if (token.kind === 'symbol') {
      clauseStart = true;
      continue;
    }
    if (
      zones[index] !== 'label' &&
      (modals.has(token.key) || formsOfBe.has(token.key) || formsOfHave.has(token.key))
    )
      asserts = true;
    // "No leak between tenants", "HTTPS-only access", "Ability to pay": titles, but they forbid, limit or allow.
    if (index === 0 && (token.key === 'no' || offersDeed(tokens))) asserts = true;
    if (token.key.endsWith(' only')) asserts = true;
    if (zones[index] !== 'label' && looksLikeVerb(tokens, index)) asserts = true;
    const hit = verbs.find(tokens, index);
    if (hit !== undefined && actsAsVerb(tokens, hit, clauseStart)) {
      const vagueHit = vagueVerbs.find(tokens, index);
      const previous = wordBefore(tokens, index);
      const passive =
        (hit.form === 'participle' || hit.form === 'past') &&
        (formsOfBe.has(keyAt(tokens, previous)) ||
          !(determiners.has(keyAt(tokens, hit.to)) || isOpenClass(tokens[hit.to])));
      found.push({
        at: index,
        to: hit.to,
        base: hit.base,
        vague: vagueHit !== undefined,
        objectIsInput: vagueHit?.group.objectIsInput === true,
        needsNumber: vagueHit?.group.needsNumber === true,
        seen: seenVerbs.find(tokens, index) !== undefined,
        passive,
        object: passive
          ? { from: subjectStart(tokens, zones, index), to: index }
          : { from: hit.to, to: objectEnd(tokens, zones, hit.to) },
      });
      if (zones[index] === 'main' || zones[index] === 'trigger') asserts = true;
    }
    clauseStart =
      clauseStart && (adverbs.has(token.key) || conjunctions.has(token.key) || token.key.endsWith('ly'));
  }
  const lastPlain = found.findLast((verb) => verb.seen && !verb.vague);
  return {
    text,
    tokens,
    zones,
    verbs: found,
    verbAt: new Map(found.map((verb) => [verb.at, verb])),
    asserts,
    hasTrigger: zones.includes('trigger'),
    lastPlainVerb: lastPlain?.at ?? -1,
  };
}

/** Reads one sentence: its tokens, the part each has, and which words act as verbs on what. */
export const readSentence: (text: string) => Sentence = remember(read);
