import { determiners } from '../lexicon.js';
import { type Token, tokenize } from '../tokens.js';

/** Names that a document declares for its systems and companies, to be found at a token. */
export interface Names {
  /** The index after the name that stands at `from`, an article before it aside, or -1. */
  readonly endAt: (tokens: readonly Token[], from: number) => number;
}

/** Names as they are looked up: case and hyphens folded. */
export function namesOf(names: readonly string[]): Names {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const keys = tokenize(name).map(({ key }) => key);
    const [first] = keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  return {
    endAt(tokens, from) {
      const skip = determiners.has(tokens[from]?.key ?? '') ? 1 : 0;
      let end = -1;
      for (const start of [from, from + skip]) {
        for (const keys of byFirst.get(tokens[start]?.key ?? '') ?? []) {
          if (keys.every((key, at) => tokens[start + at]?.key === key))
            end = Math.max(end, start + keys.length);
        }
      }
      return end;
    },
  };
}

/** Whether the text is such a name and nothing else. */
export function isName(tokens: readonly Token[], names: Names): boolean {
  return tokens.length > 0 && names.endAt(tokens, 0) === tokens.length;
}
