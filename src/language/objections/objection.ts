import type { Sentence } from '../sentence.js';
import { span } from '../strength.js';

export type ObjectionKind =
  | 'quality-word'
  | 'placeholder-verb'
  | 'undefined-reference'
  | 'open-list'
  | 'no-verdict'
  | 'soft-time'
  | 'escape'
  | 'placeholder'
  | 'unobservable'
  | 'unbounded';

export interface Objection {
  kind: ObjectionKind;
  /** The words that cause it: UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** What is wrong, in one sentence that quotes the words. */
  message: string;
  /** The question whose answer mends it. */
  question: string;
  /** How the sentence becomes testable: a version of it in which each of its vague words is mended or asked about. */
  suggestion: string;
}

/** Tokens of a sentence, from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An objection that the evidence in the sentence may still answer. */
export interface Candidate {
  /** All but the suggestion, which is made for all the objections that stand. */
  readonly objection: Omit<Objection, 'suggestion'>;
  readonly words: Span;
  /** What has to be said in the place of the words, as a short question; undefined where all of the sentence has to go. */
  readonly blank: string | undefined;
  /** On the scale of `strength.ts`. */
  readonly strength: number;
}

/** Nothing that is said quotes more: the finding stands beside the sentence. */
const LONGEST_QUOTE = 160;

/** Makes the candidate for the tokens of a span. */
export function objectTo(
  sentence: Sentence,
  kind: ObjectionKind,
  words: Span,
  strength: number,
  say: {
    readonly wrong: (words: string) => string;
    readonly asks: string;
    readonly blank: string | undefined;
  },
): Candidate {
  const { start, end } = span(sentence, words.from, words.to);
  const shown = sentence.text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  const quoted = `"${shown}${end - start > LONGEST_QUOTE ? ' …' : ''}"`;
  return {
    strength,
    words,
    blank: say.blank,
    objection: { kind, start, end, message: say.wrong(quoted), question: say.asks },
  };
}
