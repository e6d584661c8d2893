import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** "Fast", "secure", "user-friendly": a quality with no measure. */
export declare function qualityWordObjections(sentence: Sentence): readonly Candidate[];
