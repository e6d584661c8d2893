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
export declare const nounLike: {
    readonly has: (word: string) => boolean;
};
export declare const verbs: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const vagueVerbs: import("./phrases.js").PhraseIndex<import("./terms/term.js").VagueGroup>;
export declare const seenVerbs: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const things: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const abstractions: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const processes: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const standards: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
export declare const harmless: import("./phrases.js").PhraseIndex<{
    readonly words: string;
    readonly example: string;
}>;
