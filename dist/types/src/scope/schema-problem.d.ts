import type { ErrorObject } from 'ajv';
import type { Annotations } from './annotations.js';
/** In which way a value is not what the schema says. The rule of a problem is `schema/…` by its kind. */
export type SchemaProblemKind = 'missing' | 'empty' | 'type' | 'enum' | 'format' | 'unknown-key';
/** One fault that the schema finds. */
export interface SchemaProblem {
    readonly kind: SchemaProblemKind;
    /** The value concerned; of a missing value the place where it would stand. */
    readonly pointer: string;
    readonly message: string;
    readonly fix: string;
    /** Of unknown keys: the pointers of the known ones that they were probably meant to be. */
    readonly meant?: readonly string[];
}
/** A schema: what its compiled validator says, and its text for people. */
export interface CompiledSchema {
    readonly validate: {
        (document: unknown): boolean;
        errors?: ErrorObject[] | null;
    };
    readonly annotations: Annotations;
}
/** A value as it stands in the text: `1.0` is not `1`, and nothing at all (the empty string) is not `null`. */
type Written = (pointer: string) => string | undefined;
/**
 * All faults of a document, one for each place: where several keywords refuse one value, the plainest speaks. A key
 * that is missing because it is misspelt is one fault too.
 */
export declare function schemaProblems(document: unknown, schema: CompiledSchema, written: Written): SchemaProblem[];
export {};
