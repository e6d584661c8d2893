import { type Finding } from '../finding.js';
import { type Cursor } from '../scope/cursor.js';
import type { Scope } from '../scope/scope.js';
import { type Report, type Rule } from './define-rule.js';
/** Findings as the document's own `rules` weigh them, and what `rules/reason` says of these exceptions. */
export interface Weighed {
    readonly findings: readonly Finding[];
    readonly reports: readonly Report[];
}
/** Applies the exceptions of a document to its findings. An exception that is at fault changes nothing. */
export declare function weigh(findings: readonly Finding[], scope: Cursor<Scope>, rules: readonly Rule[]): Weighed;
