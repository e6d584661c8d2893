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
  const words = `"${shown}${end - start > LONGEST_QUOTE ? ' …' : ''}"`;
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

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The text before and after the words, each cut to what is fit to quote. */
function around(sentence: Sentence, place: Place): { head: string; words: string; tail: string } {
  const { start, end } = span(sentence, place.from, place.to);
  const head = sentence.text.slice(Math.max(0, start - LONGEST_QUOTE), start).trimStart();
  const tail = sentence.text.slice(end, end + LONGEST_QUOTE).trimEnd();
  return {
    head: start > LONGEST_QUOTE ? `… ${head}` : head,
    words: sentence.text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
    tail: end + LONGEST_QUOTE < sentence.text.length ? `${tail} …` : tail,
  };
}

/** Without the marks at its end, so that something can follow. */
function open(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:!?'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** In quotation marks, with a full stop behind them where there is none before. */
function asSentence(version: string): string {
  return '.?!'.includes(version.at(-1) ?? ' ') ? `"${version}"` : `"${version}".`;
}

/** The sentence with a blank to fill, in ‹ ›, in the place of the offending words. */
export function rewritten(sentence: Sentence, place: Place, blank: string): string {
  const { head, tail } = around(sentence, place);
  return asSentence(`${head}‹${blank}›${tail}`);
}

/** The sentence with a blank to fill after it, with the offending words or without them. */
function continued(sentence: Sentence, place: Place, blank: string, without: boolean): string {
  const { head, words, tail } = around(sentence, place);
  if (!without) return asSentence(`${open(head + words + tail)}: ‹${blank}›.`);
  const rest = tail === '' || open(tail) === '' ? open(head) : head + open(tail).trimStart();
  return asSentence(`${rest}; ‹${blank}›.`);
}

/** A group's example answer, in a new version of the sentence. */
export function insteadOf(sentence: Sentence, group: VagueGroup, place: Place, mends = group.mends): string {
  const version =
    mends === undefined || mends === 'in place'
      ? rewritten(sentence, place, group.instead)
      : continued(sentence, place, group.instead, mends === 'without');
  return `Say it so that a test can fail, for example ${version}`;
}
