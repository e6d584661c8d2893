import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryLimit, serverError } from '../../sandbox/http/faults.js';
import { newIssue } from '../contract/stage.js';
import type { Connected } from './connected.js';
import { answering, CREATE, CREATE_CHILD, LIST, REPO, startConnected } from './connected.js';

const forever = Number.POSITIVE_INFINITY;
let on: Connected;

beforeEach(async () => {
  on = await startConnected();
});

afterEach(() => on.close());

const never = () => false;
const limitWaits = () =>
  on.waits.filter(({ why }) => why === 'limit').map(({ milliseconds }) => milliseconds);

describe.each([403, 429] as const)('a secondary limit (%d)', (status) => {
  test('threat 63: that says how long: so long, then again', async () => {
    on.sandbox.faults.add({ route: LIST, trouble: secondaryLimit({ status, retryAfter: 17 }) });
    expect(await on.github.listIssues()).toEqual([]);
    expect(limitWaits()).toEqual([17_000]);
  });

  test('threat 63: that does not: a minute, then twice that, five tries', async () => {
    on.sandbox.faults.add({ route: LIST, times: forever, trouble: secondaryLimit({ status }) });
    const failure = await on.failureOf(on.github.listIssues());
    expect(failure.message).toContain('GitHub said 5 times that there were too many requests');
    expect(limitWaits()).toEqual([60_000, 120_000, 240_000, 480_000]);
    expect(on.sandbox.ledger.of(LIST)).toHaveLength(5);
  });

  test('of a create: it did nothing, so it is sent again without a look', async () => {
    on.sandbox.faults.add({ route: CREATE, trouble: secondaryLimit({ status }) });
    await on.github.createIssue(newIssue('One'), never);
    expect(on.sandbox.issues(REPO)).toHaveLength(1);
    expect(limitWaits()).toEqual([60_000]);
    expect(on.sandbox.ledger.of(LIST)).toEqual([]);
  });
});

test('Retry-After may be a date', async () => {
  const at = new Date(on.sandbox.clock.now() + 90_000).toUTCString();
  on.sandbox.faults.add({ route: LIST, trouble: answering(429, {}, { headers: { 'retry-after': at } }) });
  await on.github.listIssues();
  expect(limitWaits()).toEqual([90_000]);
});

test('a 503 that says how long is obeyed, too', async () => {
  const trouble = serverError(503);
  if (trouble.kind !== 'answer') throw new Error('It is an answer.');
  const answer = { ...trouble.answer, headers: { 'retry-after': '30' } };
  on.sandbox.faults.add({ route: LIST, trouble: { ...trouble, answer } });
  await on.github.listIssues();
  expect(on.waits).toEqual([{ milliseconds: 30_000, why: 'trouble' }]);
});

test('other requests wait as well', async () => {
  on.sandbox.faults.add({ route: LIST, trouble: secondaryLimit({ retryAfter: 60 }) });
  const began = on.sandbox.clock.now();
  await on.github.listIssues();
  await on.github.createIssue(newIssue('One'), never);
  expect(on.sandbox.ledger.of(CREATE)[0]?.at).toBeGreaterThanOrEqual(began + 60_000);
});

describe('the hourly quota', () => {
  test('threat 63: used up: waits until it is new, by GitHub’s clock', async () => {
    const { clock } = on.sandbox;
    // Ours is ten minutes fast.
    const github = on.connect({
      clock: {
        now: () => clock.now() + 600_000,
        sleep: async (milliseconds) => Reflect.apply(Reflect.get(clock, 'advance'), clock, [milliseconds]),
      },
    });
    await github.listIssues();
    on.sandbox.limits.exhaust('github-actions[bot]');
    const began = clock.now();
    await github.readIssue(1);
    expect(limitWaits()).toHaveLength(1);
    expect(clock.now() - began).toBeGreaterThan(3_590_000);
    expect(clock.now() - began).toBeLessThan(3_610_000);
  });

  test('of GraphQL: says so with status 200, and no issue was made', async () => {
    const parent = await on.github.createIssue(newIssue('All'), never);
    on.sandbox.limits.exhaust('github-actions[bot]', 'graphql');
    await on.github.createIssue({ ...newIssue('One'), parent }, never);
    expect(on.sandbox.issues(REPO)).toHaveLength(2);
    expect(on.sandbox.ledger.of(CREATE_CHILD)).toHaveLength(2);
    expect(limitWaits()).toHaveLength(1);
  });

  test('nobody waits for longer than that', async () => {
    on.sandbox.faults.add({ route: LIST, trouble: secondaryLimit({ retryAfter: 86_400 }) });
    const failure = await on.failureOf(on.github.listIssues());
    expect(failure.message).toBe(
      'Could not list the issues in acme/crm: GitHub asks us to wait for 1440 minutes. Run it again after that.',
    );
  });
});

test('a permission that is missing is no limit: no waiting helps', async () => {
  const headers = { 'x-ratelimit-remaining': '0' };
  const body = { message: 'Resource not accessible by integration' };
  on.sandbox.faults.add({ route: LIST, trouble: answering(403, body, { headers }) });
  expect((await on.failureOf(on.github.listIssues())).status).toBe(403);
  expect(on.waits).toEqual([]);
});
