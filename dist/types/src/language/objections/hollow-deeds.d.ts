import type { Sentence, Verb } from '../sentence.js';
import { type Candidate } from './objection.js';
/** Verbs that are plain ones as a rule, but say nothing of this object. */
export declare function hollowDeeds(sentence: Sentence, verb: Verb): readonly Candidate[];
