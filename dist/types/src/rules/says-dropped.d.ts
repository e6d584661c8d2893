/**
 * Whether a text says that the losing change is gone. A negation in front ("is never dropped") turns it round;
 * "nothing" and "none" are gone unless something goes on behind them ("nothing is lost").
 */
export declare function saysDropped(text: string): boolean;
