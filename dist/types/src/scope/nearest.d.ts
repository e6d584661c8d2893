/**
 * The known word that somebody probably meant, or undefined where none is near: at most a third of the
 * letters differ. A difference of case alone, or of `-` and `_`, is always near, and so are two letters swapped.
 * Else it is the longest that is a part of what was written, as `criteria` of `acceptance_criteria`.
 */
export declare function nearest(word: string, known: Iterable<string>): string | undefined;
/** "Did you mean …?" with the nearest known word, or else the list of what is known. */
export declare function didYouMean(word: string, known: Iterable<string>): string;
