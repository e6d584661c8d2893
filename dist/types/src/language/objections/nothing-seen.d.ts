import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/**
 * A statement in which nothing is found that a test could look at: no number, no moment, nothing that happens, no thing. It is
 * the weakest of objections, and answered by any evidence; of what happens on an event, or must not happen, it is not made.
 */
export declare function nothingSeenObjections(sentence: Sentence): readonly Candidate[];
