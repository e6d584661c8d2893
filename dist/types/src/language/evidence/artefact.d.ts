import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** A list of three things or more after a colon or "including": it says what there is, one by one. */
export declare function enumerations(sentence: Sentence): readonly Evidence[];
/** Things that exist or do not: an identifier, a path, a status code, a quoted text, a named standard, a thing on a page. */
export declare function artefacts(sentence: Sentence): readonly Evidence[];
