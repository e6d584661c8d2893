import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** Numbers with a unit or a comparison, and bounds in words ("at most once"). */
export declare function numbers(sentence: Sentence): readonly Evidence[];
