import { type DocumentReading } from './read-document.js';
import type { Scope } from './scope.js';
/** What reading a text as a scope gives: `value` is the scope, where YAML and schema accept all of it. */
export interface Reading extends DocumentReading<Scope> {
    /** The digest of what it says, where the text is plain YAML. */
    readonly digest: string | undefined;
}
/** Reads a text, or a file's bytes, as a scope. Never throws for a bad document. */
export declare function read(source: string | Uint8Array): Reading;
