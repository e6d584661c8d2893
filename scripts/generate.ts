import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from 'js-yaml';
import { ACTION_PAGE, actionTables } from './generate/action-tables.js';
import { bundles } from './generate/bundles.js';
import { FORMAT_PAGE, formatTables } from './generate/format-tables.js';
import type { GeneratedFile } from './generate/generated-file.js';
import { schemaTypes } from './generate/schema-types.js';
import { schemaValidator } from './generate/schema-validator.js';
import { type Threats, threatPage } from './generate/threat-page.js';

/**
 * Makes every generated file. With `--check` it writes none, but fails and names those that are not up to
 * date. Later files are made from earlier ones, so a check of stale sources may name more than is at fault.
 */
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

const [scope, config] = ['scope', 'config'].map((name) =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
);
for (const [name, schema] of Object.entries({ scope, config })) {
  put([await schemaTypes(name, schema), ...schemaValidator(name, schema)]);
}
put([formatTables(readFileSync(FORMAT_PAGE, 'utf8'), scope, config)]);
// From here on the sources depend on what was made above.
const { ruleDocs } = await import('./generate/rule-docs.js');
put(ruleDocs(readFileSync('__tests__/fixtures/minimal.yaml', 'utf8')));
put([actionTables(readFileSync(ACTION_PAGE, 'utf8'), readFileSync('action.yml', 'utf8'))]);
const tests = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `__tests__/${name}`)
  .sort();
put([
  threatPage(
    load(readFileSync('docs/threats.yaml', 'utf8')) as Threats,
    tests.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  ),
]);
put(await bundles());

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}

function put(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    if (current(path) === text) continue;
    if (isCheck) stale.push(path);
    else if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
