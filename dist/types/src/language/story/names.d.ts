import { type Token } from '../tokens.js';
/** Names that a document declares for its systems and companies, to be found at a token. */
export interface Names {
    /** The index after the name that stands at `from`, an article before it aside, or -1. */
    readonly endAt: (tokens: readonly Token[], from: number) => number;
}
/** Names as they are looked up: case and hyphens folded. */
export declare function namesOf(names: readonly string[]): Names;
/** Whether the text is such a name and nothing else. */
export declare function isName(tokens: readonly Token[], names: Names): boolean;
