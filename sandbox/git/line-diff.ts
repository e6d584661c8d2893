/** How two texts differ: the counts that GitHub shows, and the hunks of a unified diff. */
export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** The lines that stayed. */
  readonly kept: number;
  readonly patch: string;
}

interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
}

const CONTEXT = 3;

/** Compares two texts line by line. */
export function lineDiff(before: string, after: string): LineDiff {
  const lines = align(toLines(before), toLines(after));
  return {
    additions: lines.filter(({ sign }) => sign === '+').length,
    deletions: lines.filter(({ sign }) => sign === '-').length,
    kept: lines.filter(({ sign }) => sign === ' ').length,
    patch: hunks(lines).join('\n'),
  };
}

function toLines(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\n$/, '').split('\n');
}

// What is equal at both ends needs no table; what is between is aligned by the longest common subsequence.
function align(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...before.slice(0, start).map((text): Line => ({ sign: ' ', text })),
    ...subsequence(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((text): Line => ({ sign: ' ', text })),
  ];
}

function subsequence(before: readonly string[], after: readonly string[]): Line[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const left = before[i];
    const right = after[j];
    if (left !== undefined && left === right) {
      lines.push({ sign: ' ', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: left });
      i += 1;
    } else {
      lines.push({ sign: '+', text: right ?? '' });
      j += 1;
    }
  }
  return lines;
}

function hunks(lines: readonly Line[]): string[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(index - CONTEXT, 0), index + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  const result: string[] = [];
  let old = 1;
  let fresh = 1;
  for (let index = 0; index < lines.length; ) {
    if (near[index] !== true) {
      old += 1;
      fresh += 1;
      index += 1;
      continue;
    }
    const hunk: Line[] = [];
    for (let line = lines[index]; near[index] === true && line !== undefined; line = lines[index]) {
      hunk.push(line);
      index += 1;
    }
    const olds = hunk.filter(({ sign }) => sign !== '+').length;
    const news = hunk.filter(({ sign }) => sign !== '-').length;
    result.push(
      `@@ -${range(old, olds)} +${range(fresh, news)} @@`,
      ...hunk.map(({ sign, text }) => sign + text),
    );
    old += olds;
    fresh += news;
  }
  return result;
}

// Git counts an empty range from the line before it, and leaves out a length of one.
function range(start: number, length: number): string {
  if (length === 0) return `${start - 1},0`;
  return length === 1 ? String(start) : `${start},${length}`;
}
