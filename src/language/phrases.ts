import { type Form, Forms } from './forms.js';
import { type TermGroup, wordsIn } from './terms/term.js';
import type { Token } from './tokens.js';

/** A term found in a sentence: the tokens from `from` up to, not including, `to`. */
export interface Hit<G> {
  readonly group: G;
  readonly from: number;
  readonly to: number;
  /** The term as it is listed, and which form of it stands here. */
  readonly base: string;
  readonly form: Form;
}

export interface PhraseIndex<G> {
  /** The longest term that begins at token `at`. */
  readonly find: (tokens: readonly Token[], at: number) => Hit<G> | undefined;
  /** Whether the term is listed just so, not in another form. */
  readonly lists: (term: string) => boolean;
}

function build<G extends TermGroup>(groups: readonly G[]): PhraseIndex<G> {
  const terms = new Forms<G>();
  for (const group of groups) terms.add(wordsIn(group.words), group.forms, group);
  return {
    lists: (term) => terms.has(term),
    find(tokens, at) {
      const start = tokens[at];
      if (start === undefined || start.kind === 'quoted') return undefined;
      const space = start.key.indexOf(' ');
      const reach = terms.reach(space < 0 ? start.key : start.key.slice(0, space));
      let found: Hit<G> | undefined;
      let phrase = '';
      for (let to = at; to < at + reach && to < tokens.length; to += 1) {
        phrase += (to === at ? '' : ' ') + (tokens[to]?.key ?? '');
        const term = terms.get(phrase);
        if (term !== undefined)
          found = { group: term.value, base: term.base, form: term.form, from: at, to: to + 1 };
      }
      return found;
    },
  };
}

/** An index over lists of terms, built when it is first asked: loading this module costs nothing. */
export function phraseIndex<G extends TermGroup>(...lists: readonly (readonly G[])[]): PhraseIndex<G> {
  let built: PhraseIndex<G> | undefined;
  return {
    find(tokens, at) {
      built ??= build(lists.flat());
      return built.find(tokens, at);
    },
    lists(term) {
      built ??= build(lists.flat());
      return built.lists(term);
    },
  };
}

/** Several indexes as one: the longest term of all, and of the same words the one in the earlier index. */
export function joinedIndex<G extends TermGroup>(...indexes: readonly PhraseIndex<G>[]): PhraseIndex<G> {
  return {
    find(tokens, at) {
      let longest: Hit<G> | undefined;
      for (const index of indexes) {
        const hit = index.find(tokens, at);
        if (hit !== undefined && hit.to > (longest?.to ?? 0)) longest = hit;
      }
      return longest;
    },
    lists: (term) => indexes.some((index) => index.lists(term)),
  };
}

/** Like `phraseIndex` for a bare list of words, without groups or forms. */
export function wordIndex(words: string): PhraseIndex<TermGroup> {
  return phraseIndex([{ words, example: '' }]);
}

/** A set of single words that is made when it is first asked. */
export function wordSet(words: string): { readonly has: (word: string) => boolean } {
  let built: Set<string> | undefined;
  return {
    has(word) {
      built ??= new Set(wordsIn(words));
      return built.has(word);
    },
  };
}
