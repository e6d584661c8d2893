import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DIST, NODE_24, USERS_NODE } from '../fixtures/run.js';

/** What a start costs, in things that can be counted: times depend on the machine. */

const CLI = join(DIST, 'cli.js');
const EXAMPLE = fileURLToPath(new URL('../../examples/crm-billing/scope.yaml', import.meta.url));

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function start(node: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stdout + stderr);
  return stderr;
}

/** Node's own modules that a process loads. */
function builtins(node: string, script: readonly string[]): readonly string[] {
  const tell = join(directory, 'tell.mjs');
  writeFileSync(
    tell,
    "process.on('exit', () => process.getBuiltinModule('node:fs').writeSync(2, process.moduleLoadList.join('\\n')));",
  );
  return start(node, ['--import', tell, ...script]).split('\n');
}

/** The files of `dist/` that a process loads. */
function files(node: string, args: readonly string[]): readonly string[] {
  start(node, [CLI, ...args], { NODE_V8_COVERAGE: directory });
  return readdirSync(directory)
    .flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(directory, name), 'utf8')) as {
        result: { url: string }[];
      };
      return result.map(({ url }) => url);
    })
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
    .filter((path) => path.startsWith(DIST));
}

const kib = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1024;

describe.each([...new Set([NODE_24, USERS_NODE])])('a start on %s', (node) => {
  test('validate loads nothing of Node but its reader of arguments', () => {
    const empty = join(directory, 'empty.mjs');
    writeFileSync(empty, '');
    const any = new Set(builtins(node, [empty]));
    const own = builtins(node, [CLI, 'validate', EXAMPLE]).filter((name) => !any.has(name));
    expect(own.filter((name) => !name.includes('parse_args'))).toEqual([]);
    expect(own).not.toEqual([]);
  });

  test('validate loads few files', () => {
    const loaded = files(node, ['validate', EXAMPLE]);
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.length).toBeLessThanOrEqual(8);
    expect(kib(loaded)).toBeLessThan(400);
  });

  test('help loads nothing that checks documents', () => {
    expect(kib(files(node, ['--help']))).toBeLessThan(24);
  });
});
