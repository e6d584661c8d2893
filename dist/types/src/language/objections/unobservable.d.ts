import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** A goal, a feeling or office work: no test of a product sees it. */
export declare function unobservableObjections(sentence: Sentence): readonly Candidate[];
