/** Whether the sentence speaks of the case that the tag names; an unknown tag is nobody's to doubt. */
export declare function speaksOf(text: string, tag: string): boolean;
