import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unified } from '../../src/report/unified.js';

test('shows what goes and comes with three lines around it', () => {
  const before = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
  const after = before.replace('line 4\n', '').replace('line 16\n', 'line sixteen\r\nand more\n');
  expect(unified('a.yaml', before, after)).toBe(`--- a.yaml
+++ a.yaml
@@ -2,7 +2,6 @@
 line 1
 line 2
 line 3
-line 4
 line 5
 line 6
 line 7
@@ -14,7 +13,8 @@
 line 13
 line 14
 line 15
-line 16
+line sixteen
+and more
 line 17
 line 18
 line 19
`);
});

test('shows nothing where nothing changes, and no character that moves the cursor', () => {
  expect(unified('a', 'x\ny', 'x\ny')).toBe('');
  expect(unified('a\u001b', 'x', '\u001b[2J')).toContain('+\\u001b[2J');
  expect(unified('a\u001b', 'x', 'y')).toContain('--- a\\u001b');
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '- e'), { maxLength: 30 });

test('applied to the old text, it gives the new one', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const text = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');
      const patch = unified('f', text(before), text(after)).split('\n').slice(2, -1);
      expect(applied(before, patch)).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('texts that have nothing in common are shown in good time', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}\n`).join('');
  const start = performance.now();
  expect(unified('f', many('old'), many('new'))).toContain('@@ -1,20000 +1,20000 @@');
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** What `patch` would do. */
function applied(before: readonly string[], patch: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const line of patch) {
    const hunk = /^@@ -(\d+),(\d+)/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      result.push(...before.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) result.push(line.slice(1));
    else {
      expect(before[at]).toBe(line.slice(1));
      if (line.startsWith(' ')) result.push(line.slice(1));
      at++;
    }
  }
  return [...result, ...before.slice(at)];
}
