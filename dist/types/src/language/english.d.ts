/** Whether the text looks English. Lenient: short or unclear text is English. */
export declare function looksEnglish(text: string): boolean;
