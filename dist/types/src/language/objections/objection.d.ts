import type { Sentence } from '../sentence.js';
import type { VagueGroup } from '../terms/term.js';
export type ObjectionKind = 'quality-word' | 'placeholder-verb' | 'undefined-reference' | 'open-list' | 'no-verdict' | 'soft-time' | 'escape' | 'placeholder' | 'unobservable' | 'unbounded';
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
/** Makes the candidate for the tokens from `from` up to `to`: the words, and the sentence with them replaced. */
export declare function objectTo(sentence: Sentence, kind: ObjectionKind, place: {
    readonly from: number;
    readonly to: number;
}, strength: number, say: {
    readonly wrong: (words: string) => string;
    readonly asks: string;
    readonly mend: (words: string) => string;
}): Candidate;
interface Place {
    readonly from: number;
    readonly to: number;
}
/** The sentence with a blank to fill, in ‹ ›, in the place of the offending words. */
export declare function rewritten(sentence: Sentence, place: Place, blank: string): string;
/** A group's example answer, in a new version of the sentence. */
export declare function insteadOf(sentence: Sentence, group: VagueGroup, place: Place, mends?: "after" | "in place" | "without" | undefined): string;
export {};
