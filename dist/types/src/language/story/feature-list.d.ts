import type { Token } from '../tokens.js';
/** The list of records in a text, if that is what it is: two or more of them, joined by commas, "and" or slashes. */
export declare function listedRecords(tokens: readonly Token[]): {
    from: number;
    to: number;
} | undefined;
/** Whether a text has a verb of moving records about, and which. */
export declare function transferIn(tokens: readonly Token[]): {
    from: number;
    to: number;
} | undefined;
