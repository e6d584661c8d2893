import { type Hit } from './phrases.js';
import type { TermGroup } from './terms/term.js';
import type { Token } from './tokens.js';
export declare function keyAt(tokens: readonly Token[], index: number): string;
export declare function isOpenClass(token: Token | undefined): boolean;
/** The nearest word before `at` that is no adverb or negation. */
export declare function wordBefore(tokens: readonly Token[], at: number): number;
/** Whether the listed verb at `hit` is used as one here, not as a noun or an adjective. */
export declare function actsAsVerb(tokens: readonly Token[], hit: Hit<TermGroup>, clauseStart: boolean): boolean;
/** A verb that no list knows, told by its ending and its neighbours: "wants the", "greyed out". */
export declare function looksLikeVerb(tokens: readonly Token[], index: number): boolean;
