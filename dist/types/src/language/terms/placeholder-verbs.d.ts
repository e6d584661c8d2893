import type { VagueGroup } from './term.js';
/** Verbs that leave the behaviour out: with an abstract object, nothing is said. */
export declare const placeholderVerbs: readonly VagueGroup[];
