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
  verbs,
} from './lexicon.js';
import { type Hit, wordSet } from './phrases.js';
import type { TermGroup } from './terms/term.js';
import type { Token } from './tokens.js';

/**
 * Whether a word that can be a verb is used as one. "Sync history logs" and "the job logs the history" have the same words:
 * what tells them apart is what stands before and after. No parser: a wrong guess costs a hint, not the judgement.
 */

export const relatives = wordSet('which, that, who, whose, of, for');

export function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.key ?? '';
}

/** A plural or a name: what a verb in its base form can follow as its subject. */
export function endsInS(key: string): boolean {
  return (
    key.length > 3 && key.endsWith('s') && !key.endsWith('ss') && !key.endsWith('us') && !key.endsWith('is')
  );
}

export function isOpenClass(token: Token | undefined): boolean {
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
export function wordBefore(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (
    index >= 0 &&
    (adverbs.has(keyAt(tokens, index)) || keyAt(tokens, index).endsWith('ly')) &&
    index > at - 4
  )
    index -= 1;
  return index;
}

const unchangedParticiple = wordSet('set, set up, put, reset, read, split, cut, shut, hit, overwrite');

/** Whether "is", "must" or the like follows at once: "Sync logs are visible" begins with a noun. */
function assertsSoon(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const key = keyAt(tokens, index);
    if (formsOfBe.has(key) || modals.has(key)) return true;
  }
  return false;
}

/** "The middleware …": a noun with an article, which a word in -s can only follow as its verb. */
export function determinedSingular(tokens: readonly Token[], at: number): boolean {
  if (endsInS(keyAt(tokens, at)) || !isOpenClass(tokens[at])) return false;
  return [1, 2, 3].some((back) => /^(?:the|a|an|each|every)$/.test(keyAt(tokens, at - back)));
}

/** After these, a base form is a verb: "must show", "to show", "does not show". */
const needBase = wordSet("to, not, cannot, don't, doesn't, does, do");

/** What surrounds a possible verb. */
interface Surroundings {
  /** The word before, adverbs and negations skipped. */
  readonly previous: number;
  readonly key: string;
  readonly next: Token | undefined;
  readonly following: string;
  /** An article, a number, a quotation: what is acted on follows. */
  readonly objectFollows: boolean;
  readonly clauseStart: boolean;
}

function surroundings(tokens: readonly Token[], hit: Hit<TermGroup>, clauseStart: boolean): Surroundings {
  const previous = wordBefore(tokens, hit.from);
  const next = tokens[hit.to];
  const following = next?.key ?? '';
  const marked = next?.kind === 'quoted' || next?.kind === 'number' || next?.kind === 'code';
  const objectFollows = marked || determiners.has(following) || pronouns.has(following);
  return { previous, key: keyAt(tokens, previous), next, following, objectFollows, clauseStart };
}

function participleActs(tokens: readonly Token[], around: Surroundings): boolean {
  const { previous, key, next, following, objectFollows } = around;
  if (formsOfBe.has(key) || formsOfHave.has(key)) return true;
  // "Is detected and resolved": the second half of a pair.
  const paired = key === 'and' || key === 'or' || key === ',';
  if (paired && keyAt(tokens, previous - 1).endsWith('ed') && !isOpenClass(next)) return true;
  // "Key displayed once", "Errors handled": a noun before, no noun of its own after.
  return isOpenClass(tokens[previous]) && (!isOpenClass(next) || objectFollows || following.endsWith('ly'));
}

const PHRASE_LENGTH = 5;

/** "Provide controls", "must show views": after a verb in its base form stands what it acts on. */
function isOrder(tokens: readonly Token[], index: number): boolean {
  // After a modal stands a verb, listed or not.
  if (modals.has(keyAt(tokens, index - 1))) return isOpenClass(tokens[index]);
  const free = index === 0 || needBase.has(keyAt(tokens, index - 1));
  return free && verbs.find(tokens, index)?.form === 'base' && !nounLike.has(keyAt(tokens, index));
}

/** "Must list the five last searches": between it and an order stand only words of one phrase. */
function isActedOn(tokens: readonly Token[], index: number): boolean {
  for (let back = index; back > index - PHRASE_LENGTH && back >= 0; back -= 1) {
    if (isOrder(tokens, back)) return true;
    if (!(isOpenClass(tokens[back]) || determiners.has(keyAt(tokens, back)))) return false;
  }
  return false;
}

