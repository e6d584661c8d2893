import type { Sentence } from '../sentence.js';
import type { Evidence } from './evidence.js';
/** Something seen to happen, or seen not to, best with what sets it off. */
export declare function deeds(sentence: Sentence): readonly Evidence[];
/** Facts that a test can look up ("unique", "encrypted"), contrasts ("a delete, not an update") and "only". */
export declare function stateFacts(sentence: Sentence): readonly Evidence[];
