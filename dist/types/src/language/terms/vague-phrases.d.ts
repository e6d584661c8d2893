import type { TermGroup, VagueGroup } from './term.js';
/** Time without a bound. */
export declare const softTimes: readonly VagueGroup[];
/** Ways out: with them, no behaviour is a failure. */
export declare const escapes: readonly VagueGroup[];
/** Words that keep the place of a decision that nobody took. */
export declare const placeholders: readonly VagueGroup[];
/** Lists that the reader is to finish. */
export declare const openLists: readonly VagueGroup[];
/** Universals with no set that a test could go through. */
export declare const universals: readonly VagueGroup[];
/** Work at a desk, and goals of people: nothing that a product does. */
export declare const officeWork: readonly TermGroup[];