function thirdPersonActs(tokens: readonly Token[], around: Surroundings, nounToo: boolean): boolean {
  const { previous, key, next, following, objectFollows, clauseStart } = around;
  if (determiners.has(key) || key === 'of') return false;
  // "The pages must": it is the subject of what follows.
  if (modals.has(following) || formsOfBe.has(following)) return false;
  if (nounToo && (isOrder(tokens, previous) || (!objectFollows && isActedOn(tokens, previous)))) return false;
  if (clauseStart) return !nounToo || objectFollows;
  if (!(isOpenClass(tokens[previous]) || pronouns.has(key) || conjunctions.has(key))) return false;
  if (determinedSingular(tokens, previous) || !nounToo || objectFollows) return true;
  const leadsOn = prepositions.has(following) && !relatives.has(following);
  return leadsOn || following.endsWith('ly') || (next === undefined && !withinPhrase(tokens, previous));
}

/** "With preservation limits", "entering their e-mail addresses": the last words of a phrase, not a subject and its verb. */
function withinPhrase(tokens: readonly Token[], index: number): boolean {
  return [1, 2].some((back) => {
    const key = keyAt(tokens, index - back);
    return prepositions.has(key) || key.endsWith('ing');
  });
}

/** Nouns too, but seldom between a plural and another noun. */
const mostlyVerbs = wordSet('return, show, display, trigger, contain, include');
/** Verbs in whose base form adjectives look alike: "the open orders". */
const adjectiveToo = wordSet(
  'open, close, complete, present, secure, live, clear, clean, lower, separate, free, empty',
);

/** Orders after which "for" may follow: "wait for the answer". */
const takesFor = wordSet(`
  wait, search, look, ask, check, pay, apply, account, allow, test, charge, listen, watch, cater, provide, poll,
  scan, book, register, call, bill, care, query, prepare, submit, send, monitor
`);

function baseActs(
  tokens: readonly Token[],
  around: Surroundings,
  hit: Hit<TermGroup>,
  nounToo: boolean,
): boolean {
  const { key, next, following, objectFollows, clauseStart } = around;
  if (formsOfBe.has(key)) return unchangedParticiple.has(hit.base);
  if (clauseStart) {
    // "Provision for disputes", "Undo of an import": a title.
    if (following === 'of' || (following === 'for' && !takesFor.has(hit.base))) return false;
    if (!nounToo) return true;
    // "Search ignores case": it is the subject.
    const own = verbs.find(tokens, hit.to);
    const leads =
      own !== undefined && prepositions.has(keyAt(tokens, own.to)) && keyAt(tokens, own.to) !== 'of';
    if (own?.form === 's' && (leads || !nounLike.has(own.base))) return false;
    if (assertsSoon(tokens, hit.to)) return false;
    return objectFollows || endsInS(following) || (hit.base === 'support' && isOpenClass(next));
  }
  // "Upper and lower case".
  if (conjunctions.has(key)) return !(nounToo || adjectiveToo.has(hit.base)) || objectFollows;
  // "Contacts sync quickly": after a plural.
  if (!endsInS(key)) {
    // "Entries made in the archive appear in the list": it can be nothing but a verb.
    const onlyVerb = !nounToo && !adjectiveToo.has(hit.base) && isOpenClass(tokens[around.previous]);
    return onlyVerb && (objectFollows || (prepositions.has(following) && !relatives.has(following)));
  }
  // "Requires secure access".
  if (adjectiveToo.has(hit.base) && verbs.find(tokens, around.previous)?.form === 's') return false;
  // "Wrong passwords return an error", also without the article.
  if (mostlyVerbs.has(hit.base) && isOpenClass(next)) return true;
  const leadsOn = prepositions.has(following) || adverbs.has(following) || following.endsWith('ly');
  return !nounToo || objectFollows || leadsOn || next === undefined || next.kind === 'symbol';
}

/** Whether the listed verb at `hit` is used as one here, not as a noun or an adjective. */
export function actsAsVerb(tokens: readonly Token[], hit: Hit<TermGroup>, clauseStart: boolean): boolean {
  const around = surroundings(tokens, hit, clauseStart);
  if (modals.has(around.key) || needBase.has(around.key))
    return hit.form === 'base' || hit.form === 'participle';
  const nounToo = nounLike.has(hit.base);
  switch (hit.form) {
    case 'participle':
    case 'past':
      return participleActs(tokens, around);
    case 's':
      // "Service accounts for the night jobs": of a verb with a particle, the verb alone.
      return thirdPersonActs(tokens, around, nounToo || nounLike.has(hit.base.split(' ')[0] ?? ''));
    case 'base':
      return baseActs(tokens, around, hit, nounToo);
    case 'ing':
      return formsOfBe.has(around.key);
    default:
      return false;
  }
}
