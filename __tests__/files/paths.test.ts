import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UnusableInput } from '../../src/errors.js';
import { namesInRepository } from '../../src/files/paths.js';

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
    expect(namesInRepository(join(root, directory))(path)).toBe(expected),
  );

  test('also where it is absolute', () =>
    expect(namesInRepository(join(root, 'scopes'))(join(root, 'a/b.yaml'))).toBe('a/b.yaml'));

  test.each(['../scope.yaml', '/etc/scope.yaml', '..'])('and outside of it there is none: %s', (path) =>
    expect(() => namesInRepository(root)(path)).toThrow(UnusableInput),
  );
});
