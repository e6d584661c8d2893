import type { TermGroup } from './term.js';
/** Vague times for which a bound can stand, whatever the sentence is about: with the bound, the sentence is mended. */
export interface BoundGroup extends TermGroup {
    readonly bound: string;
}
export declare const bounds: readonly BoundGroup[];
