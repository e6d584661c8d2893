import type { Token } from '../tokens.js';
/** "I have a great experience", "it is consistent": every word praises, or says nothing of what is seen. */
export declare function onlyPraises(tokens: readonly Token[]): boolean;
