import { nounForms, type VerbForm, verbForms } from './inflect.js';
import { type TermGroup, wordsIn } from './terms/term.js';
import type { Token } from './tokens.js';

/** A term found in a sentence: the tokens from `from` up to, not including, `to`. */
export interface Hit<G> {
  readonly group: G;
  readonly from: number;
  readonly to: number;
  /** The term as it is listed, and which form of it stands here. */
  readonly base: string;
  readonly form: VerbForm | 'noun' | 'as-listed';
}

interface Listed<G> {
  readonly group: G;
  readonly base: string;
  readonly form: Hit<G>['form'];
}

export interface PhraseIndex<G> {
  /** The longest term that begins at token `at`. */
  readonly find: (tokens: readonly Token[], at: number) => Hit<G> | undefined;
}

function build<G extends TermGroup>(groups: readonly G[]): PhraseIndex<G> {
  const terms = new Map<string, Listed<G>>();
  const longest = new Map<string, number>();
  const put = (phrase: string, listed: Listed<G>): void => {
    // The list that comes first wins: a term is the specific one before it is the general one.
    if (!terms.has(phrase)) terms.set(phrase, listed);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const group of groups) {
    for (const base of wordsIn(group.words)) {
      if (group.forms === 'verb')
        for (const [form, kind] of verbForms(base)) put(form, { group, base, form: kind });
      else if (group.forms === 'noun')
        for (const form of nounForms(base)) put(form, { group, base, form: 'noun' });
      else put(base, { group, base, form: 'as-listed' });
    }
  }
  return {
    find(tokens, at) {
      const start = tokens[at];
      if (start === undefined || start.kind === 'quoted') return undefined;
      const space = start.key.indexOf(' ');
      const reach = longest.get(space < 0 ? start.key : start.key.slice(0, space));
      if (reach === undefined) return undefined;
      let found: Hit<G> | undefined;
      let phrase = '';
      for (let to = at; to < at + reach && to < tokens.length; to += 1) {
        phrase += (to === at ? '' : ' ') + (tokens[to]?.key ?? '');
        const listed = terms.get(phrase);
        if (listed !== undefined) found = { ...listed, from: at, to: to + 1 };
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
