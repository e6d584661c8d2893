import type { Sentence } from '../language/sentence.js';

/** A sentence, with the tokens in which it differs from another one: `to` is excluded. */
export interface Side {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Keys of those tokens, without commas at either end. */
  readonly words: readonly string[];
}

/** Both without the tokens with which they begin and end alike. */
export function sidesOf(a: Sentence, b: Sentence): { old: Side; now: Side } {
  const key = ({ tokens }: Sentence, index: number) => tokens[index]?.key;
  const most = Math.min(a.tokens.length, b.tokens.length);
  let from = 0;
  while (from < most && key(a, from) === key(b, from)) from++;
  let end = 0;
  const isAlike = () => key(a, a.tokens.length - 1 - end) === key(b, b.tokens.length - 1 - end);
  while (end < most - from && isAlike()) end++;
  const side = (sentence: Sentence): Side => {
    const to = sentence.tokens.length - end;
    const words = sentence.tokens.slice(from, to).map((token) => token.key);
    if (words[0] === ',') words.shift();
    if (words.at(-1) === ',') words.pop();
    return { sentence, from, to, words };
  };
  return { old: side(a), now: side(b) };
}
