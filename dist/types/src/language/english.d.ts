/** Whether the texts, taken together, look English. Lenient: short or unclear text is English. */
export declare function looksEnglish(...texts: readonly string[]): boolean;
