import { type Names } from './story/names.js';
import { type StoryPart } from './story/parts.js';
import { type StoryKind } from './story/say.js';
export type { StoryPart } from './story/parts.js';
export type { StoryKind } from './story/say.js';
export interface StoryFinding {
    /** UTF-16 offsets into the text of the story or of its field, end exclusive. */
    start: number;
    end: number;
    kind: StoryKind;
    message: string;
    question: string;
    suggestion: string;
}
export interface StoryObjection extends StoryFinding {
    field: 'as' | 'when' | 'then';
}
export interface StoryLint {
    label: 'customer-led' | 'system-led';
    missing: readonly StoryPart[];
    objections: readonly StoryFinding[];
}
/** Judges a story in one sentence: whose it is, and what is missing of it. */
export declare function lintStory(text: string): StoryLint;
/**
 * What speaks against a structured story being the customer's: its actor, its moment, its outcome.
 * @param names of the systems that the document declares: none of them is a person
 */
export declare function judgeStory(story: {
    as?: string;
    when?: string;
    then?: string;
}, names?: Names): readonly StoryObjection[];
