import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** "In real time", "regularly": a time without a bound. */
export declare function softTimeObjections(sentence: Sentence): readonly Candidate[];
/** "If possible", "ideally": with it, nothing that happens is a failure. */
export declare function escapeObjections(sentence: Sentence): readonly Candidate[];
/** "TBD": the place of a decision that nobody took. */
export declare function placeholderObjections(sentence: Sentence): readonly Candidate[];
/** "Etc.", "such as": a list that the reader is to finish. */
export declare function openListObjections(sentence: Sentence): readonly Candidate[];
/** "All edge cases", "any situation": no test can go through them. */
export declare function unboundedObjections(sentence: Sentence): readonly Candidate[];
