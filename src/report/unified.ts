import { visible } from '../text/visible.js';
import { type Paint, plain } from './pretty.js';

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Unchanged lines that are shown around a change, as git shows them. */
const CONTEXT = 3;

/** How a file changes, as `diff -u` shows it. Characters that don't show are escaped. */
export function unified(file: string, before: string, after: string, paint: Paint = plain): string {
  const lines = linesBetween(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return '';
  const name = visible(file);
  const shown = hunks.flatMap(([from, to]) => [
    paint('info', range(lines, from, to)),
    ...lines.slice(from, to).map((line) => painted(line, paint)),
  ]);
  return `${paint('bold', `--- ${name}`)}\n${paint('bold', `+++ ${name}`)}\n${shown.join('\n')}\n`;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function painted({ sign, text }: Line, paint: Paint): string {
  const line = `${sign}${visible(text)}`;
  return sign === ' ' ? line : paint(sign === '-' ? 'error' : 'good', line);
}

/** Stretches of lines with a change in them and what stands around it, from and to (excluded). */
function hunksOf(lines: readonly Line[]): [from: number, to: number][] {
  const hunks: [number, number][] = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const [from, to] = [Math.max(at - CONTEXT, 0), Math.min(at + CONTEXT + 1, lines.length)];
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function range(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], sign: '-' | '+') =>
    part.filter((line) => line.sign === ' ' || line.sign === sign).length;
  const side = (sign: '-' | '+') => {
    const length = count(lines.slice(from, to), sign);
    return `${sign}${count(lines.slice(0, from), sign) + (length > 0 ? 1 : 0)},${length}`;
  };
  return `@@ ${side('-')} ${side('+')} @@`;
}

/** An edit of a scope changes few lines; what differs more than this is shown as another text. */
const MOST_CHANGES = 1_000;

/** The shortest way from one text to the other, line by line: Myers, "An O(ND) difference algorithm" (1986). */
function linesBetween(before: readonly string[], after: readonly string[]): Line[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(before.length + after.length, MOST_CHANGES); changes++) {
    trace.push(new Map(furthest));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = stepTo(furthest, diagonal, changes).x;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(trace, before, after);
    }
  }
  return [
    ...before.map((text): Line => ({ sign: '-', text })),
    ...after.map((text): Line => ({ sign: '+', text })),
  ];
}

/** Where a change leads on a diagonal: from the neighbour that has come further. */
function stepTo(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number) {
  const [above, left] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1];
  const isDown = diagonal === -changes || (diagonal !== changes && left < above);
  return { isDown, x: isDown ? above : left + 1 };
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): Line[] {
  const lines: Line[] = [];
  let [x, y] = [before.length, after.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const { isDown, x: start } = stepTo(trace[changes] ?? new Map(), x - y, changes);
    const begin = start - (x - y);
    while (x > start && y > begin) lines.push({ sign: ' ', text: before[--x] ?? '' }) && y--;
    if (changes === 0) break;
    if (isDown) lines.push({ sign: '+', text: after[--y] ?? '' });
    else lines.push({ sign: '-', text: before[--x] ?? '' });
  }
  return lines.reverse();
}
