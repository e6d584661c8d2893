import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MOST_BYTES } from '../../app/read-delivery.js';
import { type ChildApp, startChildApp } from './child-app.js';
import { PRIVATE_KEY, SECRET, send } from './running-app.js';

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Just so much of GitHub that the App gets a token, and then trouble with all else. */
const github: Server = createServer((request, response) => {
  const answer = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const path = (request.url ?? '').split('?')[0];
  request.resume();
  if (path === '/api/v3/app') answer(200, { slug: 'scope-as-code' });
  else if (path === '/api/v3/app/installations') answer(200, []);
  else if (path?.endsWith('/access_tokens'))
    answer(201, { token: TOKEN, expires_at: '2099-01-01T00:00:00Z', permissions: {} });
  else answer(404, { message: `Not Found, ${request.headers.authorization}` });
});
let host: string;
beforeAll(async () => {
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(github.address() as AddressInfo).port}`;
});
afterAll(() => void github.close());

let app: ChildApp | undefined;
const start = (environment: Readonly<Record<string, string>> = {}) => {
  app = startChildApp({ GHE_HOST: host, GHE_PROTOCOL: 'http', ...environment });
  return app;
};
afterEach(async () => {
  app?.signal('SIGKILL');
  await app?.ended;
});

const PAYLOAD = {
  action: 'opened',
  installation: { id: 1 },
  repository: { full_name: 'acme/crm' },
  pull_request: { number: 4, head: { sha: 'a'.repeat(40) } },
};

describe('starting', () => {
  test.each(['', 'development', 'a-long-random-text-of-your-own', '123456789012345'])(
    'threat 43: refuses the secret "%s"',
    async (WEBHOOK_SECRET) => {
      const { ended, output } = start({ WEBHOOK_SECRET });
      expect(await ended).toBe(2);
      expect(output()).toMatch(/^WEBHOOK_SECRET [^\n]+\n$/);
    },
  );

  test('a port that is taken is said', async () => {
    const { ended, output } = start({ PORT: host.split(':')[1] ?? '' });
    expect(await ended).toBe(2);
    expect(output()).toMatch(/Can't listen on 127\.0\.0\.1:\d+: .*EADDRINUSE/);
  });

  test('threat 49: sweeps at once', async () => {
    const asked = new Promise((resolve) => github.once('request', ({ url }) => resolve(url)));
    await start().url;
    expect(await asked).toBe('/api/v3/app/installations?per_page=100');
  });

  test('ends well when it is told to', async () => {
    const { url, ended, signal } = start();
    await url;
    signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('trouble at GitHub is said, and the App goes on', async () => {
    const { url, output } = start();
    const hook = `${await url}/api/github/webhooks`;
    expect((await send(hook, 'pull_request', PAYLOAD)).status).toBe(202);
    await until(() => output().includes('acme/crm#4'));
    expect((await fetch(`${await url}/health`)).status).toBe(200);
  });
});

test('threat 84: no secret, key, token or body is in any output, however much is logged', async () => {
  const { url, output, signal, ended } = start({ LOG_LEVEL: 'trace' });
  const hook = `${await url}/api/github/webhooks`;
  await send(hook, 'pull_request', { ...PAYLOAD, title: 'the-signed-body' });
  await send(hook, 'push', '{"rejected": "the-rejected-body"}', {
    'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
  });
  await send(hook, 'push', '{"rejected": "the-rejected-body"}', { 'x-hub-signature-256': '' });
  await until(() => output().includes('will be retried'));
  signal('SIGTERM');
  await ended;
  const said = output();
  expect(said).toContain('Refused a request (401)');
  const key = PRIVATE_KEY.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  for (const secret of [SECRET, TOKEN, 'the-rejected-body', 'BEGIN', 'eyJ', ...key]) {
    expect(said).not.toContain(secret);
  }
});

describe('threat 45: memory', () => {
  test.each([
    ['without a signature', ''],
    ['with a wrong one', `sha256=${'0'.repeat(64)}`],
  ])(
    '100 posts of 25 MB %s leave it under 300 MB more',
    async (_, signature) => {
      const { url, pid } = start();
      const hook = `${await url}/api/github/webhooks`;
      const before = memory(pid, 'VmRSS');
      const body = Buffer.alloc(MOST_BYTES, ' ');
      const statuses: (number | undefined)[] = [];
      for (let round = 0; round < 10; round += 1) {
        statuses.push(...(await Promise.all(Array.from({ length: 10 }, () => post(hook, body, signature)))));
      }
      // The most that it ever had, not only what is left.
      expect(memory(pid, 'VmHWM') - before).toBeLessThan(300);
      expect(statuses.filter((status) => status === undefined || status < 400)).toEqual([]);
      expect((await send(hook, 'ping', { zen: 'Still here.' })).status).toBe(202);
    },
    60_000,
  );
});

/** Megabytes of a process, as the kernel counts them. */
function memory(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
}

/** Sends a body whatever is answered meanwhile. Gives the status. */
function post(hook: string, body: Buffer, signature: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-github-event': 'push',
      'x-hub-signature-256': signature,
    };
    const request = httpRequest(hook, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end && !isSo(); ) {
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(isSo()).toBe(true);
}
