/** How much a finding weighs. `off` exists only in a document's `rules`: such findings are not reported. */
export declare const SEVERITIES: readonly ['error', 'warning', 'info'];
export type Severity = (typeof SEVERITIES)[number];
/** A point in the source. Both count from 1; `column` counts UTF-16 code units, as editors and SARIF do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A stretch of the source: from `start` up to, not including, `end`; and the JSON pointer of what stands there. */
export interface Place {
    readonly pointer: string;
    readonly start: Position;
    readonly end: Position;
}
/** A second place that explains a finding, such as the first of two equal ids. */
export interface Related {
    readonly message: string;
    /** The file, where it is another one than the finding's. */
    readonly file?: string;
    readonly place: Place;
}
/** What a rule reports. A plain value: `message` says what is wrong, `fix` how to mend it. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly fix: string;
    readonly place: Place;
    readonly related: readonly Related[];
}
/** The total order of findings within a file: by line, column, rule, message. */
export declare function inOrder(a: Finding, b: Finding): number;
/** Whether a finding of severity `a` weighs at least as much as `b`. */
export declare function atLeast(a: Severity, b: Severity): boolean;
/** The order of weight: errors first. */
export declare function byWeight(a: Finding, b: Finding): number;
