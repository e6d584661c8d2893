import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINIMAL, minimalWith } from '../fixtures/minimal.js';
import { Repository } from '../fixtures/repository.js';
import { runCli } from '../fixtures/run.js';

const CONFIG = '.github/scope-as-code.yaml';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository.write('scope.yaml', MINIMAL);
});
afterEach(() => repository.remove());

const at = (path: string) => join(repository.directory, path);

describe.each([['validate'], ['log', '--markdown']])('%s %s replaces nothing that it reads', (...command) => {
  const run = (...args: string[]) =>
    runCli([...command.filter(Boolean), ...args], { cwd: repository.directory });

  test.each<[string, prepare: () => void, paths: string[], output: string, kept: string]>([
    ['the scope that it finds', () => {}, [], 'scope.yaml', 'scope.yaml'],
    ['the scope that is named', () => {}, ['scope.yaml'], './x/../scope.yaml', 'scope.yaml'],
    ['another name of it', () => symlinkSync('scope.yaml', at('report.md')), [], 'report.md', 'scope.yaml'],
    [
      'a second entry for it',
      () => linkSync(at('scope.yaml'), at('report.md')),
      [],
      'report.md',
      'scope.yaml',
    ],
    ['a folder’s other name', () => symlinkSync('.', at('here')), [], 'here/scope.yaml', 'scope.yaml'],
    [
      'a scope that is not named',
      () => repository.write('other.yaml', minimalWith('id: other')),
      ['other.yaml'],
      'scope.yaml',
      'scope.yaml',
    ],
    [
      'a file that a pattern names',
      () => repository.write('a/b.yaml', minimalWith('id: other')),
      ['*/b.yaml'],
      'a/b.yaml',
      'a/b.yaml',
    ],
    [
      'what the configuration lists',
      () => {
        repository.write(CONFIG, 'scopes: ["a/*.yaml", scope.yaml]\n');
        repository.write('a/b.yaml', minimalWith('id: other'));
      },
      ['scope.yaml'],
      'a/b.yaml',
      'a/b.yaml',
    ],
    ['the configuration', () => repository.write(CONFIG, 'scopes: [scope.yaml]\n'), [], CONFIG, CONFIG],
  ])('%s', (_, prepare, paths, output, kept) => {
    prepare();
    repository.commit();
    const before = readFileSync(at(kept), 'utf8');
    expect(run(...paths, '--output', output)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${output} is what is checked; name another file.\n`,
    });
    expect(readFileSync(at(kept), 'utf8')).toBe(before);
  });

  test('a report of before is replaced', () => {
    repository.commit();
    repository.write('report.md', 'old');
    expect(run('--output', 'report.md')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('report.md'), 'utf8')).not.toBe('old');
  });
});
