import type { Annotation } from './annotations.js';
import type { SchemaProblem } from './schema-problem.js';
/** The mapping in which a key stands. */
interface Parent {
    readonly pointer: string;
    /** Its keys, this one among them. */
    readonly siblings: readonly string[];
    readonly annotation: Annotation;
    /** Whether nothing stands behind the key. */
    readonly isEmpty: boolean;
}
/** What is wrong with a key that the schema does not know. */
export declare function unknownKey(key: string, { pointer, siblings, annotation, isEmpty }: Parent): SchemaProblem;
/** A name that can't be one, where the keys are names. */
export declare function badKey(parent: string, key: string): SchemaProblem;
export {};
