import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../src/action/context.js';
import { UnusableInput } from '../../src/errors.js';

const ENVIRONMENT = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'abc' };
const log = () => {};

describe('what woke a workflow', () => {
  test('a push', () => {
    const payload = { repository: { default_branch: 'main' } };
    expect(contextOf(ENVIRONMENT, payload, log)).toEqual({
      name: 'push',
      pull: undefined,
      defaultBranch: 'main',
      payload,
      ref: 'refs/heads/main',
      sha: 'abc',
      environment: ENVIRONMENT,
      log,
    });
  });

  test('a pull request', () => {
    const pull = { number: 7, head: { sha: 'def' }, base: { ref: 'main' } };
    expect(contextOf(ENVIRONMENT, { pull_request: pull }, log).pull).toEqual({
      number: 7,
      head: 'def',
      base: 'main',
    });
  });

  test.each([{}, null, 'x', { repository: 1 }])('nothing that it knows: %j', (payload) =>
    expect(contextOf(ENVIRONMENT, payload, log)).toMatchObject({ pull: undefined, defaultBranch: undefined }),
  );

  test.each([null, {}, { number: 7 }, { number: '7', head: { sha: 'a' }, base: { ref: 'b' } }])(
    'a pull request that is none: %j',
    (pull) => expect(() => contextOf(ENVIRONMENT, { pull_request: pull }, log)).toThrow(UnusableInput),
  );
});
