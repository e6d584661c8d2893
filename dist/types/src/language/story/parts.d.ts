import type { Token } from '../tokens.js';
export type StoryPart = 'role' | 'trigger' | 'outcome' | 'timing' | 'benefit';
/** Which parts a one-sentence story does not carry. */
export declare function missingParts(tokens: readonly Token[], text: string, hasRole: boolean): readonly StoryPart[];
