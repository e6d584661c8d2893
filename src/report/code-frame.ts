import type { Place } from '../finding.js';
import { visible } from '../text/visible.js';
import { displayWidth } from './display-width.js';

/** Characters of a source line that are shown at most; of a longer one, those around the place. */
const WINDOW = 100;

/** A source line with a line of carets under a place. */
export interface CodeFrame {
  readonly line: number;
  readonly source: string;
  /** Spaces and carets; of a place of several lines, up to the end of the first. */
  readonly carets: string;
}

/** The lines of a text, for frames in it. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The line at which a place starts, as it can be shown; undefined where there is no such line. */
export function codeFrame(lines: readonly string[], { start, end }: Place): CodeFrame | undefined {
  const line = lines[start.line - 1];
  if (line === undefined || line === '') return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const { left, right } = windowAround(line.length, from, to);
  const before = (left > 0 ? '…' : '') + visible(line.slice(left, from));
  const marked = visible(line.slice(from, Math.min(to, right)));
  const after = visible(line.slice(Math.max(to, from), right)) + (right < line.length ? '…' : '');
  return {
    line: start.line,
    source: (before + marked + after).trimEnd(),
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

function windowAround(length: number, from: number, to: number): { left: number; right: number } {
  if (length <= WINDOW) return { left: 0, right: length };
  const shown = Math.min(to - from, WINDOW);
  const left = Math.max(0, Math.min(from - Math.floor((WINDOW - shown) / 2), length - WINDOW));
  return { left, right: Math.min(length, left + WINDOW) };
}
