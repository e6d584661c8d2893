/** What is said about each kind of weak story: what is wrong, what to ask, and how it reads when it is mended. */
export type StoryKind = 'system-actor' | 'internal-role' | 'no-outcome' | 'feature-list';
export interface StoryWords {
    readonly message: string;
    readonly question: string;
    readonly suggestion: string;
}
/** The three sentences of a finding, filled with the words that caused it. */
export declare function say(kind: StoryKind, words: string): StoryWords;
