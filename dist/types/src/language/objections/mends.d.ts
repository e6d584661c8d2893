import type { Sentence } from '../sentence.js';
import type { Candidate, ObjectionKind, Span } from './objection.js';
/** Vague words that are mended in the version of the sentence: those of an objection, with what goes with them. */
export interface Mend extends Span {
    readonly kind: ObjectionKind;
    readonly blank: string;
    /** The bound that can stand in their place. */
    readonly bound: string | undefined;
    /** An adverb before its verb: what is put in its place stands better behind what is done. */
    readonly moves: boolean;
}
/** What to mend within the window, in the order of the text; of words within words, the longer ones. */
export declare function mendsOf(sentence: Sentence, standing: readonly Candidate[], window: Span): readonly Mend[];
/** The token after an adverb and those joined to it: "quickly ‹and securely› stored". */
export declare function afterAdverbs({ tokens }: Sentence, to: number): number;
