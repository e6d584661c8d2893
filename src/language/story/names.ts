import { determiners } from '../lexicon.js';
import { type Token, tokenize } from '../tokens.js';

/** Names that a document declares for its systems and companies, to be found at a token. */
export interface Names {
  /** The index after the name that stands at `from`, an article before it aside, or -1. */
  readonly endAt: (tokens: readonly Token[], from: number) => number;
}

/** Names as they are looked up: case and hyphens folded. */
export function namesOf(names: readonly string[]): Names {
  const declared = names.map((name) => tokenize(name).map(({ key }) => key));
  return {
    endAt(tokens, from) {
      const endFrom = (start: number): readonly number[] =>
        declared
          .filter((keys) => keys.length > 0 && keys.every((key, at) => tokens[start + at]?.key === key))
          .map((keys) => start + keys.length);
      const skip = determiners.has(tokens[from]?.key ?? '') ? 1 : 0;
      return Math.max(-1, ...endFrom(from), ...endFrom(from + skip));
    },
  };
}

/** Whether the text is such a name and nothing else. */
export function isName(tokens: readonly Token[], names: Names): boolean {
  return tokens.length > 0 && names.endAt(tokens, 0) === tokens.length;
}
