import { type Token } from './tokens.js';
import { type Zone } from './zones.js';
/** A word that acts as a verb here, and what it acts on. */
export interface Verb {
    readonly at: number;
    /** After the verb and its particles. */
    readonly to: number;
    readonly base: string;
    readonly vague: boolean;
    /** Whether its object names what comes in, not what comes out: see `TermGroup`. */
    readonly objectIsInput: boolean;
    /** Whether it is one of more and less: see `VagueGroup`. */
    readonly needsNumber: boolean;
    readonly seen: boolean;
    readonly passive: boolean;
    /** Tokens of what is acted on: after an active verb, before a passive one. */
    readonly object: {
        readonly from: number;
        readonly to: number;
    };
}
export interface Sentence {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly zones: readonly Zone[];
    readonly verbs: readonly Verb[];
    /** The same by the token at which each begins. */
    readonly verbAt: ReadonlyMap<number, Verb>;
    /** Whether anything is asserted at all: a verb, a modal, a form of "be" or "have". */
    readonly asserts: boolean;
    /** Whether the sentence says when: "after …", "if …". */
    readonly hasTrigger: boolean;
    /** Index of the last verb of something seen, or -1. */
    readonly lastPlainVerb: number;
}
/** Reads one sentence: its tokens, the part each has, and which words act as verbs on what. */
export declare const readSentence: (text: string) => Sentence;
