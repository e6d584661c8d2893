import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a `bench/<name>/bench.ts` exports: it prints its tables, and gives its figures. */
export interface Bench {
  readonly bench: () => Promise<Readonly<Record<string, unknown>>>;
}

/**
 * `npm run bench [-- name…]`: runs every bench, or those that are named. The last line is JSON, the figures
 * by name. Nothing here is a test: times depend on the machine.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const all = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\.]+[/\\]bench\.ts$/.test(path))
  .map((path) => path.replace(/[/\\].*/, ''))
  .sort();
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));

if (unknown !== undefined) {
  console.error(`There is no bench \`${unknown}\`. There are: ${all.join(', ')}.`);
  process.exitCode = 2;
} else {
  const figures: Record<string, unknown> = {};
  for (const name of named.length > 0 ? named : all) {
    const { bench } = (await import(pathToFileURL(join(here, name, 'bench.ts')).href)) as Bench;
    figures[name] = await bench();
  }
  console.log(JSON.stringify(figures));
}
