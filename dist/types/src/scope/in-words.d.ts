/** What a place is called in a sentence: its key, or for a list's entry "An entry of `criteria`". */
export declare function nameOf(pointer: string, anEntry?: string): string;
/** An example behind a mend; empty where there is none. */
export declare function exampleOf(pointer: string, examples: readonly unknown[]): string;
/** A value in a sentence, cut where it is long. */
export declare function quote(value: unknown): string;
