import type { Sentence, Verb } from './sentence.js';
/** "By encrypting them", "with AES-256": a means that leaves nothing open. */
export declare function toldByDeed({ tokens, zones }: Sentence, verb: Verb): boolean;
/** "Syncs back to Billing", "into the ledger": where it goes has a name, or can be looked at. */
export declare function hasDirection({ tokens, zones }: Sentence, verb: Verb): boolean;
/** Whether the thing done is told by its means ("by a signed link") or, if asked, by what is in it. */
export declare function meansAfter(sentence: Sentence, verb: Verb, alsoContents: boolean): boolean;
