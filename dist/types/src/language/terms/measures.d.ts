import type { TermGroup } from './term.js';
/** Units of measure; a number before one of them is a bound. */
export declare const units: readonly TermGroup[];
/** Days, dates and moments that bound a time without a number. */
export declare const moments: readonly TermGroup[];
/** Words before a number that make it a bound. */
export declare const comparators: readonly TermGroup[];
/** Bounds in words alone. */
export declare const boundsInWords: readonly TermGroup[];
