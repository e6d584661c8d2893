import { type Token } from '../tokens.js';
export type ActorKind = 'person' | 'system' | 'internal' | 'unknown';
export interface Actor {
    readonly kind: ActorKind;
    /** Tokens of the role. */
    readonly from: number;
    readonly to: number;
}
export declare const systems: import("../phrases.js").PhraseIndex<import("../terms/term.js").TermGroup>;
/** Reads what kind of actor the noun phrase of tokens `from` up to `to` names; an unknown noun is left to the caller. */
export declare function actorIn(tokens: readonly Token[], from: number, to: number): Actor;
