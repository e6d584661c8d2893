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

/** A new entry between brackets, before the entry at `index` or at the end. */
export function insertInline(
  text: string,
  brackets: Span,
  entries: readonly Span[],
  index: number,
  written: string,
): Splice[] {
  const last = entries.at(-1);
  if (!last) return intoEmpty(text, brackets, written);
  const eol = lineBreak(text, last.end);
  const next = entries[index];
  if (next) {
    const indent = indentOf(text, next);
    const gap = indent === undefined ? ' ' : eol + indent;
    return [put(next.start, `${written},${gap}`)];
  }
  const comma = commaBehind(text, last);
  const behind = comma === undefined ? last.end : comma + 1;
  const [lead, trail] = comma === undefined ? [',', ''] : ['', ','];
  const indent = indentOf(text, last);
  const end = lineEnd(text, behind);
  if (indent === undefined || !isComment(text.slice(behind, end)))
    return [put(behind, `${lead} ${written}${trail}`)];
  // On a line of its own, as the last one; a comment behind that one stays with it.
  const line = `${eol}${indent}${written}${trail}`;
  return end === behind ? [put(end, lead + line)] : [put(behind, lead), put(end, line)];
}

function intoEmpty(text: string, { start, end }: Span, written: string): Splice[] {
  const inside = { start: start + 1, end: end - 1 };
  const isEmpty = text.slice(inside.start, inside.end).trim() === '';
  const padded = text[start] === '{' ? ` ${written} ` : written;
  return isEmpty ? [{ ...inside, text: padded }] : [put(inside.start, padded)];
}

/** An entry between brackets goes, with a comma; with its lines where it has them to itself. */
export function removeInline(
  text: string,
  brackets: Span,
  entries: readonly Span[],
  index: number,
): Splice[] {
  const entry = entries[index] as Span;
  const before = entries[index - 1];
  const comma = commaBehind(text, entry);
  const end = comma === undefined ? entry.end : comma + 1;
  const commaBefore = before && comma === undefined ? commaBehind(text, before) : undefined;
  const loose = commaBefore === undefined ? [] : [cut(commaBefore, commaBefore + 1)];
  const lastLine = lineEnd(text, end);
  const isAlone = indentOf(text, entry) !== undefined && isComment(text.slice(end, lastLine));
  if (isAlone) return [...loose, cut(lineStart(text, entry.start), nextLine(text, lastLine))];
  const inside = { start: brackets.start + 1, end: brackets.end - 1 };
  if (entries.length === 1 && !/[#\r\n]/.test(text.slice(inside.start, inside.end)))
    return [{ ...inside, text: '' }];
  const next = entries[index + 1];
  if (next && isBlank(text.slice(end, next.start))) return [cut(entry.start, next.start)];
  const gap = before ? (commaBehind(text, before) ?? before.end) : entry.start;
  if (!next && before && isBlank(text.slice(gap + 1, entry.start)))
    return [cut(comma === undefined ? gap : gap + 1, end)];
  return [...loose, cut(entry.start, end)];
}

/** The indentation of an entry that begins its line; undefined where something stands before it. */
function indentOf(text: string, { start }: Span): string | undefined {
  const before = text.slice(lineStart(text, start), start);
  return isBlank(before) ? before : undefined;
}

function commaBehind(text: string, { end }: Span): number | undefined {
  const at = nextSign(text, end);
  return text[at] === ',' ? at : undefined;
}

function put(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}
