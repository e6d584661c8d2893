import type { Sentence } from '../sentence.js';
import { span } from '../strength.js';
import type { VagueGroup } from '../terms/term.js';

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
  /** How a sentence of this kind becomes testable, filled with the words at hand. */
  suggestion: string;
}

/** An objection that the evidence in the sentence may still answer. */
export interface Candidate {
  readonly objection: Objection;
  /** On the scale of `strength.ts`. */
  readonly strength: number;
}

/** Nothing that is said quotes more: the finding stands beside the sentence. */
const LONGEST_QUOTE = 160;

/** Makes the candidate for the tokens from `from` up to `to`: the words, and the sentence with them replaced. */
export function objectTo(
  sentence: Sentence,
  kind: ObjectionKind,
  place: { readonly from: number; readonly to: number },
  strength: number,
  say: {
    readonly wrong: (words: string) => string;
    readonly asks: string;
    readonly mend: (words: string) => string;
  },
): Candidate {
  const { start, end } = span(sentence, place.from, place.to);
  const shown = sentence.text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  const words = `“${shown}${end - start > LONGEST_QUOTE ? ' …' : ''}”`;
  return {
    strength,
    objection: {
      kind,
      start,
      end,
      message: say.wrong(words),
      question: say.asks,
      suggestion: say.mend(words),
    },
  };
}

/** The sentence with a blank to fill, in ‹ ›, in the place of the offending words. */
export function rewritten(
  sentence: Sentence,
  place: { readonly from: number; readonly to: number },
  blank: string,
): string {
  const { start, end } = span(sentence, place.from, place.to);
  const head = sentence.text.slice(Math.max(0, start - LONGEST_QUOTE), start).trimStart();
  const tail = sentence.text.slice(end, end + LONGEST_QUOTE).trimEnd();
  const cut = start > LONGEST_QUOTE ? '… ' : '';
  return `“${cut}${head}‹${blank}›${tail}${end + LONGEST_QUOTE < sentence.text.length ? ' …' : ''}”`;
}

/** A group's example answer, in a new version of the sentence. */
export function insteadOf(
  sentence: Sentence,
  group: VagueGroup,
  place: { readonly from: number; readonly to: number },
): string {
  return `Say it so that a test can fail, for example ${rewritten(sentence, place, group.instead)}.`;
}
