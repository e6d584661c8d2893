import type { Sentence } from '../sentence.js';
import type { Candidate } from './objection.js';
/**
 * How the sentence becomes testable: itself, with a bound in the place of each vague time, and each of its other vague words
 * in a blank with what has to be said instead. Where there is nothing to keep, another sentence is shown as a pattern.
 * @param standing the objections that stand, the main one first
 */
export declare function suggestionFor(sentence: Sentence, standing: readonly Candidate[]): string;
