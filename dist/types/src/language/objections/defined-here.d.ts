import type { Sentence } from '../sentence.js';
/** "Secure (TLS 1.2)", "a clear message: “Not found”": what follows says what the word means. */
export declare function isDefinedHere(sentence: Sentence, from: number): boolean;
