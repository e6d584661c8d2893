import type { TermGroup } from './terms/term.js';
import type { Token } from './tokens.js';
/** The word classes that the sentence analysis tells apart. Closed classes stand here; open ones in `terms/`. */
export declare const modals: {
    readonly has: (word: string) => boolean;
};
export declare const formsOfBe: {
    readonly has: (word: string) => boolean;
};
export declare const formsOfHave: {
    readonly has: (word: string) => boolean;
};
export declare const determiners: {
    readonly has: (word: string) => boolean;
};
export declare const prepositions: {
    readonly has: (word: string) => boolean;
};
export declare const conjunctions: {
    readonly has: (word: string) => boolean;
};
export declare const adverbs: {
    readonly has: (word: string) => boolean;
};
export declare const pronouns: {
    readonly has: (word: string) => boolean;
};
export declare const negations: {
    readonly has: (word: string) => boolean;
};
/** Verbs that are as often nouns: those on the list, and all that are things too ("refund", "link"). */
export declare const nounLike: {
    has: (word: string) => boolean;
};
export declare const seenVerbs: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const vagueVerbs: import("./phrases.js").PhraseIndex<import("./terms/term.js").VagueGroup>;
export declare const feelingVerbs: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const verbs: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const things: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const abstractions: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const processes: import("./phrases.js").PhraseIndex<TermGroup>;
/** A named format, protocol or standard at `at`, also as a part of a joined name ("HMAC-SHA256"). */
declare function standardAt(tokens: readonly Token[], at: number): {
    readonly to: number;
} | undefined;
export declare const offers: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const standards: {
    find: typeof standardAt;
};
export declare const persons: import("./phrases.js").PhraseIndex<TermGroup>;
export declare const harmless: import("./phrases.js").PhraseIndex<{
    readonly words: string;
    readonly example: string;
}>;
export {};
