import type { TermGroup } from './term.js';
/** Things that one can point at: on a screen, in a store, on the wire. */
export declare const concreteNouns: readonly TermGroup[];
/** Heads of a title that name a process, a quality or a topic: a title with such a head asserts nothing. */
export declare const processNouns: readonly TermGroup[];
/** Abstract objects: with a placeholder verb they leave everything open. */
export declare const abstractNouns: readonly TermGroup[];
/** Formats, protocols and standards that a validator can check. */
export declare const namedStandards: readonly TermGroup[];
