import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** A heading ("Conflict resolution"): it names a topic and asserts nothing. */
export declare function noVerdictObjections(sentence: Sentence): readonly Candidate[];
