/**
 * Words of the integration field that mean the same thing, for `out-of-scope/contradiction`. A row is one thing; a word may
 * stand in one row only. Nouns and verbs of one deed stand together. Each row has one sentence pair as its test: `item` is
 * out of scope, and `text` promises it in other words.
 */
export interface SameThing {
    readonly words: string;
    readonly item: string;
    readonly text: string;
    /** Whether a word of the row means the thing only together with others: "file" alone need not be an attachment. */
    readonly common?: boolean;
}
export declare const sameThings: readonly SameThing[];
/** Words that carry nothing in an item of the list: what is left names the thing. */
export declare const emptyWords = "\n  a, an, the, of, for, in, on, to, from, with, by, at, and, or, any, all, our, their, its, this, that,\n  is, are, be, as, support, supporting, feature, features, functionality, handling, sync, syncing,\n  synchronization, synchronisation, integration, v1, v2, v1.1, v1.0, release, version, between, into,\n  via, per, no, not, also, out, scope, later, yet, now\n";
/** What takes a promise back in the clause in which it stands. */
export declare const takingBack = "\n  not, no, never, without, nor, neither, cannot, can't, won't, don't, doesn't, isn't, aren't, except,\n  excluding, excludes, excluded, exclude, ignored, ignores, ignore, skipped, skips, skip, omitted,\n  instead, unless, rejected, refused, untouched, unchanged, nothing, none, prevented, prevents,\n  forbidden, blocked, hidden, out of scope, unsupported, rather than, stays as it is, only in\n";
