import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pathsInRepository } from '../../src/files/repository-path.js';
import { UnusableInput } from '../../src/trouble.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'scopes/old'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a path is the one that the repository has', () => {
  test.each([
    ['.', 'scope.yaml', 'scope.yaml'],
    ['.', './a//scope.yaml', 'a/scope.yaml'],
    ['.', '..a/scope.yaml', '..a/scope.yaml'],
    ['scopes', 'crm.yaml', 'scopes/crm.yaml'],
    ['scopes/old', '../crm.yaml', 'scopes/crm.yaml'],
    ['scopes/old', '../../scope.yaml', 'scope.yaml'],
  ])('from %s: %s', (directory, path, expected) =>
    expect(pathsInRepository(join(root, directory))(path)).toBe(expected),
  );

  test('also where it is absolute', () =>
    expect(pathsInRepository(join(root, 'scopes'))(join(root, 'a/b.yaml'))).toBe('a/b.yaml'));

  test.each(['../scope.yaml', '/etc/scope.yaml', '..'])('and outside of it there is none: %s', (path) =>
    expect(() => pathsInRepository(root)(path)).toThrow(UnusableInput),
  );
});
