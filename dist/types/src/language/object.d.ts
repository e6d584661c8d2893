import type { Sentence, Verb } from './sentence.js';
import type { Token } from './tokens.js';
/** What a verb acts on, and whether that can be pointed at: it decides as often as the verb whether a sentence says what happens. */
export declare const factWords: import("./phrases.js").PhraseIndex<import("./terms/term.js").TermGroup>;
/** Whether a noun that no list knows names a process or a quality, by its ending. */
export declare function namesProcess(noun: string): boolean;
/** Whether the token is something that one can point at: named, numbered, or on the list. */
export declare function isConcrete(tokens: readonly Token[], index: number): boolean;
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
/** Whether the verb is forbidden, denied of its object, or limited to some. */
export declare function isForbidden(sentence: Sentence, verb: Verb): boolean;
/** "Must not increase the stock", "the level increases after each win": before and after can be compared. */
export declare function comparesStates(sentence: Sentence, verb: Verb): boolean;
/** "User registration", "voucher export": the deed and what it is done to, as one name. */
export declare function permitsNamedDeed(sentence: Sentence, verb: Verb): boolean;
/** "By marking the copies as inactive": a deed, not a promise ("by improving the process"). */
export declare function namesDeed(tokens: readonly Token[], index: number): boolean;
