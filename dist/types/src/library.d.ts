import { type Finding, type Severity } from './finding.js';
import type { Scope } from './scope/scope.js';
export { digest } from './scope/digest.js';
export type { Finding, Scope, Severity };
export interface ValidateOptions {
    /** From which severity on a finding makes the scope invalid. Default: `error`. */
    readonly failOn?: Severity;
}
export interface Validation {
    /** Whether no finding weighs as much as `failOn`. */
    readonly valid: boolean;
    /** In the order of the text. */
    readonly findings: readonly Finding[];
    /** The document; undefined where YAML or schema refuse some of it. */
    readonly scope: Scope | undefined;
    /** SHA-256 of what the document says; undefined where it is no plain YAML. */
    readonly digest: string | undefined;
}
/**
 * Checks a scope: a text, or a file's bytes. Everything that is wrong with it comes back as findings; a bad
 * document is never an exception.
 */
export declare function validate(source: string | Uint8Array, options?: ValidateOptions): Validation;
