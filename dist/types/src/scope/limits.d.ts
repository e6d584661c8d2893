/** What a scope may measure at most. One page for two companies needs a fraction of it; attacks need more. */
export declare const LIMITS: {
    /** Bytes of the file. */
    readonly bytes: number;
    /** Levels of collections inside each other. */
    readonly depth: 32;
    /** Entries of one list or mapping: of the criteria, for example. */
    readonly entries: 500;
    /** Keys and values of the whole document. */
    readonly scalars: 20000;
};
