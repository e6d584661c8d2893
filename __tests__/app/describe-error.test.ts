import { expect, test } from '@jest/globals';
import { describeError } from '../../app/describe-error.js';
import { GitHubFailure, UnusableInput } from '../../src/errors.js';
import { PRIVATE_KEY } from './running-app.js';

test('trouble of the world is a sentence', () => {
  expect(describeError(new GitHubFailure('GitHub answered 502.'))).toBe('GitHub answered 502.');
  expect(describeError(new UnusableInput('PORT is none.'))).toBe('PORT is none.');
  expect(describeError(Object.assign(new Error('Not Found'), { status: 404 }))).toBe('Not Found');
});

test('a mistake of ours has its stack', () => {
  expect(describeError(new TypeError('oops'))).toMatch(/^TypeError: oops\n {4}at /);
  expect(describeError('thrown text')).toBe('thrown text');
});

test.each([
  ['an installation’s token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a person’s token', 'github_pat_11ABCDEFG0123456789_abcdefghijklmnopqrstuvwxyz'],
  ['an older token', 'v1.1f699f1069f60xxx1f699f1069f60xxx'],
  ['a signed claim', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxNyJ9.c2lnbmF0dXJl_-x'],
  ['a key', PRIVATE_KEY.trim()],
  ['a key that breaks off', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow'],
])('threat 84: %s is never in it', (_, secret) => {
  expect(describeError(new GitHubFailure(`It said: ${secret}`))).toBe('It said: [secret]');
});
