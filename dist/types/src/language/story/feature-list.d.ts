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
/**
 * Whether the text is nothing but things in the plural, after a verb of moving them about or without any verb: "syncs contacts,
 * companies and deals". An article ("the deal and its notes") points at the ones that a moment is about.
 */
export declare function isBareList(tokens: readonly Token[]): boolean;
/** "Name, phone and address of the member are synced": a list of fields that are moved about, whatever their names. */
export declare function isFieldList(tokens: readonly Token[]): boolean;
