import type { Sentence } from '../sentence.js';
/** "Secure (TLS 1.2)", "a clear message: “Not found”": what follows says what the words before `from` mean. */
export declare function isExplained(sentence: Sentence, from: number): boolean;
/** "A message stating that the sync failed": what it says is said. */
export declare function tellsDeed({ verbAt }: Sentence, from: number): boolean;
/** "In line with WCAG 2.1", "rule 4.2", "status E": what is referred to has a number or a letter by which one can look it up. */
export declare function isCited(sentence: Sentence, from: number): boolean;
/** A capital in mid-sentence makes a word a name: the state “Stable”, the page “Important Dates”. */
export declare function isName(sentence: Sentence, index: number): boolean;
