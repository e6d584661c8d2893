/** Whether the text looks English; short or unclear text does. */
export declare function looksEnglish(text: string): boolean;
