/**
 * The clause that is a second verdict, with a subject of its own, which can fail while the first holds. Not a list of
 * objects, a next step, something that must not happen besides, or a further result of the same trigger.
 */
export declare function secondVerdict(text: string): {
    start: number;
    end: number;
} | undefined;
