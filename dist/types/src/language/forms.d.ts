import { type VerbForm } from './inflect.js';
export type Form = VerbForm | 'noun' | 'as-listed';
/**
 * Values by term, found by any form of the term. A term is inflected when something like it is first looked up: a list has
 * a thousand terms, and a document asks for a few dozen of them. So adding one makes nothing but its place in one table.
 */
export declare class Forms<V> {
    #private;
    /** Adds a group of terms. */
    add(bases: readonly string[], forms: 'verb' | 'noun' | undefined, value: V): void;
    /** Whether the term is listed just so. */
    has(base: string): boolean;
    /** At most so many words has a term, in any form, that begins with this word; 0 where there is none. */
    reach(first: string): number;
    /** The term of which the phrase is a form. */
    get(phrase: string): {
        readonly base: string;
        readonly value: V;
        readonly form: Form;
    } | undefined;
}
