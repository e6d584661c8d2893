import { Cursor } from './cursor.js';
import { Places } from './places.js';
import { type CompiledSchema, type SchemaProblem } from './schema-problem.js';
import type { YamlProblem } from './yaml-problem.js';
/** What reading a text as a `T` gives. Nothing here depends on a rule. */
export interface DocumentReading<T> {
    /** The text without its byte-order mark; empty where it is too large to be looked at. */
    readonly text: string;
    readonly places: Places;
    readonly yamlProblems: readonly YamlProblem[];
    readonly schemaProblems: readonly SchemaProblem[];
    /** The document as far as the schema accepts it. Undefined where nothing could be parsed. */
    readonly draft: Cursor<T> | undefined;
    /** The document, where YAML and schema accept all of it. */
    readonly value: T | undefined;
    /** The document as it was parsed, where the text is plain YAML: what a digest is made of. */
    readonly parsed: unknown;
}
/** Reads a text, or a file's bytes, by a schema. Never throws for a bad document. */
export declare function readDocument<T>(source: string | Uint8Array, schema: CompiledSchema): DocumentReading<T>;
