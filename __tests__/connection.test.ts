import { describe, expect, test } from '@jest/globals';
import { connectionFrom } from '../src/connection.js';
import { UnusableInput } from '../src/errors.js';

const ENVIRONMENT = { GITHUB_REPOSITORY: 'acme/crm', GITHUB_TOKEN: 'ghs_one' };

describe('the repository’s page', () => {
  test.each([
    ['github.com', undefined, 'https://github.com/acme/crm'],
    ['an Enterprise Server', 'https://ghe.example/api/v3', 'https://ghe.example/acme/crm'],
    ['ghe.com', 'https://api.acme.ghe.com', 'https://acme.ghe.com/acme/crm'],
    ['a server that begins with api', 'https://api.example/api/v3/', 'https://api.example/acme/crm'],
  ])('at %s', (_, apiUrl, home) => {
    expect(connectionFrom({ ...ENVIRONMENT, GITHUB_API_URL: apiUrl }).home).toBe(home);
  });

  test('is where the runner says', () => {
    const { home } = connectionFrom({ ...ENVIRONMENT, GITHUB_SERVER_URL: 'https://there.example/' });
    expect(home).toBe('https://there.example/acme/crm');
  });
});

describe('the token', () => {
  test.each([
    ['given', { token: 'ghs_given' }, ENVIRONMENT, 'ghs_given'],
    ['of the environment', {}, ENVIRONMENT, 'ghs_one'],
    [
      'of gh, where the other is empty',
      {},
      { ...ENVIRONMENT, GITHUB_TOKEN: '', GH_TOKEN: 'gho_two' },
      'gho_two',
    ],
  ])('%s', (_, given, environment, token) => {
    expect(connectionFrom(environment, given).token).toBe(token);
  });
});

describe('what can’t be used is said', () => {
  test.each([
    ['no repository', { GITHUB_REPOSITORY: '' }, /Which repository\? Name it with `--repo owner\/name`/],
    ['no repository’s name', { GITHUB_REPOSITORY: 'acme' }, /"acme" is not a repository: write owner\/name/],
    ['a dot for a repository', { GITHUB_REPOSITORY: 'acme/..' }, /is not a repository/],
    ['no token', { GITHUB_TOKEN: '' }, /There is no token: set GITHUB_TOKEN/],
    [
      'an address that is none',
      { GITHUB_API_URL: 'github' },
      /GITHUB_API_URL is not a valid address: it has to be https:\/\/api\.github\.com/,
    ],
    ['another kind of address', { GITHUB_API_URL: 'file:///etc' }, /GITHUB_API_URL is not a valid address/],
  ])('%s', (_, changed, message) => {
    const connecting = () => connectionFrom({ ...ENVIRONMENT, ...changed });
    expect(connecting).toThrow(UnusableInput);
    expect(connecting).toThrow(message);
  });
});
