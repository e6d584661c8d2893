import {
  adverbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  nounLike,
  prepositions,
  pronouns,
  seenVerbs,
  verbs,
  vagueVerbs,
} from './lexicon.js';
import { type Hit, wordSet } from './phrases.js';
import type { TermGroup } from './terms/term.js';
import { type Token, tokenize } from './tokens.js';
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
  /** Whether anything is asserted at all: a verb, a modal, a form of "be" or "have". */
  readonly asserts: boolean;
}

const relatives = wordSet('which, that, who, whose, of, for');

function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.key ?? '';
}

/** A plural or a name: what a verb in its base form can follow as its subject. */
function endsInS(key: string): boolean {
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') && !key.endsWith('us') && !key.endsWith('is');
}

function isOpenClass(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'symbol') return false;
  const { key } = token;
  return !(
    determiners.has(key) ||
    prepositions.has(key) ||
    conjunctions.has(key) ||
    modals.has(key) ||
    formsOfBe.has(key) ||
    adverbs.has(key) ||
    pronouns.has(key)
  );
}

/** The nearest word before `at` that is no adverb or negation. */
function before(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index >= 0 && (adverbs.has(keyAt(tokens, index)) || keyAt(tokens, index).endsWith('ly')) && index > at - 4) index -= 1;
  return index;
}

/** "The middleware …": a noun with an article, which a word in -s can only follow as its verb. */
function determinedSingular(tokens: readonly Token[], at: number): boolean {
  if (endsInS(keyAt(tokens, at)) || !isOpenClass(tokens[at])) return false;
  return [1, 2, 3].some((back) => /^(?:the|a|an|each|every)$/.test(keyAt(tokens, at - back)));
}

/** Whether the listed verb at `hit` is used as one here, not as a noun or an adjective. */
function actsAsVerb(tokens: readonly Token[], hit: Hit<TermGroup>, clauseStart: boolean): boolean {
  const previous = before(tokens, hit.from);
  const key = keyAt(tokens, previous);
  const next = tokens[hit.to];
  const following = next?.key ?? '';
  if (modals.has(key) || key === 'to' || key === 'not' || key === 'cannot' || key === "don't" || key === "doesn't" || key === 'does' || key === 'do') return hit.form === 'base' || hit.form === 'participle';
  const objectFollows =
    determiners.has(following) || next?.kind === 'quoted' || next?.kind === 'number' || next?.kind === 'code' || pronouns.has(following);
  switch (hit.form) {
    case 'participle':
    case 'past':
      if (formsOfBe.has(key) || formsOfHave.has(key)) return true;
      // "Key displayed once", "Errors handled": a noun before, no noun of its own after.
      return isOpenClass(tokens[previous]) && previous >= 0 && (!isOpenClass(next) || objectFollows || following.endsWith('ly'));
    case 's':
      if (determiners.has(key) || key === 'of') return false;
      if (clauseStart) return !nounLike.has(hit.base) || objectFollows;
      if (!(isOpenClass(tokens[previous]) || pronouns.has(key) || conjunctions.has(key))) return false;
      if (determinedSingular(tokens, previous)) return true;
      return !nounLike.has(hit.base) || objectFollows || (prepositions.has(following) && !relatives.has(following)) || following.endsWith('ly') || next === undefined;
    case 'base':
      if (clauseStart) return !nounLike.has(hit.base) || objectFollows || endsInS(following) || (hit.base === 'support' && isOpenClass(next));
      if (conjunctions.has(key)) return !nounLike.has(hit.base) || objectFollows;
      return endsInS(key) && !determiners.has(keyAt(tokens, previous - 1) === 'this' ? 'this' : '') && (!nounLike.has(hit.base) || objectFollows || prepositions.has(following) || following.endsWith('ly') || adverbs.has(following) || next === undefined || next.kind === 'symbol');
    case 'ing':
      return formsOfBe.has(key);
    default:
      return false;
  }
}

const adjectivesInEd = wordSet('involved, concerned, based, related, required, needed, affected, used, provided, given, selected, specified, supported, named, advanced, limited, detailed, associated, distributed, centralized, centralised, automated, structured, integrated, shared, unified, predefined, dedicated');

/** A verb that no list knows, told by its ending and its neighbours: "wants the", "greyed out". */
function looksLikeVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || index === 0 || !isOpenClass(tokens[index - 1]) || !isOpenClass(token)) return false;
  const next = tokens[index + 1];
  const following = next?.key ?? '';
  if (endsInS(token.key)) return determiners.has(following) || following === 'to';
  if (token.key.endsWith('able') || token.key.endsWith('ible')) return next === undefined || next.kind === 'symbol' || conjunctions.has(following) || prepositions.has(following);
  if (!token.key.endsWith('ed') || adjectivesInEd.has(token.key)) return false;
  return next === undefined || next.kind === 'symbol' || (prepositions.has(following) && following !== 'of');
}

/** End of the noun phrase that begins at `from`: up to the next verb's clause, sign or reason. */
function objectEnd(tokens: readonly Token[], zones: readonly Zone[], from: number): number {
  let index = from;
  while (index < tokens.length && index < from + 24) {
    const token = tokens[index] as Token;
    if (zones[index] !== zones[from]) break;
    if (token.kind === 'symbol' && (token.text === '.' || token.text === ';')) break;
    index += 1;
  }
  return index;
}

function subjectStart(tokens: readonly Token[], zones: readonly Zone[], to: number): number {
  let index = to;
  while (index > 0 && index > to - 16 && zones[index - 1] === zones[to]) {
    const token = tokens[index - 1] as Token;
    if (token.kind === 'symbol' && (token.text === '.' || token.text === ';' || token.text === ':')) break;
    index -= 1;
  }
  return index;
}

/** Reads one sentence: its tokens, the part each has, and which words act as verbs on what. */
export function readSentence(text: string): Sentence {
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
    if (zones[index] !== 'label' && (modals.has(token.key) || formsOfBe.has(token.key) || formsOfHave.has(token.key))) asserts = true;
    // "No leak between tenants": a title, but one that forbids.
    if (index === 0 && token.key === 'no') asserts = true;
    if (zones[index] !== 'label' && looksLikeVerb(tokens, index)) asserts = true;
    const hit = verbs.find(tokens, index);
    if (hit !== undefined && actsAsVerb(tokens, hit, clauseStart)) {
      const vagueHit = vagueVerbs.find(tokens, index);
      const previous = before(tokens, index);
      const passive =
        (hit.form === 'participle' || hit.form === 'past') &&
        (formsOfBe.has(keyAt(tokens, previous)) || !(determiners.has(keyAt(tokens, hit.to)) || isOpenClass(tokens[hit.to])));
      found.push({
        at: index,
        to: hit.to,
        base: hit.base,
        vague: vagueHit !== undefined,
        objectIsInput: vagueHit?.group.objectIsInput === true,
        seen: seenVerbs.find(tokens, index) !== undefined,
        passive,
        object: passive
          ? { from: subjectStart(tokens, zones, index), to: index }
          : { from: hit.to, to: objectEnd(tokens, zones, hit.to) },
      });
      if (zones[index] === 'main' || zones[index] === 'trigger') asserts = true;
    }
    clauseStart = clauseStart && (adverbs.has(token.key) || conjunctions.has(token.key) || token.key.endsWith('ly'));
  }
  return { text, tokens, zones, verbs: found, asserts };
}
