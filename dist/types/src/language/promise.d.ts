export interface Promised {
    /** `same`: the same phrase, but for case, plural and order. `similar`: the same thing in other words. */
    how: 'same' | 'similar';
    start: number;
    end: number;
}
/** Whether `text` promises `item`, un-negated: in the same phrase or in other words of the field. */
export declare function promises(item: string, text: string): Promised | undefined;
