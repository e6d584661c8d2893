import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** "Handle errors", "ensure integrity": a verb that leaves the behaviour out, with an object that does not tell it either. */
export declare function placeholderVerbObjections(sentence: Sentence): readonly Candidate[];
