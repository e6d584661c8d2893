import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** Times that are bounded without a number: a weekday, "nightly", "on the next sync". */
export declare function deadlines(sentence: Sentence): readonly Evidence[];
