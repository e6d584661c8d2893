import type { Sentence } from '../sentence.js';
import { type Mend } from './mends.js';
import type { Span } from './objection.js';
/** The tokens of the window as text, with each vague word mended or in a blank with its question. */
export declare function versionOf(sentence: Sentence, mends: readonly Mend[], window: Span): string;
