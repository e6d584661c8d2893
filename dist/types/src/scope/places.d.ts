import type { Place } from '../finding.js';
import type { Node } from './tree.js';
interface Range {
    start: number;
    end: number;
}
/** What a finding points at. */
export interface Target {
    readonly pointer: string;
    /** Where a key is missing: it stands at the key of what lacks it. */
    readonly missing?: boolean;
    /** The key itself, not its value. */
    readonly key?: boolean;
    /** Words within a text: offsets into its value, `end` excluded. */
    readonly words?: Range | undefined;
}
/** The only code that knows lines and columns. */
export declare class Places {
    #private;
    readonly text: string;
    constructor(text: string, root: Node | undefined);
    /**
     * The narrowest stretch of the source that shows the target. `exact` is false where the pointer names
     * nothing in the document and the nearest thing above it stands in.
     */
    find(target: Target): {
        place: Place;
        exact: boolean;
    };
    /** A value as it is written: empty where a key stands with nothing behind it, undefined where there is none. */
    written(pointer: string): string | undefined;
    /** Whether a text without quotes is cut off by a `#` that hardly was meant to begin a comment, as in `slot #4711`. */
    isCutOff(pointer: string): boolean;
    /** A stretch of offsets as a place, for problems that have no pointer. */
    place({ start, end }: Range, pointer?: string): Place;
}
export {};
