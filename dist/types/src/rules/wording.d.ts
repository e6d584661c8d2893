/** Whether a text is several words: people who say it in a sentence have thought about it. */
export declare function isSentence(text: string): boolean;
/** Whether a word stands for several owners, or for none, where one system is asked for. */
export declare function isShared(owner: string): boolean;
/**
 * Whether a text says that the losing change is gone. A negation in front ("is never dropped") turns it round;
 * "nothing" and "none" are gone unless something goes on behind them ("nothing is lost").
 */
export declare function saysDropped(text: string): boolean;
