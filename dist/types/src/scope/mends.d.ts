/** What is said of a value instead of "can't be …", and how to mend it, where more is known than its form. */
export interface Mend {
    readonly message?: string;
    readonly fix: string;
}
/**
 * The mend of a value that a keyword of the schema refuses, in a place of one of its definitions; undefined where the
 * description of its form says all.
 */
export declare function mendOf(value: unknown, keyword: string, limit: unknown, definition: string | undefined): Mend | undefined;
/** A number where a duration belongs lacks its unit, not quotes; a date in one number its hyphens. */
export declare function mendOfNumber(value: unknown, definition: string | undefined): string | undefined;
