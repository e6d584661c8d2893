import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { printTable } from './statistics.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const ENTRIES = ['cli.js', 'index.js', 'library.js'];

/** What each entry of `dist/` loads before its first line runs: itself and the chunks that it imports statically. */
export function bundleSizes(): Readonly<Record<string, unknown>> {
  const rows = ENTRIES.map((name) => {
    const files = [...closure(join(DIST, name))];
    const texts = files.map((path) => readFileSync(path));
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    return {
      name,
      files: files.length,
      bytes,
      gzipped: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    };
  });
  printTable('Bundles: the entry with the chunks that it loads statically', [
    ['dist/', 'files', 'KiB', 'KiB gzipped'],
    ...rows.map(({ name, files, bytes, gzipped }) => [name, String(files), kib(bytes), kib(gzipped)]),
  ]);
  return Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures]));
}

function closure(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  // Minified ESM: `from"./chunks/x.js"` and `import"./chunks/x.js"` are static; a dynamic import has a parenthesis.
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(
    /\b(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g,
  )) {
    const next = join(dirname(path), target);
    if (!relative(DIST, next).startsWith('..')) closure(next, seen);
  }
  return seen;
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
