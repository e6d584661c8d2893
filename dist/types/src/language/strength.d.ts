import type { Sentence } from './sentence.js';
/**
 * One scale for both sides. An objection stands where no evidence is at least as strong: a number answers "fast", a quoted
 * message answers "clear", nothing answers "TBD".
 */
export declare const strength: {
    readonly none: 0;
    /** Found in good sentences as often as in bad ones. */
    readonly hint: 1;
    /** A finding, unless the sentence shows a behaviour. */
    readonly clear: 2;
    /** A finding, unless there is a number or a deadline. */
    readonly strong: 3;
    /** Nothing answers it. */
    readonly decisive: 9;
};
/** A place in the sentence as offsets into its text. */
export declare function span(sentence: Sentence, from: number, to: number): {
    start: number;
    end: number;
};
