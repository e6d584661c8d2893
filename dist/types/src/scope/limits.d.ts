/** What a scope may measure at most. One page for two companies needs a fraction of it; attacks need more. */
export declare const LIMITS: {
    /** Bytes of the file. */
    readonly bytes: number;
    /** Levels of collections inside each other. */
    readonly depth: 32;
    readonly criteria: 500;
};
