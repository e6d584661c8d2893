import { hostileDocuments } from '../../__tests__/fixtures/hostile.js';
import { printTable } from './statistics.js';

const MOST_SHOWN = 6;

type Validate = (source: string) => unknown;

/** The slowest of the hostile documents, of which none may take a second: over the limits of the format, and just under them. */
export async function hostile(): Promise<Readonly<Record<string, number>>> {
  const library = new URL('../../dist/library.js', import.meta.url).href;
  const { validate } = (await import(library)) as { validate: Validate };
  const documents = [
    ...Object.entries(hostileDocuments()),
    ...Object.entries(hostileDocuments(499)).map(([name, text]) => [`${name}, 499 of them`, text] as const),
  ];
  const times = documents.map(([name, text]) => {
    const start = process.hrtime.bigint();
    validate(text);
    return { name, time: Number(process.hrtime.bigint() - start) / 1e6 };
  });
  const slowest = times.sort((a, b) => b.time - a.time).slice(0, MOST_SHOWN);
  printTable(`The slowest of ${documents.length} documents that are made to cost time, once each`, [
    ['too many or too long', 'ms'],
    ...slowest.map(({ name, time }) => [name, time.toFixed(0)]),
  ]);
  return Object.fromEntries(slowest.map(({ name, time }) => [name, Math.round(time)]));
}
