import { isMapping } from './same-value.js';

/** A sentence holds this many characters of each text of the document; the table beside it has the whole. */
const MOST = 120;

/** A value in a sentence: short names as they are, texts in quotes, nothing as "none". */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return isName(value) ? value : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join(', ');
  if (!isMapping(value)) return String(value);
  if (typeof value['name'] === 'string' && typeof value['github'] === 'string')
    return `${cut(value['name'])} (${value['github']})`;
  const parts = Object.entries(value).map(([key, one]) => `${cut(key)}: ${shown(one)}`);
  return parts.length === 0 ? 'nothing' : cut(parts.join(', '));
}

export function quoted(text: string): string {
  return `“${cut(text)}”`;
}

/** `before → after`. */
export function turn(before: unknown, after: unknown): string {
  return `${shown(before)} → ${shown(after)}`;
}

function isName(text: string): boolean {
  return text.length <= 40 && /^\S+(?: \S+){0,2}$/.test(text) && !/[→<>]|->/.test(text);
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
}
