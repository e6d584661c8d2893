import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript-api';

const ROOT = new URL('..', import.meta.url).pathname;

/**
 * What each folder, or file that stands by itself, may import besides itself. Arrows point down only; what a
 * package is needed for stands in one place. A row that no file uses any more fails, and so does a file
 * without a row.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/finding.ts': [],
  'src/errors.ts': [],
  'src/version.ts': [],
  'src/language': [],
  'src/text': [],
  'src/scope': [
    'src/finding.ts',
    'schemas',
    'js-yaml',
    'ajv',
    'ajv-formats',
    'canonicalize',
    'fastest-levenshtein',
    'node:crypto',
  ],
  'src/rules': ['src/finding.ts', 'src/scope', 'src/language'],
  'src/criteria': ['src/scope', 'src/language', 'src/text'],
  'src/diff': ['src/scope', 'src/criteria', 'src/language'],
  'src/record': ['src/scope', 'src/diff'],
  'src/edit': ['src/scope', 'src/errors.ts'],
  'src/gate': ['src/finding.ts', 'src/scope', 'src/rules', 'src/criteria'],
  'src/report': [
    'src/finding.ts',
    'src/scope',
    'src/rules',
    'src/criteria',
    'src/diff',
    'src/record',
    'src/gate',
    'src/text',
    'src/version.ts',
    'get-east-asian-width',
  ],
  'src/files/port.ts': [],
  'src/files': ['src/files/port.ts', 'src/scope', 'src/errors.ts', 'tinyglobby', 'node:fs', 'node:path'],
  'src/github/port.ts': ['src/criteria'],
  'src/github/gate-port.ts': ['src/criteria', 'src/gate'],
  'src/github': [
    'src/github/port.ts',
    'src/github/gate-port.ts',
    'src/criteria',
    'src/gate',
    'src/git',
    'src/record',
    'src/errors.ts',
    'src/version.ts',
    'node:crypto',
    'octokit',
  ],
  'src/git/port.ts': ['src/files/port.ts', 'src/record'],
  'src/git': [
    'src/git/port.ts',
    'src/files/port.ts',
    'src/scope',
    'src/errors.ts',
    'tinyglobby',
    'node:child_process',
    'node:path',
  ],
  'src/commands': [
    'src/finding.ts',
    'src/scope',
    'src/rules',
    'src/criteria',
    'src/diff',
    'src/edit',
    'src/record',
    'src/gate',
    'src/files/port.ts',
    'src/git/port.ts',
    'src/github/port.ts',
    'src/github/gate-port.ts',
    'src/report',
    'src/text',
    'src/errors.ts',
    'src/version.ts',
    'schemas',
  ],
  'src/command-line.ts': ['src/scope', 'src/errors.ts', 'node:util'],
  'src/connection.ts': ['src/github', 'src/errors.ts'],
  'src/library.ts': ['src/finding.ts', 'src/scope', 'src/rules'],
  'src/cli': [
    'src/finding.ts',
    'src/errors.ts',
    'src/command-line.ts',
    'src/connection.ts',
    'src/commands',
    'src/files',
    'src/files/port.ts',
    'src/git',
    'src/github',
    'src/github/port.ts',
    'src/report',
    'src/errors.ts',
    'node:fs',
    'node:readline/promises',
  ],
  'src/cli.ts': [
    'src/finding.ts',
    'src/errors.ts',
    'src/version.ts',
    'src/text',
    'src/command-line.ts',
    'src/cli',
    'src/commands',
    'src/report',
  ],
  'src/action': [
    'src/finding.ts',
    'src/errors.ts',
    'src/connection.ts',
    'src/rules',
    'src/criteria',
    'src/commands',
    'src/github',
    'src/github/port.ts',
    'src/report',
  ],
  'src/action.ts': [
    'src/errors.ts',
    'src/connection.ts',
    'src/action',
    'src/rules',
    'src/commands',
    'src/files',
    'src/github',
    'src/github/port.ts',
    'src/report',
  ],
  'src/main.ts': [
    'src/finding.ts',
    'src/errors.ts',
    'src/text',
    'src/action',
    'src/action.ts',
    '@actions/core',
    '@actions/github',
  ],
  app: [
    'src/errors.ts',
    'src/gate',
    'src/commands',
    'src/github',
    'src/github/gate-port.ts',
    'probot',
    'node:crypto',
    'node:fs',
    'node:http',
    'node:net',
  ],
};

const rows = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

/** The row that a file belongs to: the narrowest. */
function rowOf(file: string): string | undefined {
  return rows.find((row) => file === row || file.startsWith(`${row}/`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const lazily = [...text.matchAll(/getBuiltinModule\('([^']+)'\)/g)].map(([, name = '']) => name);
  const info = ts.preProcessFile(text, true, true);
  return [...info.importedFiles.map(({ fileName }) => target(file, fileName)), ...lazily];
}

/** What an import names: a row, a folder outside `src`, or a package. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier.startsWith('node:') ? specifier : packageOf(specifier);
  const path = relative(ROOT, join(ROOT, dirname(file), specifier)).replace(/\.js$/, '.ts');
  return /^(src|app)\//.test(path) ? (rowOf(path) ?? path) : (path.split('/')[0] as string);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const files = ['src', 'app']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

describe('each file imports only what its folder may', () => {
  test.each(files)('%s', (file) => {
    const row = rowOf(file);
    expect(row).toBeDefined();
    const allowed = [row, ...(MAY_IMPORT[row as string] ?? [])];
    expect(importsOf(file).filter((imported) => !allowed.includes(imported))).toEqual([]);
  });
});

describe('each row, and each arrow of it, is used', () => {
  test.each(rows)('%s', (row) => {
    const own = files.filter((file) => rowOf(file) === row);
    expect(own).not.toEqual([]);
    const used = new Set(own.flatMap(importsOf));
    expect((MAY_IMPORT[row] ?? []).filter((arrow) => !used.has(arrow))).toEqual([]);
  });
});

test('no two folders import each other', () => {
  const isMutual = (a: string, b: string) => MAY_IMPORT[a]?.includes(b) && MAY_IMPORT[b]?.includes(a);
  expect(rows.flatMap((a) => rows.filter((b) => isMutual(a, b)))).toEqual([]);
});

test('the core does not wait, print or look at the clock', () => {
  const core = files.filter(
    (file) =>
      /^src\/(text|scope|rules|language|criteria|diff|edit|record|gate|report)\//.test(file) &&
      !file.includes('/generated/'),
  );
  const doing = core.filter((file) =>
    /\bawait (?!import\()|\bconsole\.\w+\(|\bprocess\.(env|argv|std)|\bDate\.now|\bnew Date\(/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(doing).toEqual([]);
});
