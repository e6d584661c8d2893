import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Write } from '../../src/github/pace.js';
import { nextWrite } from '../../src/github/pace.js';
import { newIssue } from '../contract/stage.js';
import { REPO, startConnected } from './connected.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How many of these times lie in the fullest window of that length. */
function most(times: readonly number[], window: number): number {
  let first = 0;
  return times.reduce((found, time, index) => {
    while ((times[first] ?? time) <= time - window) first += 1;
    return Math.max(found, index - first + 1);
  }, 0);
}

describe('the pace', () => {
  // How long each write takes and how long its caller thinks before it; and where in between GitHub counts it.
  const step = fc.record({
    takes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20_000 })),
    idle: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000 })),
    counted: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('threat 62: never lets more than 80 writes into a minute and 500 into an hour, one per second', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 520, maxLength: 700 }), (steps) => {
        const writes: Write[] = [];
        const counted: number[] = [];
        let now = 0;
        for (const { takes, idle, counted: where } of steps) {
          now = nextWrite(writes, now + idle);
          const sent = now;
          now += takes;
          writes.push({ sent, done: now });
          counted.push(sent + takes * where);
        }
        const sent = writes.map((write) => write.sent);
        expect(most(sent, 1000)).toBe(1);
        expect(most(counted, MINUTE)).toBeLessThanOrEqual(80);
        expect(most(counted, HOUR)).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  test('holds nobody up who writes little', () => {
    expect(nextWrite([], 5000)).toBe(5000);
    expect(nextWrite([{ sent: 0, done: 300 }], 5000)).toBe(5000);
    expect(nextWrite([{ sent: 4200, done: 4500 }], 5000)).toBe(5200);
  });

  test('goes on in the next hour', () => {
    const writes = Array.from({ length: 500 }, (_, index) => ({
      sent: index * 1000,
      done: index * 1000 + 5,
    }));
    expect(nextWrite(writes, 500_000)).toBe(HOUR + 5);
  });
});

test('threat 62: 600 issues by the adapter: GitHub’s limits are never met, and time is not wasted', async () => {
  const on = await startConnected({ limits: { requestsPerHour: 10_000, actionsPerHour: 10_000 } });
  const began = on.sandbox.clock.now();
  for (let index = 0; index < 600; index += 1) {
    await on.github.createIssue(newIssue(`Issue ${index}`), () => false);
  }
  expect(on.sandbox.issues(REPO)).toHaveLength(600);
  expect(on.waits.filter(({ why }) => why !== 'pace')).toEqual([]);
  const times = on.sandbox.ledger.writes().map(({ at }) => at);
  expect(most(times, 1000)).toBe(1);
  expect(most(times, MINUTE)).toBeLessThanOrEqual(80);
  expect(most(times, HOUR)).toBeLessThanOrEqual(500);
  expect(on.sandbox.clock.now() - began).toBeLessThan(HOUR + 2 * MINUTE);
  await on.close();
}, 60_000);

test('writes at the same time go out one after the other, reads at once', async () => {
  const on = await startConnected();
  const began = on.sandbox.clock.now();
  const creates = [1, 2, 3].map((number) => on.github.createIssue(newIssue(`${number}`), () => false));
  await Promise.all([...creates, on.github.readRepository()]);
  const times = on.sandbox.ledger.writes().map(({ at }) => at - began);
  expect(times).toEqual([0, 1000, 2000]);
  await on.close();
});
