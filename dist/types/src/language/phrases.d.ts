import { type Form } from './forms.js';
import { type TermGroup } from './terms/term.js';
import type { Token } from './tokens.js';
/** A term found in a sentence: the tokens from `from` up to, not including, `to`. */
export interface Hit<G> {
    readonly group: G;
    readonly from: number;
    readonly to: number;
    /** The term as it is listed, and which form of it stands here. */
    readonly base: string;
    readonly form: Form;
}
export interface PhraseIndex<G> {
    /** The longest term that begins at token `at`. */
    readonly find: (tokens: readonly Token[], at: number) => Hit<G> | undefined;
    /** Whether the term is listed just so, not in another form. */
    readonly lists: (term: string) => boolean;
}
/** An index over lists of terms, built when it is first asked: loading this module costs nothing. */
export declare function phraseIndex<G extends TermGroup>(...lists: readonly (readonly G[])[]): PhraseIndex<G>;
/** Several indexes as one: the longest term of all, and of the same words the one in the earlier index. */
export declare function joinedIndex<G extends TermGroup>(...indexes: readonly PhraseIndex<G>[]): PhraseIndex<G>;
/** Like `phraseIndex` for a bare list of words, without groups or forms. */
export declare function wordIndex(words: string): PhraseIndex<TermGroup>;
/** A set of single words that is made when it is first asked. */
export declare function wordSet(words: string): {
    readonly has: (word: string) => boolean;
};
