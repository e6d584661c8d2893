import type { Sentence } from '../sentence.js';
/**
 * "Regular customers see their discount": before the noun that acts, an adjective tells which one, and what it does can be seen. Of a
 * passive verb the noun is the result ("a clear message is shown"), which the adjective judges.
 */
export declare function tellsWhichActor(sentence: Sentence, from: number, to: number): boolean;
