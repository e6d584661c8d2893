/** Whether `text` promises `item`, un-negated: in the same phrase or in other words. */
export declare function promises(item: string, text: string): {
    how: 'same' | 'similar';
    start: number;
    end: number;
} | undefined;
