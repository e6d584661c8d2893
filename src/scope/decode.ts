import { LIMITS } from './limits.js';
import type { YamlProblem } from './yaml-problem.js';

/** The text of a file, or the one problem that keeps it from being text. */
export type Decoded = { text: string; problem?: undefined } | { text: string; problem: YamlProblem };

/**
 * Bytes, or a text that somebody else decoded, as the text that the parser sees: UTF-8 without its byte-order
 * mark. With a problem, `text` is what can be shown of it.
 */
export function decode(source: string | Uint8Array): Decoded {
  const bytes = typeof source === 'string' ? undefined : source;
  const size = typeof source === 'string' ? utf8Length(source) : source.byteLength;
  if (size > LIMITS.bytes) return { text: '', problem: tooLarge(size) };
  if (bytes && isUtf16(bytes)) return { text: '', problem: notUtf8('This file is UTF-16', 0) };
  const text = (bytes ? asBuffer(bytes).toString('utf8') : (source as string)).replace(/^\uFEFF/, '');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { text, problem: notUtf8('There is a NUL byte here: this is not a text file', nul) };
  if (bytes && !isUtf8(bytes))
    return { text, problem: notUtf8('This byte is not UTF-8', text.indexOf('\uFFFD')) };
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return { text, problem: lfsPointer };
  }
  return { text };
}

function utf8Length(text: string): number {
  // A UTF-16 unit is at least one byte: no need to measure what is over the limit anyway.
  return text.length > LIMITS.bytes ? text.length : Buffer.byteLength(text);
}

/** Whether the bytes are those that their text is written in: what is no UTF-8 would come back as another. */
function isUtf8(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  return Buffer.from(buffer.toString('utf8')).equals(buffer);
}

/** The same bytes as Node's own kind, which needs no decoder to be loaded. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** By its byte-order mark, or by a NUL in every second byte of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && c === 0 && b !== 0) || (b === 0 && d === 0 && a !== 0 && a !== undefined);
}

function tooLarge(size: number): YamlProblem {
  return {
    rule: 'yaml/limits',
    start: 0,
    end: 0,
    message: `The file is ${Math.ceil(size / 1024)} KiB; a scope has at most ${LIMITS.bytes / 1024} KiB.`,
    fix: 'A scope is one or two pages: name the scope file, or move what is not part of the agreement elsewhere.',
  };
}

function notUtf8(message: string, start: number): YamlProblem {
  return {
    rule: 'yaml/syntax',
    start,
    end: start + 1,
    message: `${message}; a scope is UTF-8 text.`,
    fix: 'Save the file as UTF-8.',
  };
}

const lfsPointer: YamlProblem = {
  rule: 'yaml/syntax',
  start: 0,
  end: 7,
  message: 'This is a Git LFS pointer, not the scope itself.',
  fix: 'Take the scope out of LFS: `git lfs untrack`, then commit the file itself.',
};
