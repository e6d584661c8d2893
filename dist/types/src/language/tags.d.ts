/** Whether the sentence speaks of the case that the tag names; an unknown tag is taken as shown. */
export declare function speaksOf(text: string, tag: string): boolean;
