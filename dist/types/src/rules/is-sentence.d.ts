/** Whether a text is several words: people who say it in a sentence have thought about it. */
export declare function isSentence(text: string): boolean;
