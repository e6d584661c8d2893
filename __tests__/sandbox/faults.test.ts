import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reset, secondaryLimit, serverError } from '../../sandbox/http/faults.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

const CREATE = 'POST /repos/{owner}/{repo}/issues';
const LIST = 'GET /repos/{owner}/{repo}/issues';

let acme: Acme;

beforeEach(async () => {
  acme = await startAcme();
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

const create = () => acme.crm('POST', '/issues', { title: 'x' });
const issues = () => acme.issues(acme.repo).length;

test('strike the n-th call that fits, and the following ones if wanted', async () => {
  acme.faults.add({ route: CREATE, nth: 2, times: 2, trouble: serverError(502) });
  const statuses = [];
  for (let index = 0; index < 5; index += 1) {
    await acme.crm('GET', '/issues');
    statuses.push((await create()).status);
  }
  expect(statuses).toEqual([201, 502, 502, 201, 201]);
  expect(issues()).toBe(3);
  expect(acme.faults.pending()).toEqual([]);
});

test('count from when they were added, and can be taken back', async () => {
  await create();
  const fault = { route: CREATE, trouble: serverError(503) };
  const takeBack = acme.faults.add(fault);
  expect(acme.faults.pending()).toEqual([fault]);
  expect((await create()).status).toBe(503);
  acme.faults.add({ kind: 'write', times: Number.POSITIVE_INFINITY, trouble: serverError(500) });
  expect([(await create()).status, (await create()).status]).toEqual([500, 500]);
  acme.faults.clear();
  takeBack();
  expect((await create()).status).toBe(201);
});

describe('an answer', () => {
  test('in place of the effect, or after it', async () => {
    acme.faults.add({ route: CREATE, trouble: serverError(502, 'before') });
    expect([(await create()).status, issues()]).toEqual([502, 0]);
    acme.faults.add({ route: CREATE, trouble: serverError(502, 'after') });
    expect([(await create()).status, issues()]).toEqual([502, 1]);
    expect(acme.ledger.of(CREATE).map(({ status, faulty }) => [status, faulty])).toEqual([
      [502, true],
      [502, true],
    ]);
  });

  test.each([
    [{}, 403, null],
    [{ status: 429, retryAfter: 7 }, 429, '7'],
  ] as const)('of a secondary limit: %j', async (options, status, retryAfter) => {
    acme.faults.add({ route: LIST, trouble: secondaryLimit(options) });
    const answer = await acme.crm('GET', '/issues');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(answer.get('message')).toContain('secondary rate limit');
  });

  test('that is no JSON, as from a proxy', async () => {
    const answer = {
      status: 502,
      body: '<html>Bad gateway</html>',
      headers: { 'content-type': 'text/html' },
    };
    acme.faults.add({ route: LIST, trouble: { kind: 'answer', when: 'before', answer } });
    const response = await fetch(`${acme.url}/repos/acme/crm/issues`, {
      headers: { authorization: `token ${acme.token}` },
    });
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toContain('Bad gateway');
  });

  test('on one page only', async () => {
    for (let index = 0; index < 3; index += 1) acme.as('ada').openIssue(acme.repo, { title: 'x' });
    acme.faults.add({ route: LIST, query: { page: '2' }, trouble: serverError(500) });
    const pages = [1, 2, 3].map((page) => acme.crm('GET', `/issues?per_page=1&page=${page}`));
    expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([200, 500, 200]);
  });

  test('to GraphQL, by the field at its root', async () => {
    acme.faults.add({ route: 'GRAPHQL viewer', trouble: serverError(502) });
    expect((await acme.graphql('{ repository(owner: "acme", name: "crm") { id } }')).status).toBe(200);
    expect((await acme.graphql('{ viewer { login } }')).status).toBe(502);
  });
});

describe('the connection', () => {
  test('is cut before the effect, or after it', async () => {
    acme.faults.add({ route: CREATE, trouble: reset('before') });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(issues()).toBe(0);
    acme.faults.add({ route: CREATE, trouble: reset('after') });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(issues()).toBe(1);
    expect(acme.ledger.of(CREATE).map(({ status }) => status)).toEqual(['reset', 'reset']);
  });

  test('breaks in the middle of the body', async () => {
    acme.faults.add({ route: CREATE, trouble: { kind: 'half' } });
    await expect(create()).rejects.toThrow('terminated');
    expect(issues()).toBe(1);
  });
});

test('a client in another process can be killed at any write', async () => {
  const script = `
    const headers = { authorization: 'token ${acme.token}' };
    for (;;) await fetch('${acme.url}/repos/acme/crm/issues', { method: 'POST', headers, body: '{"title":"x"}' });
  `;
  const client = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  acme.ledger.subscribe(() => {
    if (acme.ledger.writes().length === 3) client.kill('SIGKILL');
  });
  const [, signal] = await once(client, 'exit');
  expect(signal).toBe('SIGKILL');
  expect(issues()).toBe(3);
});

test('an answer can be late', async () => {
  acme.faults.add({ route: LIST, trouble: { kind: 'delay', milliseconds: 80 } });
  const start = performance.now();
  expect((await acme.crm('GET', '/issues')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(70);
});

test('a list can lag behind', async () => {
  for (let index = 0; index < 3; index += 1) await create();
  acme.faults.add({ route: LIST, trouble: { kind: 'stale', missing: 2 } });
  expect((await acme.crm('GET', '/issues')).body).toMatchObject([{ number: 1 }]);
  expect((await acme.crm('GET', '/issues')).body).toHaveLength(3);
  acme.faults.add({ route: LIST, trouble: { kind: 'stale', missing: 9 } });
  expect((await acme.crm('GET', '/issues')).body).toEqual([]);
});
