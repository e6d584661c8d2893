export interface StoryFinding {
    start: number;
    end: number;
    kind: 'system-actor' | 'internal-role' | 'no-outcome' | 'feature-list';
    message: string;
    question: string;
    suggestion: string;
}
export interface StoryObjection extends StoryFinding {
    field: 'as' | 'when' | 'then';
}
export type StoryPart = 'role' | 'trigger' | 'outcome' | 'timing' | 'benefit';
export interface StoryLint {
    label: 'customer-led' | 'system-led';
    missing: readonly StoryPart[];
    objections: readonly StoryFinding[];
}
/** What speaks against a structured story being the customer's. */
export declare function judgeStory(story: {
    as?: string;
    when?: string;
    then?: string;
}): readonly StoryObjection[];
/** The same for a story in one sentence, with what is missing of it. */
export declare function lintStory(text: string): StoryLint;
