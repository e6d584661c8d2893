import type { Token } from '../tokens.js';
export type StoryPart = 'role' | 'trigger' | 'outcome' | 'timing' | 'benefit';
/** Index of the first token of the reason ("so that …"), or the number of tokens. */
export declare function startOfBenefit(tokens: readonly Token[]): number;
/** Which parts a one-sentence story does not carry. */
export declare function missingParts(tokens: readonly Token[], text: string, hasRole: boolean): readonly StoryPart[];
