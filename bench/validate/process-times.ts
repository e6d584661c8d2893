import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, printTable } from './statistics.js';
import { tools } from './tools.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 15;

interface Row {
  readonly name: string;
  /** The arguments for `node`, with the document's path. */
  readonly args: (path: string) => readonly string[];
}

/**
 * Wall time of whole processes, from spawn to exit, each tool on the same document and the same schema
 * (ours runs its rules as well). The tools take turns, so that a busy moment of the machine meets all of
 * them; the median of each is compared.
 */
export function processTimes(): Readonly<Record<string, unknown>> {
  const { ajv, spectral, directory } = tools();
  const document = join(directory, 'scope.yaml');
  const broken = join(directory, 'broken.yaml');
  const schemaPath = join(ROOT, 'schemas/scope.schema.json');
  const ruleset = join(directory, 'ruleset.json');
  const text = exampleText();
  writeFileSync(document, text);
  writeFileSync(broken, text.replace(/^title:/m, 'titel:'));
  writeFileSync(ruleset, rulesetOf(JSON.parse(readFileSync(schemaPath, 'utf8'))));

  const ajvArgs = [
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '-c',
    'ajv-formats',
    '-s',
    schemaPath,
    '-d',
  ];
  const rows: Row[] = [
    { name: 'node -e 0 (floor)', args: () => ['-e', '0'] },
    { name: 'scope-as-code validate', args: (path) => [join(ROOT, 'dist/cli.js'), 'validate', path] },
    { name: 'ajv-cli validate', args: (path) => [ajv, ...ajvArgs, path] },
    { name: 'spectral lint', args: (path) => [spectral, 'lint', '--ruleset', ruleset, path] },
  ];
  for (const { name, args } of rows.slice(1)) {
    const { status } = spawnSync(process.execPath, args(broken), { cwd: directory });
    if (status === 0)
      throw new Error(`${name} finds nothing wrong with a misspelt key: it does not check the schema.`);
  }
  const byNode: Record<string, unknown> = {};
  for (const node of runtimes()) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    const medians = measure(node, rows, document);
    const [floor = Number.NaN, ours = Number.NaN] = medians;
    printTable(
      `One process, one scope of ${text.split('\n').length - 1} lines; Node ${version}, median of ${ROUNDS}`,
      [
        ['', 'ms', 'of the floor', 'of ours'],
        ...rows.map(({ name }, index) => {
          const time = medians[index] ?? Number.NaN;
          return [name, time.toFixed(1), (time / floor).toFixed(2), (time / ours).toFixed(2)];
        }),
      ],
    );
    byNode[version] = Object.fromEntries(
      rows.map(({ name }, index) => [name, Number(medians[index]?.toFixed(1))]),
    );
  }
  return byNode;
}

/** The Node that runs this (under npm, the pinned one), and the user's own where that is another. */
function runtimes(): readonly string[] {
  const own = process.env['npm_node_execpath'];
  return [...new Set([process.execPath, ...(own === undefined ? [] : [own])])];
}

/** The median time of each row in milliseconds. The first round warms up the file cache and is not counted. */
function measure(node: string, rows: readonly Row[], document: string): readonly number[] {
  const cwd = dirname(document);
  const times = rows.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { name, args }] of rows.entries()) {
      const start = process.hrtime.bigint();
      const { status, stdout, stderr } = spawnSync(node, args(document), { cwd, encoding: 'utf8' });
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      // A tool that refuses the document stops early: its time would say nothing.
      if (status !== 0) throw new Error(`${name} gave exit code ${status}:\n${stdout}${stderr}`);
      if (round > 0) times[index]?.push(milliseconds);
    }
  }
  return times.map(median);
}

/** An example with its dates in quotes: ajv-cli reads YAML 1.1, in which a bare date is no text. */
function exampleText(): string {
  const example = readFileSync(join(ROOT, 'examples/crm-billing/scope.yaml'), 'utf8');
  return example.replaceAll(/^(\s*(?:due|asked|decided): )(\d{4}-\d\d-\d\d)/gm, '$1"$2"');
}

/** The schema as a Spectral ruleset of one rule. */
function rulesetOf(schema: unknown): string {
  const functionOptions = JSON.stringify({ schema, dialect: 'draft2020-12', allErrors: true });
  return `{"rules":{"scope":{"severity":"error","given":"$","then":{"function":"schema","functionOptions":${functionOptions}}}}}`;
}
