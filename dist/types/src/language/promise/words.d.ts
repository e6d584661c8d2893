import type { Token } from '../tokens.js';
/** A word as two phrases compare it. */
export interface Word {
    /** As it is written, but for case and plural. */
    readonly written: string;
    /** The thing that it means in this field: "opportunity" and "deal" are one. */
    readonly thing: string;
    /** Whether only together with other words it means that: "file" alone need not be an attachment. */
    readonly common: boolean;
    /** Tokens from, up to. */
    readonly from: number;
    readonly to: number;
}
/** The words that carry meaning, with joined ones ("multi-currency") taken apart. */
export declare function wordsOf(tokens: readonly Token[]): readonly Word[];
