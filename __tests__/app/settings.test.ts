import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settingsFrom } from '../../app/settings.js';
import { UnusableInput } from '../../src/errors.js';
import { ENVIRONMENT, PRIVATE_KEY, SECRET } from './running-app.js';

const problemsOf = (environment: Record<string, string>): string => {
  try {
    settingsFrom(environment);
    return '';
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
};

describe('threat 43: without a strong webhook secret nothing starts', () => {
  test.each([
    ['', "WEBHOOK_SECRET is missing: set it to the secret in the App's settings."],
    ['development', 'WEBHOOK_SECRET is publicly known: create your own with `openssl rand -hex 32`.'],
    [
      'a-long-random-text-of-your-own',
      'WEBHOOK_SECRET is publicly known: create your own with `openssl rand -hex 32`.',
    ],
    [
      '123456789012345',
      'WEBHOOK_SECRET is shorter than 16 characters: create one with `openssl rand -hex 32`.',
    ],
    ['1234567890123456', ''],
  ])('"%s"', (WEBHOOK_SECRET, problem) => {
    expect(problemsOf({ ...ENVIRONMENT, WEBHOOK_SECRET })).toBe(problem);
  });

  test('not with any that is shorter than 16 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 15, unit: 'grapheme-composite' }), (WEBHOOK_SECRET) => {
        fc.pre([...WEBHOOK_SECRET].length < 16);
        expect(problemsOf({ ...ENVIRONMENT, WEBHOOK_SECRET })).not.toBe('');
      }),
    );
  });
});

describe('the environment', () => {
  test('what is not said is as in Probot', () => {
    const { privateKey, ...rest } = settingsFrom({ APP_ID: '17', PRIVATE_KEY, WEBHOOK_SECRET: SECRET });
    expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(rest).toEqual({
      appId: 17,
      webhookSecret: SECRET,
      webhookPath: '/api/github/webhooks',
      apiUrl: 'https://api.github.com',
      host: 'localhost',
      port: 3000,
      logLevel: 'info',
      logFormat: 'json',
    });
  });

  test('everything that is missing is said at once', () => {
    expect(problemsOf({}).split('\n')).toEqual([
      "APP_ID is missing: set it to the number on the App's page.",
      "PRIVATE_KEY_PATH is missing: set it to the path of the App's .pem file (or set PRIVATE_KEY to the key itself).",
      "WEBHOOK_SECRET is missing: set it to the secret in the App's settings.",
    ]);
  });

  const path = join(tmpdir(), `key-${process.pid}.pem`);
  writeFileSync(path, PRIVATE_KEY);
  const { privateKey: normal } = settingsFrom(ENVIRONMENT);
  test.each([
    ['as it is', { PRIVATE_KEY }],
    ['in one line', { PRIVATE_KEY: PRIVATE_KEY.replaceAll('\n', '\\n') }],
    ['in base64', { PRIVATE_KEY: Buffer.from(PRIVATE_KEY).toString('base64') }],
    ['in a file', { PRIVATE_KEY: '', PRIVATE_KEY_PATH: path }],
  ])('the private key %s', (_, key) => {
    expect(settingsFrom({ ...ENVIRONMENT, ...key }).privateKey).toBe(normal);
  });

  test.each([
    [{ APP_ID: 'Iv1.abc' }, "APP_ID is not a number: use the App's id."],
    [
      { PRIVATE_KEY: 'a secret that is no key' },
      'The private key is not valid: use the .pem file from GitHub, as it is or base64-encoded.',
    ],
    [
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/nowhere/app.pem' },
      "PRIVATE_KEY_PATH: /nowhere/app.pem can't be read.",
    ],
    [
      { GHE_HOST: 'https://github.example.com/' },
      'GHE_HOST is not a host: `github.example.com`, without https:// and path.',
    ],
    [{ GHE_HOST: 'x', GHE_PROTOCOL: 'ftp' }, 'GHE_PROTOCOL is neither https nor http.'],
    [{ PORT: '65536' }, 'PORT is not a port: use a number from 0 to 65535.'],
    [{ WEBHOOK_PATH: 'hooks' }, 'WEBHOOK_PATH is not a path: use, for example, /api/github/webhooks.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not one of fatal, error, warn, info, debug, trace.'],
  ])('%j', (wrong, problem) => {
    expect(problemsOf({ ...ENVIRONMENT, ...wrong })).toBe(problem);
  });

  test('an Enterprise Server', () => {
    const { apiUrl } = settingsFrom({ ...ENVIRONMENT, GHE_HOST: 'github.example.com:8443' });
    expect(apiUrl).toBe('https://github.example.com:8443/api/v3');
  });

  test('threat 84: no problem quotes a secret', () => {
    const values = { PRIVATE_KEY: 'super-secret-key', WEBHOOK_SECRET: 'short-secret' };
    expect(problemsOf({ ...ENVIRONMENT, ...values })).not.toMatch(/super-secret|short-secret/);
  });
});

describe('docs/app.md', () => {
  const guide = readFileSync(new URL('../../docs/app.md', import.meta.url), 'utf8');
  const source = readFileSync(new URL('../../app/settings.ts', import.meta.url), 'utf8');
  const documented = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name).sort();

  test('lists the variables that are read, and no others', () => {
    const read = [...source.matchAll(/environment\['([A-Z_]+)'\]|\b(PRIVATE_KEY\w*): \w+[,} ]/g)];
    expect(documented).toEqual([...new Set(read.map(([, one, other]) => one ?? other))].sort());
  });

  test('threat 43: its example of a secret is refused', () => {
    const [, example = ''] = /`WEBHOOK_SECRET` \|.*such as `([^`]+)`/.exec(guide) ?? [];
    expect(problemsOf({ ...ENVIRONMENT, WEBHOOK_SECRET: example })).toContain('publicly known');
  });

  test.each(['this App as its source', 'administrators', 'merge queue', 'up to date', 'bypass'])(
    'says what to know of: %s',
    (word) => expect(guide).toContain(word),
  );
});
