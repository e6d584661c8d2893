/**
 * Where the quote or bracket was opened that is not closed before `end`: the parser notices it only lines
 * later. A guess, made without parsing; undefined where everything seems closed.
 */
export declare function unclosed(text: string, end: number): number | undefined;
