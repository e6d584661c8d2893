export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
/** All forms of a verb of one word, or of a phrase whose first word is the verb (`take care of`). */
export declare function verbForms(phrase: string): ReadonlyMap<string, VerbForm>;
/** Singular and plural of a noun, or of a phrase whose last word is the noun. */
export declare function nounForms(phrase: string): readonly string[];
/** What a word may be a form of, itself included; see `verbForms` and `nounForms` for whether it is. */
export declare const possibleBases: (word: string) => readonly string[];
