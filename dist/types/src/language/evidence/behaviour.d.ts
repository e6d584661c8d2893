import type { Sentence, Verb } from '../sentence.js';
import type { Evidence } from './evidence.js';
export declare const sameness: import("../phrases.js").PhraseIndex<import("../terms/term.js").TermGroup>;
/** Whether the object of a verb names something that one can point at. */
export declare function objectIsConcrete(sentence: Sentence, verb: Verb, headOnly?: boolean): boolean;
/** Whether the thing done is told by its means ("with exponential backoff", "via environment variables"). */
export declare function meansAfter(sentence: Sentence, verb: Verb, alsoContents: boolean): boolean;
/** A named result: something seen to happen, or seen not to, best with what sets it off. */
export declare function behaviours(sentence: Sentence): readonly Evidence[];
