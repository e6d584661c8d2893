import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_BYTES } from '../../app/read-delivery.js';
import { SECRET, send, sign, startRecording } from './running-app.js';

const PAYLOAD = {
  action: 'opened',
  installation: { id: 1 },
  repository: { full_name: 'acme/crm' },
  pull_request: { number: 4, head: { sha: 'a'.repeat(40) } },
};
const BODY = JSON.stringify(PAYLOAD);

let running: Awaited<ReturnType<typeof startRecording>>;
beforeAll(async () => {
  running = await startRecording();
});
afterAll(() => running.app.stop());
beforeEach(async () => {
  await running.app.idle();
  running.operations.asked.length = 0;
});

/** What happened after a request: nothing, where it was refused. */
async function asked() {
  await running.app.idle();
  return running.operations.asked;
}

describe('threat 44: the signature', () => {
  test('is that of the bytes', async () => {
    expect((await send(running.hook, 'pull_request', BODY)).status).toBe(202);
    expect(await asked()).toContain('judge acme/crm#4');
  });

  const sha1 = createHmac('sha1', SECRET).update(BODY).digest('hex');
  test.each<[string, Record<string, string>]>([
    ['of another secret', { 'x-hub-signature-256': sign(BODY, 'development') }],
    ['of other bytes', { 'x-hub-signature-256': sign(`${BODY} `) }],
    ['empty', { 'x-hub-signature-256': '' }],
    ['without its digits', { 'x-hub-signature-256': 'sha256=' }],
    ['cut', { 'x-hub-signature-256': sign(BODY).slice(0, -1) }],
    ['too long', { 'x-hub-signature-256': `${sign(BODY)}00` }],
    ['without its name', { 'x-hub-signature-256': sign(BODY).slice(7) }],
    ['two of them', { 'x-hub-signature-256': `${sign(BODY)}, ${sign(BODY)}` }],
    ['SHA-1 in its place', { 'x-hub-signature-256': `sha1=${sha1}` }],
    ['SHA-1 alone', { 'x-hub-signature-256': '', 'x-hub-signature': `sha1=${sha1}` }],
  ])('%s: refused, and nothing happens', async (_, headers) => {
    const answer = await send(running.hook, 'pull_request', BODY, headers);
    expect(answer.status).toBe(401);
    expect(await asked()).toEqual([]);
  });

  test('a text that only decodes to the signed one is another', async () => {
    // Bytes that are no UTF-8 decode to U+FFFD, whose own signature must not stand for them.
    const bytes = Buffer.concat([Buffer.from(BODY.slice(0, -1)), Buffer.from([0x20, 0xff, 0x7d])]);
    const answer = await fetch(running.hook, {
      method: 'POST',
      body: bytes,
      headers: { ...headersOf('pull_request'), 'x-hub-signature-256': sign(bytes.toString('utf8')) },
    });
    expect(answer.status).toBe(401);
    expect(await asked()).toEqual([]);
  });
});

describe('what else is refused', () => {
  test.each<[string, number, string | object, Record<string, string>]>([
    ['a form', 415, PAYLOAD, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no event', 400, PAYLOAD, { 'x-github-event': '' }],
    ['an event that is a line', 400, PAYLOAD, { 'x-github-event': 'push evil' }],
    ['no id', 400, PAYLOAD, { 'x-github-delivery': '' }],
    ['no JSON', 400, '{"action"', {}],
    ['a list', 400, '[]', {}],
    ['null', 400, 'null', {}],
    ['nothing', 400, '', {}],
  ])('%s', async (_, status, payload, headers) => {
    expect((await send(running.hook, 'push', payload, headers)).status).toBe(status);
    expect(await asked()).toEqual([]);
  });

  test.each([
    ['GET', '/api/github/webhooks', 405],
    ['PUT', '/api/github/webhooks', 405],
    ['POST', '/', 404],
    ['GET', '/', 404],
    ['GET', '/probot', 404],
    ['GET', '/probot/setup', 404],
    ['GET', '/probot/import', 404],
    ['POST', '/probot/import', 404],
    ['GET', '/probot/success', 404],
    ['GET', '/probot/static/primer.css', 404],
  ])('threat 54: %s %s', async (method, path, status) => {
    const answer = await fetch(`${running.app.url}${path}`, { method });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/at .*:\d+|node_modules|Error/);
  });
});

describe('threat 45: large bodies', () => {
  test('the largest that GitHub sends is taken', async () => {
    const whole = `${BODY.slice(0, -1)},"f":"${'x'.repeat(MOST_BYTES - BODY.length - 7)}"}`;
    expect(whole).toHaveLength(MOST_BYTES);
    expect((await send(running.hook, 'pull_request', whole)).status).toBe(202);
    expect(await asked()).toContain('judge acme/crm#4');
  });

  test('a length over 25 MB is refused before anything comes', async () => {
    const status = await post({ 'content-length': String(MOST_BYTES + 1) }, () => {});
    expect(status).toBe(413);
  });

  test('without a length, what comes is counted', async () => {
    let sent = 0;
    const status = await post({ 'transfer-encoding': 'chunked' }, (write) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const more = () => {
        sent += 1;
        if (sent <= 26) write(chunk, more);
      };
      more();
    });
    expect(status).toBe(413);
  });

  test('what is not signed is refused unread', async () => {
    const status = await post(
      { 'content-length': String(20 * 1024 * 1024), 'x-hub-signature-256': '' },
      () => {},
    );
    expect(status).toBe(401);
  });
});

test('says that it is well', async () => {
  const answer = await fetch(`${running.app.url}/health`);
  expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
});

function headersOf(event: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-github-event': event,
    'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
  };
}

/** Sends headers, and a body for as long as nothing is answered. Gives the status. */
function post(
  headers: Record<string, string>,
  body: (write: (chunk: Buffer, then: () => void) => void) => void,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      running.hook,
      { method: 'POST', headers: { ...headersOf('push'), ...headers } },
      (answer) => {
        resolve(answer.statusCode);
        request.destroy();
      },
    );
    request.on('error', reject);
    request.flushHeaders();
    body((chunk, then) => void request.write(chunk, then));
  });
}
