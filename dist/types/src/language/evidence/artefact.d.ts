import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** Things that exist or do not: an identifier, a path, a status code, a quoted text, a named standard, a thing on a page. */
export declare function artefacts(sentence: Sentence): readonly Evidence[];
