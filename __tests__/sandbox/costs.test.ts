import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let clock = manualClock();
let acme: Acme;

beforeEach(async () => {
  clock = manualClock();
  acme = await startAcme({ clock });
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

const BOT = 'github-actions[bot]';
const MINUTE = 60_000;

/** Creates so many issues; gives the statuses, counted. */
async function create(count: number): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  for (let index = 0; index < count; index += 1) {
    const { status } = await acme.crm('POST', '/issues', { title: 'x' });
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
}

describe('quota', () => {
  test('is in the headers of each answer, and shared by all requests of an identity', async () => {
    await acme.crm('GET', '/issues');
    const { headers } = await acme.crm('GET', '/labels');
    expect(Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit')))).toEqual({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '998',
      'x-ratelimit-used': '2',
      'x-ratelimit-reset': String(clock.now() / 1000 + 3600),
      'x-ratelimit-resource': 'core',
    });
    const graphql = await acme.graphql('{ viewer { login } }');
    expect(graphql.headers.get('x-ratelimit-resource')).toBe('graphql');
    expect(graphql.headers.get('x-ratelimit-remaining')).toBe('4999');
    const ada = await acme.crm('GET', '/issues', undefined, acme.addToken({ as: { user: 'ada' } }));
    expect(ada.headers.get('x-ratelimit-remaining')).toBe('4999');
  });

  test('can be asked for at no cost', async () => {
    await acme.crm('GET', '/issues');
    for (let times = 0; times < 2; times += 1) {
      const answer = await acme.ask('GET', '/rate_limit');
      expect(answer.get('resources', 'core')).toMatchObject({ limit: 1000, remaining: 999, used: 1 });
    }
    expect(acme.ledger.entries.map(({ billed }) => billed)).toEqual([true, false, false]);
  });

  test('that is used up refuses until it is new', async () => {
    acme.limits.exhaust(BOT);
    const refused = await acme.crm('GET', '/issues');
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(refused.headers.get('retry-after')).toBeNull();
    expect(refused.get('message')).toBe(`API rate limit exceeded for ${BOT}.`);
    clock.advance(Number(refused.headers.get('x-ratelimit-reset')) * 1000 - clock.now());
    expect((await acme.crm('GET', '/issues')).status).toBe(200);

    acme.limits.exhaust(BOT, 'graphql');
    const graphql = await acme.graphql('{ viewer { login } }');
    expect([graphql.status, graphql.get('errors', 0, 'type')]).toEqual([200, 'RATE_LIMITED']);
  });
});

describe('an answer that is known', () => {
  test('is 304, has no body and costs nothing', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    const first = await acme.crm('GET', '/issues');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"\w{64}"$/);
    const again = () => acme.ask('GET', '/repos/acme/crm/issues', { headers: { 'if-none-match': etag } });
    const known = await again();
    expect([known.status, known.body, known.headers.get('etag')]).toEqual([304, undefined, etag]);
    expect(known.headers.get('x-ratelimit-used')).toBe('1');
    expect(acme.ledger.entries.at(-1)).toMatchObject({ status: 304, billed: false });

    acme.as('ada').editIssue(acme.repo, 1, { title: 'Two' });
    expect((await again()).status).toBe(200);
  });

  test('changes with its links to other pages', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    const path = '/repos/acme/crm/issues?per_page=1&direction=asc';
    const etag = (await acme.ask('GET', path)).headers.get('etag') ?? '';
    acme.as('ada').openIssue(acme.repo, { title: 'Two' });
    const answer = await acme.ask('GET', path, { headers: { 'if-none-match': etag } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('link')).toContain('rel="next"');
  });
});

describe('content', () => {
  test('is 80 pieces a minute, rolling', async () => {
    expect(await create(40)).toEqual({ 201: 40 });
    clock.advance(MINUTE / 2);
    expect(await create(41)).toEqual({ 201: 40, 403: 1 });
    const refused = await acme.crm('POST', '/issues', { title: 'x' });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.get('message')).toContain('secondary rate limit');
    expect((await acme.crm('GET', '/issues')).status).toBe(200);
    clock.advance(MINUTE / 2);
    expect(await create(41)).toEqual({ 201: 40, 403: 1 });
  });

  test('is 500 pieces an hour, GraphQL and comments included', async () => {
    for (let minute = 0; minute < 6; minute += 1) {
      await create(79);
      clock.advance(MINUTE);
    }
    expect(await create(20)).toEqual({ 201: 20 });
    const comments = [];
    for (let index = 0; index < 6; index += 1) {
      comments.push((await acme.crm('POST', '/issues/1/comments', { body: 'x' })).status);
    }
    expect(comments).toEqual(Array(6).fill(201));
    const refused = await acme.crm('POST', '/issues', { title: 'x' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, String(54 * 60)]);
    const { body } = await acme.graphql('mutation { reopenIssue(input: { issueId: "x" }) { issue { id } } }');
    expect(body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
    clock.advance(54 * MINUTE);
    expect(await create(1)).toEqual({ 201: 1 });
  });

  test('and all requests are weighed: 900 points a minute', async () => {
    acme.limits.configure({ contentPerMinute: Number.POSITIVE_INFINITY });
    expect(await create(181)).toEqual({ 201: 180, 403: 1 });
    expect((await acme.crm('GET', '/issues')).status).toBe(403);
    clock.advance(MINUTE);
    expect((await acme.crm('GET', '/issues')).status).toBe(200);
  });
});

test('all times are those of the clock', async () => {
  const made = await acme.crm('POST', '/issues', { title: 'x' });
  expect(made.get('created_at')).toBe('2026-01-05T09:00:00Z');
  expect(made.headers.get('date')).toBe('Mon, 05 Jan 2026 09:00:00 GMT');
});

test('the ledger knows every request, and tells who listens', async () => {
  const seen: string[] = [];
  const stop = acme.ledger.subscribe(({ route }) => seen.push(route));
  await acme.crm('POST', '/issues', { title: 'x' });
  await acme.crm('GET', '/issues/1');
  stop();
  await acme.crm('GET', '/issues/1');
  expect(seen).toEqual([
    'POST /repos/{owner}/{repo}/issues',
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
  ]);
  expect(acme.ledger.writes()).toEqual([
    {
      at: clock.now(),
      method: 'POST',
      route: 'POST /repos/{owner}/{repo}/issues',
      address: '/repos/acme/crm/issues',
      status: 201,
      identity: BOT,
      kind: 'write',
      billed: true,
      faulty: false,
    },
  ]);
  expect(acme.ledger.counts()).toEqual({
    'POST /repos/{owner}/{repo}/issues': 1,
    'GET /repos/{owner}/{repo}/issues/{issue_number}': 2,
  });
  expect(acme.ledger.of('GET /repos/{owner}/{repo}/issues/{issue_number}')).toHaveLength(2);
  acme.ledger.clear();
  expect(acme.ledger.reads()).toEqual([]);
});
