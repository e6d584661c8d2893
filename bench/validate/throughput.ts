import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, printTable } from './statistics.js';

const ROUNDS = 11;
const CRITERIA = [10, 50, 100, 250, 500];
const FILES = [1, 10, 50, 100, 200];

type Validate = (source: string) => { readonly findings: readonly { readonly rule: string }[] };

/** How the library's time grows with the size of a document and with the number of documents. */
export async function throughput(): Promise<Readonly<Record<string, unknown>>> {
  const library = new URL('../../dist/library.js', import.meta.url).href;
  const { validate } = (await import(library)) as { validate: Validate };
  const example = readFileSync(
    fileURLToPath(new URL('../../examples/crm-billing/scope.yaml', import.meta.url)),
    'utf8',
  );

  // Until its code is compiled the library is slower; that is the process' time, not this one's.
  time([scopeOf(example, 250, 0)], validate);

  const bySize = CRITERIA.map((count) => [count, time([scopeOf(example, count, 0)], validate)] as const);
  const byFiles = FILES.map((count) => {
    const texts = Array.from({ length: count }, (_, index) => scopeOf(example, 10, index));
    return [count, time(texts, validate)] as const;
  });
  print('One document, by the number of its criteria', 'criteria', bySize);
  print('Documents of 10 criteria, by their number', 'files', byFiles);
  return {
    byCriteria: Object.fromEntries(bySize.map(rounded)),
    byFiles: Object.fromEntries(byFiles.map(rounded)),
  };
}

/** The example with as many criteria as asked for, each a sentence of its own. */
function scopeOf(example: string, count: number, variant: number): string {
  const start = example.indexOf('criteria:\n') + 'criteria:\n'.length;
  const end = example.indexOf('\nout_of_scope:');
  const written = example
    .slice(start, end)
    .split(/(?=^ {2}- id: )/m)
    .filter((entry) => entry.startsWith('  - id: '));
  const criteria = Array.from({ length: count }, (_, index) => {
    const entry = written[index % written.length] ?? '';
    const number = `${variant}-${index + 1}`;
    return entry.replace(/id: \S+/, `id: C-${number}`).replace(/\.$/m, `, in case ${number} of the list.`);
  });
  return `${example.slice(0, start)}${criteria.join('')}${example.slice(end)}`.replace(
    /^id: .*$/m,
    `id: scope-${variant}`,
  );
}

/** The median time to validate all the texts, in milliseconds. */
function time(texts: readonly string[], validate: Validate): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    for (const text of texts) validate(text);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times);
}

function print(title: string, unit: string, rows: readonly (readonly [number, number])[]): void {
  printTable(`${title}; median of ${ROUNDS}`, [
    [unit, 'ms', 'ms each'],
    ...rows.map(([count, total]) => [String(count), total.toFixed(2), (total / count).toFixed(3)]),
  ]);
}

function rounded([count, total]: readonly [number, number]): [number, number] {
  return [count, Number(total.toFixed(3))];
}
