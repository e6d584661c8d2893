import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** Somebody's demands and rules, which the sentence follows and does not tell. */
export declare function untoldObjections(sentence: Sentence): readonly Candidate[];
