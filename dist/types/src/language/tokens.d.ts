/**
 * A sentence cut into tokens. Everything in this folder works on tokens, never on the raw text by regular expression (but
 * for a run of one class): one pass, each character looked at a bounded number of times, so that no input is slower than
 * linear.
 */
export type TokenKind = 'word'
/** Digits, also with a unit glued on (`500ms`, `2nd`). */
 | 'number'
/** An identifier, path, address or file name: `workspaceId`, `/crm/settings`, `5xx`, `event_id`. */
 | 'code'
/** A quoted text, quotes included. */
 | 'quoted' | 'symbol';
export interface Token {
    readonly kind: TokenKind;
    readonly text: string;
    /** For look-ups: lower case, straight apostrophe, hyphens as spaces. */
    readonly key: string;
    readonly start: number;
    readonly end: number;
}
/** What two spellings of one word have in common. */
export declare function keyOf(text: string): string;
/** Cuts a text into tokens; offsets are UTF-16, as in `text.slice`. */
export declare const tokenize: (text: string) => readonly Token[];
