import { type Hit } from './phrases.js';
import type { TermGroup } from './terms/term.js';
import type { Token } from './tokens.js';
/**
 * Whether a word that can be a verb is used as one. "Sync history logs" and "the job logs the history" have the same words:
 * what tells them apart is what stands before and after. No parser: a wrong guess costs a hint, not the judgement.
 */
export declare const relatives: {
    readonly has: (word: string) => boolean;
};
export declare function keyAt(tokens: readonly Token[], index: number): string;
/** A plural or a name: what a verb in its base form can follow as its subject. */
export declare function endsInS(key: string): boolean;
export declare function isOpenClass(token: Token | undefined): boolean;
/** The nearest word before `at` that is no adverb or negation. */
export declare function wordBefore(tokens: readonly Token[], at: number): number;
/** "The middleware …": a noun with an article, which a word in -s can only follow as its verb. */
export declare function determinedSingular(tokens: readonly Token[], at: number): boolean;
/** Whether the listed verb at `hit` is used as one here, not as a noun or an adjective. */
export declare function actsAsVerb(tokens: readonly Token[], hit: Hit<TermGroup>, clauseStart: boolean): boolean;
