import type { Token } from './tokens.js';
/** A verb that no list knows, told by its ending and its neighbours: "wants the", "greyed out". */
export declare function looksLikeVerb(tokens: readonly Token[], index: number): boolean;
