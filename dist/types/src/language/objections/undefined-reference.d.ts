import type { Sentence } from '../sentence.js';
import type { Candidate } from './objection.js';
/** "Appropriate", "as required", "in line with policy": it points at something that the sentence does not hold. */
export declare function undefinedReferenceObjections(sentence: Sentence): readonly Candidate[];
