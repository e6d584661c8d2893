import type { TermGroup } from './term.js';
export type KnownTag = 'delete' | 'rename' | 'one-sided' | 'api-down' | 'conflict' | 'timing' | 'auth' | 'volume';
/** How a sentence speaks of the case that a tag of `covers` names. */
export declare const tagWords: {
    readonly [Tag in KnownTag]: readonly TermGroup[];
};
