/** A stretch of a text: offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that becomes another text. Everything outside stays, to the byte. */
export interface Splice extends Span {
  readonly text: string;
}

/** A text with stretches replaced that do not overlap. Of two at one place, the one that only puts in goes first. */
export function splice(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Where the line of an offset ends: before its line break, or at the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}

/** The offset behind the line break that stands at the end of a line; the end of the text where there is none. */
export function nextLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** The line break that the text uses: at an offset, else at its first line's end. */
export function lineBreak(text: string, at: number): string {
  for (const end of [lineEnd(text, at), lineEnd(text, 0)]) {
    if (end < text.length) return text.slice(end, nextLine(text, end));
  }
  return '\n';
}

export function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** Nothing but white space, or a comment. */
export function isComment(text: string): boolean {
  return /^[ \t]*(?:#.*)?$/.test(text);
}

/** The next character behind `from` that is neither white space nor within a comment. */
export function nextSign(text: string, from: number): number {
  const signs = /[ \t\r\n]+(?:#[^\r\n]*)?/y;
  let at = from;
  for (;;) {
    signs.lastIndex = at;
    if (!signs.test(text)) return at;
    at = signs.lastIndex;
  }
}
