import { joinedIndex, phraseIndex, wordSet } from './phrases.js';
import { offeringNouns } from './terms/behaviour-words.js';
import { abstractNouns, concreteNouns, namedStandards, processNouns } from './terms/nouns.js';
import { placeholderVerbs } from './terms/placeholder-verbs.js';
import { harmlessExpressions } from './terms/quality-words.js';
import { people } from './terms/roles.js';
import type { TermGroup } from './terms/term.js';
import { nounLikeVerbs, observableVerbs, unobservableVerbs } from './terms/verbs.js';
import type { Token } from './tokens.js';

/** The word classes that the sentence analysis tells apart. Closed classes stand here; open ones in `terms/`. */
export const modals = wordSet(`
  shall, must, should, will, can, may, might, could, would, cannot, can't, won't, mustn't, shouldn't,
  needs, has to, ought
`);
export const formsOfBe = wordSet(`
  is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't, gets, get, got, stays, stay,
  remains, remain, becomes, become
`);
export const formsOfHave = wordSet(
  "has, have, had, hasn't, haven't, contains, contain, does, do, doesn't, don't, did, didn't",
);
export const determiners = wordSet(`
  a, an, the, this, that, these, those, each, every, all, any, no, its, their, his, her, my, our, your,
  some, both, one, only, another
`);
export const prepositions = wordSet(`
  of, in, on, at, by, with, for, from, to, into, onto, over, under, via, through, per, across, between,
  against, within, without, about, during, as, than, after, before, until, upon, towards, toward, using,
  based, including, showing, that, which, who, whose, where, when, if, while, once, unless, because,
  containing, among, beyond, except, like
`);
export const conjunctions = wordSet('and, or, but, nor, then, so, plus');
export const adverbs = wordSet(`
  also, then, always, never, not, only, automatically, immediately, directly, either, both, just, still,
  again, already, manually, be, been, being, able, all, each, now, once, at, least, first, explicitly,
  individually, independently, additionally, therefore, further, instantly
`);
export const pronouns = wordSet(`
  i, he, she, it, they, we, you, one, who, this, that, everyone, everybody, somebody, someone, anyone,
  nobody, them, us, nothing, something, anything
`);
export const negations = wordSet(`
  not, never, no, cannot, can't, won't, mustn't, shouldn't, doesn't, don't, isn't, aren't, without, nor,
  neither, none, didn't, hasn't, haven't, nothing, nobody, zero
`);

const nounLikeWords = wordSet(nounLikeVerbs);
/** Verbs that are as often nouns: those on the list, and all that are things too ("refund", "link"). */
export const nounLike = { has: (word: string): boolean => nounLikeWords.has(word) || things.lists(word) };
export const seenVerbs = phraseIndex<TermGroup>(observableVerbs);
export const vagueVerbs = phraseIndex(placeholderVerbs);
export const feelingVerbs = phraseIndex<TermGroup>(unobservableVerbs);
export const verbs = joinedIndex<TermGroup>(seenVerbs, vagueVerbs, feelingVerbs);
export const things = phraseIndex(concreteNouns);
export const abstractions = phraseIndex(abstractNouns);
export const processes = phraseIndex(processNouns);
const standardNames = phraseIndex(namedStandards);

/** A named format, protocol or standard at `at`, also as a part of a joined name ("HMAC-SHA256"). */
function standardAt(tokens: readonly Token[], at: number): { readonly to: number } | undefined {
  const hit = standardNames.find(tokens, at);
  if (hit !== undefined) return hit;
  const token = tokens[at];
  const joined =
    token?.kind === 'word' &&
    token.key.includes(' ') &&
    token.key.split(' ').some((part) => standardNames.lists(part));
  return joined ? { to: at + 1 } : undefined;
}

export const offers = phraseIndex(offeringNouns);
export const standards = { find: standardAt };
export const persons = phraseIndex(people);
export const harmless = phraseIndex(harmlessExpressions);
