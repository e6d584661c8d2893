import type { Sentence } from '../sentence.js';
/**
 * "Shows who is working on it", "keys that the schema defines": whether the verb at `index` stands in a clause that tells which
 * one, and is no verdict. After a verb, "that" opens one: "ensures that each row is checked".
 */
export declare function isInWhichClause({ tokens, verbAt }: Sentence, index: number): boolean;
