import type { Draft } from './scope.js';
import type { Node } from './tree.js';
/** The keys by which a cursor may go down from a `T`. */
type KeyOf<T> = T extends readonly unknown[] ? number : T extends object ? keyof T & string : never;
type At<T, K> = T extends readonly (infer Item)[] ? K extends number ? Item : never : K extends keyof T ? T[K] : never;
/** What a finding can point at: a cursor of any type, and nothing else has this shape. */
export interface Located {
    /** JSON pointer from the document's root. */
    readonly pointer: string;
    readonly isWhole: boolean;
}
/**
 * A value of the document together with its place. A rule goes down by keys that the compiler checks and
 * reports a cursor, so that no finding can point at something that it did not look at.
 */
export declare class Cursor<T> implements Located {
    #private;
    readonly pointer: string;
    constructor(node: Node | undefined, pointer: string, drafts: Drafts);
    /** The value without what the schema refuses; undefined where it is absent or refused itself. */
    get value(): Draft<NonNullable<T>> | undefined;
    /** Whether the schema refuses nothing here or below: only then does an absence mean that it is not there. */
    get isWhole(): boolean;
    child<K extends KeyOf<NonNullable<T>>>(key: K): Cursor<At<NonNullable<T>, K>>;
    /** What is below and not refused, by its key or index; `each` and `entries` give it its type. */
    children(): [key: string, cursor: Cursor<unknown>][];
}
/** A cursor for each entry of a list that the schema accepts as an entry. */
export declare function each<T>(list: Cursor<readonly T[] | undefined>): Cursor<T>[];
/** A cursor for each value of a mapping, with its key. */
export declare function entries<T>(map: Cursor<{
    [key: string]: T;
} | undefined>): [key: string, value: Cursor<T>][];
/** The values of a document without the places that the schema refuses. */
export declare class Drafts {
    #private;
    /** @param refused pointers of the values that the schema refuses, and of those that can't be read. */
    constructor(refused: Iterable<string>);
    valueOf(node: Node | undefined, pointer: string): unknown;
    hasFaultIn(pointer: string): boolean;
}
export {};
