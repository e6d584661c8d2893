import type { VagueGroup } from './term.js';
/** Praise without a measure: two engineers would not draw the line at the same place. */
export declare const qualityWords: readonly VagueGroup[];
/** Nouns for a quality: vague as what is ensured or offered, harmless as the name of a metric with a number. */
export declare const qualityNouns: readonly VagueGroup[];
/** Fixed expressions in which a quality word is a name. */
export declare const harmlessExpressions: readonly {
    readonly words: string;
    readonly example: string;
}[];
