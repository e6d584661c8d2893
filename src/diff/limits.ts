/**
 * Bounds of what is looked into, far above any page that people agree on: a document of the largest size must not
 * keep anybody waiting. Beyond them a change is only said, not recognised as a move, a rewording or a bound.
 */
export const MOST = {
  /** Pairs of texts that are compared word by word. */
  pairs: 20_000,
  /** Characters of a sentence. */
  sentence: 2_000,
  /** Quantities of a sentence that differ. */
  quantities: 8,
} as const;
