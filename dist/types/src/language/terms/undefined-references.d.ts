import type { VagueGroup } from './term.js';
/** Words that point at something that the sentence does not hold. */
export declare const undefinedReferences: readonly VagueGroup[];
