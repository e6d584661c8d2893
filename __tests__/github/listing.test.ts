import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reset, serverError } from '../../sandbox/http/faults.js';
import type { Connected } from './connected.js';
import { answering, LIST, PROXY_PAGE, REPO, startConnected } from './connected.js';

const forever = Number.POSITIVE_INFINITY;
let on: Connected;

beforeEach(async () => {
  on = await startConnected();
  for (let index = 0; index < 250; index += 1)
    on.sandbox.as('ada').openIssue(REPO, { title: `Issue ${index}` });
});

afterEach(() => on.close());

const list = async (github = on.github) => (await github.listIssues()).length;
const lists = () => on.sandbox.ledger.of(LIST);

test('takes one request for 100 issues', async () => {
  expect(await list()).toBe(250);
  expect(on.sandbox.ledger.counts()).toEqual({ [LIST]: 3 });
});

test('costs no quota the second time, as long as nothing changes', async () => {
  await list();
  on.sandbox.ledger.clear();
  expect(await list()).toBe(250);
  expect(lists().map(({ status, billed }) => [status, billed])).toEqual(Array(3).fill([304, false]));
  on.sandbox.ledger.clear();
  on.sandbox.as('ada').closeIssue(REPO, 150);
  expect((await on.github.listIssues())[149]?.state).toBe('closed');
  expect(lists().map(({ status }) => status)).toEqual([304, 200, 304]);
});

describe.each([
  ['502', serverError(502)],
  ['a reset', reset('after')],
  ['half a body', { kind: 'half' as const }],
  ['a proxy’s page', answering(200, PROXY_PAGE, { headers: { 'content-type': 'text/html' } })],
])('a page that fails with %s', (_, trouble) => {
  const query = { page: '2' };

  test('is asked for again', async () => {
    on.sandbox.faults.add({ route: LIST, query, times: 4, trouble });
    expect(await list()).toBe(250);
    expect(lists()).toHaveLength(7);
    expect(on.waits.map(({ milliseconds }) => milliseconds)).toEqual([1000, 2000, 4000, 8000]);
  });

  test('threat 60: and goes on failing fails the list, after five tries', async () => {
    on.sandbox.faults.add({ route: LIST, query, times: forever, trouble });
    const failure = await on.failureOf(list());
    expect(failure.message).toMatch(
      /^Could not list the issues in acme\/crm: GitHub failed 5 times; the last time, .+\. Run it again later\.$/,
    );
    expect(lists()).toHaveLength(6);
  });
});

test.each([
  ['no list', { message: 'Hello' }],
  ['null', null],
  ['issues without a number', [{ title: 'One' }]],
  [
    'issues without an author',
    [{ number: 1, node_id: 'a', html_url: 'b', title: 'c', body: null, state: 'open' }],
  ],
])('threat 60: an answer that is %s is a failure', async (_, body) => {
  on.sandbox.faults.add({ route: LIST, query: { page: '3' }, times: forever, trouble: answering(200, body) });
  expect((await on.failureOf(list())).message).toMatch(
    /^GitHub's answer can't be understood: |^Could not list/,
  );
});

test('a link that leads elsewhere is not followed there', async () => {
  const link = '<https://evil.example/repos/acme/crm/issues?state=all&per_page=100&page=3>; rel="next"';
  on.sandbox.faults.add({
    route: LIST,
    query: { page: '2' },
    trouble: answering(200, [], { headers: { link } }),
  });
  expect(await list()).toBe(150);
  expect(lists()).toHaveLength(3);
});

test('a link that leads back is a failure, not for ever', async () => {
  const link = '<https://api.github.com/repos/acme/crm/issues?page=2>; rel="next"';
  on.sandbox.faults.add({ route: LIST, times: forever, trouble: answering(200, [], { headers: { link } }) });
  expect((await on.failureOf(list())).message).toContain('leads back to a page that was already read');
});

test('an answer that does not come in time is asked for again', async () => {
  on.sandbox.faults.add({ route: LIST, times: 2, trouble: { kind: 'delay', milliseconds: 400 } });
  expect(await list(on.connect({ timeout: 150 }))).toBe(250);
  on.sandbox.faults.add({ route: LIST, times: 5, trouble: { kind: 'delay', milliseconds: 400 } });
  const failure = await on.failureOf(list(on.connect({ timeout: 50 })));
  expect(failure.message).toContain('no answer within 0.05 s');
  expect(failure.status).toBeUndefined();
});
