import type { Sentence, Verb } from './sentence.js';
/** What a verb acts on, and by which means: whether a sentence says what happens is decided here as often as by its verb. */
export declare const factWords: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
/** Whether a noun that no list knows names a process or a quality, by its ending. */
export declare function namesProcess(noun: string): boolean;
/** The last noun of the object's first phrase names a process or a heap: "invoice data", "validation of rows". */
export declare function isHollow(sentence: Sentence, verb: Verb): boolean;
/** "Works with Outlook": a product by its name can be tried. */
export declare function namesProduct({ tokens }: Sentence, verb: Verb): boolean;
/** Whether the object of a verb, or only its first phrase, names something that one can point at. */
export declare function objectIsConcrete(sentence: Sentence, verb: Verb, part: 'whole' | 'first phrase'): boolean;
export declare const deedWords: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
/** "Allow the creation of vouchers", "support grading of quizzes": a deed in the form of a noun. */
export declare function permitsDeed(sentence: Sentence, verb: Verb): boolean;
/** "Is not offered", "no write is permitted": a passive verb that says what must not be. */
export declare function isDenied(sentence: Sentence, verb: Verb): boolean;
/** "User registration", "voucher export": the deed and what it is done to, as one name. */
export declare function permitsNamedDeed(sentence: Sentence, verb: Verb): boolean;
/** Whether the thing done is told by its means ("by a signed link") or, if asked, by what is in it. */
export declare function meansAfter(sentence: Sentence, verb: Verb, alsoContents: boolean): boolean;
