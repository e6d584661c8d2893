import { type Finding } from '../finding.js';
import { type Config } from '../scope/config.js';
import { type Reading } from '../scope/read.js';
import type { DocumentReading } from '../scope/read-document.js';
/** A text as a scope, with everything that is wrong with it, in order. */
export interface Examined {
    readonly reading: Reading;
    readonly findings: readonly Finding[];
}
/** Reads a text, or a file's bytes, and runs every rule over it. Never throws for a bad document. */
export declare function examine(source: string | Uint8Array): Examined;
/** Reads a repository's configuration, with everything that is wrong with it. */
export declare function examineConfig(source: string | Uint8Array): {
    readonly reading: DocumentReading<Config>;
    readonly findings: readonly Finding[];
};
