import type { Sentence } from './sentence.js';

/**
 * One scale for both sides. An objection stands where no evidence is at least as strong: a number answers "fast", a quoted
 * message answers "clear", nothing answers "TBD".
 */
export const strength = {
  none: 0,
  /** Found in good sentences as often as in bad ones. */
  hint: 1,
  /** A finding, unless the sentence shows a behaviour. */
  clear: 2,
  /** A finding, unless there is a number or a deadline. */
  strong: 3,
  /** Nothing answers it. */
  decisive: 9,
} as const;

/** A place in the sentence as offsets into its text. */
export function span(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const first = sentence.tokens[from];
  const last = sentence.tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? sentence.text.length };
}
