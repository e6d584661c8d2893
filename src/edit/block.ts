import {
  isBlank,
  isComment,
  lineBreak,
  lineEnd,
  lineStart,
  nextLine,
  nextSign,
  type Span,
  type Splice,
} from './text.js';

/** New lines before the entry at `index` of a block, or at its end; indented as its entries are. */
export function insertLines(
  text: string,
  entries: readonly Span[],
  index: number,
  lines: readonly string[],
): Splice[] {
  const [first] = entries;
  if (!first) return [];
  const column = first.start - lineStart(text, first.start);
  const at = index === 0 ? first.start : endWithComments(text, entries[index - 1] as Span, column);
  const eol = lineBreak(text, at);
  const indent = ' '.repeat(column);
  if (index === 0) return [{ start: at, end: at, text: lines.map((line) => line + eol + indent).join('') }];
  const gap = isSpaced(text, entries, index) ? eol : '';
  return [{ start: at, end: at, text: gap + lines.map((line) => eol + indent + line).join('') }];
}

/** Whether empty lines part the entries around an index. */
function isSpaced(text: string, entries: readonly Span[], index: number): boolean {
  const at = Math.min(index, entries.length - 1);
  const [before, after] = [entries[at - 1], entries[at]];
  if (!before || !after) return false;
  return /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text.slice(before.end, after.start));
}

/**
 * An entry of a block goes, in whole lines; and one of the empty lines around it, so that no gap stays. Where
 * entries share a line (`- - a`), the next one takes the place.
 */
export function removeLines(text: string, entries: readonly Span[], index: number): Splice[] {
  const entry = entries[index] as Span;
  const start = lineStart(text, entry.start);
  const column = entry.start - start;
  if (!isBlank(text.slice(start, entry.start))) return pullUp(text, entry, entries[index + 1]);
  const end = endWithComments(text, entry, column);
  const next = nextLine(text, end);
  const previous = start === 0 ? 0 : lineStart(text, endOfLineBefore(text, start));
  const isGapBefore = start > 0 && isBlank(text.slice(previous, endOfLineBefore(text, start)));
  const isGapAfter = next >= text.length || isBlank(text.slice(next, lineEnd(text, next)));
  const from = isGapBefore && isGapAfter ? previous : start;
  // Without a line break at the end of the file, none is left there either.
  if (next === end && from > 0) return [{ start: endOfLineBefore(text, from), end, text: '' }];
  return [{ start: from, end: next, text: '' }];
}

function pullUp(text: string, entry: Span, next: Span | undefined): Splice[] {
  if (!next || nextSign(text, entry.end) !== next.start || text.slice(entry.end, next.start).trim() !== '')
    return [];
  return [{ start: entry.start, end: next.start, text: '' }];
}

/**
 * The end of an entry's last line; of comments behind it that are indented deeper than its first character, the
 * last one's.
 */
function endWithComments(text: string, { end }: Span, column: number): number {
  let last = lineEnd(text, end);
  for (;;) {
    const next = nextLine(text, last);
    const line = text.slice(next, lineEnd(text, next));
    const indent = line.length - line.trimStart().length;
    if (isBlank(line) || !isComment(line) || indent <= column) return last;
    last = next + line.length;
  }
}

function endOfLineBefore(text: string, start: number): number {
  return start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
}
