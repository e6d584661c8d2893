/** What is said of a value instead of "can't be …", and how to mend it, where more is known than its form. */
export interface Fix {
    readonly message?: string;
    readonly fix: string;
}
/** Where a value is refused. */
interface Place {
    /** What the keyword says. */
    readonly limit: unknown;
    /** The name of the schema's definition, such as `date`. */
    readonly definition: string | undefined;
    /** The systems of the scope: each id with its name. */
    readonly systems: ReadonlyMap<string, string>;
}
/**
 * The mend of a value that a keyword of the schema refuses, in a place of one of its definitions; undefined where the
 * description of its form says all.
 */
export declare function fixOf(value: unknown, keyword: string, { limit, definition, systems }: Place): Fix | undefined;
/** A number where a duration belongs lacks its unit, not quotes; a date in one number its hyphens. */
export declare function fixOfNumber(value: unknown, definition: string | undefined): string | undefined;
export {};
