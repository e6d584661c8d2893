import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** Lists of three things or more, after a colon, after "including" or in parentheses: they say what there is, one by one. */
export declare function enumerations(sentence: Sentence): readonly Evidence[];
