import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Queue, type QueueOptions } from '../../app/queue.js';
import type { Timers } from '../../app/timers.js';

/** Time that passes when it is told to. */
class ManualTimers implements Timers {
  readonly #timers = new Set<{ at: number; call: () => void }>();
  #now = 0;

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers]) {
      if (timer.at <= this.#now && this.#timers.delete(timer)) timer.call();
    }
  }

  get size(): number {
    return this.#timers.size;
  }
}

/** Work that ends when it is told to, and what happened to it. */
class Site {
  readonly timers = new ManualTimers();
  readonly failures: string[] = [];
  /** For each beginning of work: its key, and how often that had been asked for by then. */
  readonly begun: { key: string; asked: number }[] = [];
  readonly asked = new Map<string, number>();
  readonly running: { key: string; end: (error?: Error) => void }[] = [];
  mostForOneKey = 0;
  mostAtOnce = 0;
  readonly queue: Queue;

  constructor(options: Partial<QueueOptions> = {}) {
    this.queue = new Queue({
      atOnce: 2,
      atOnceInLane: 2,
      mostKeys: 100,
      pauses: [1_000, 5_000],
      timers: this.timers,
      onFailure: (key, _, isLast) => this.failures.push(`${key}${isLast ? ' given up' : ''}`),
      ...options,
    });
  }

  add(key: string, lane = 'acme/crm'): boolean {
    this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
    return this.queue.add(key, lane, () => this.#work(key));
  }

  async end(index = 0, error?: Error): Promise<void> {
    const [one] = this.running.splice(index % Math.max(1, this.running.length), 1);
    one?.end(error);
    for (let turn = 0; turn < 5; turn += 1) await null;
  }

  #work(key: string): Promise<void> {
    this.begun.push({ key, asked: this.asked.get(key) ?? 0 });
    return new Promise((resolve, reject) => {
      this.running.push({ key, end: (error) => (error ? reject(error) : resolve()) });
      this.mostAtOnce = Math.max(this.mostAtOnce, this.running.length);
      this.mostForOneKey = Math.max(this.mostForOneKey, this.running.filter((one) => one.key === key).length);
    });
  }
}

const FAILED = new Error('GitHub is unwell');

describe('the queue', () => {
  test('threat 48: a burst is done once, and once more for what came while it ran', async () => {
    const site = new Site();
    for (let event = 0; event < 50; event += 1) site.add('pull 4');
    await site.end();
    await site.end();
    expect(site.begun).toEqual([
      { key: 'pull 4', asked: 1 },
      { key: 'pull 4', asked: 50 },
    ]);
    expect(site.queue.size).toBe(0);
  });

  test('tries again after a pause, longer each time, and gives up', async () => {
    const site = new Site();
    site.add('pull 4');
    await site.end(0, FAILED);
    site.timers.advance(999);
    expect(site.begun).toHaveLength(1);
    site.timers.advance(1);
    await site.end(0, FAILED);
    site.timers.advance(5_000);
    await site.end(0, FAILED);
    expect(site.failures).toEqual(['pull 4', 'pull 4', 'pull 4 given up']);
    expect([site.queue.size, site.timers.size]).toEqual([0, 0]);
  });

  test('an event ends the pause after a failure', async () => {
    const site = new Site();
    site.add('pull 4');
    await site.end(0, FAILED);
    site.add('pull 4');
    expect(site.begun).toHaveLength(2);
    expect(site.timers.size).toBe(0);
  });

  test('an event that came while the last attempt failed has all its attempts', async () => {
    const site = new Site({ pauses: [1_000] });
    site.add('pull 4');
    site.add('pull 4');
    await site.end(0, FAILED);
    await site.end(0, FAILED);
    site.timers.advance(1_000);
    expect(site.running).toHaveLength(1);
    expect(site.failures).toEqual(['pull 4', 'pull 4']);
  });

  test('refuses more keys than it has room for, but never a key that it knows', async () => {
    const site = new Site({ mostKeys: 2 });
    expect(['a', 'b', 'c', 'a'].map((key) => site.add(key))).toEqual([true, true, false, true]);
  });

  test('threat 50: closing finishes what waits, drops what pauses, takes nothing new, and leaves no timer', async () => {
    const site = new Site({ atOnce: 1 });
    for (const key of ['a', 'b', 'c']) site.add(key);
    await site.end(0, FAILED);
    let isClosed = false;
    const closing = site.queue.close().then(() => {
      isClosed = true;
    });
    expect(site.add('d')).toBe(false);
    await site.end(0, FAILED);
    expect(isClosed).toBe(false);
    await site.end();
    await closing;
    expect(site.begun.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect([site.queue.size, site.timers.size]).toEqual([0, 0]);
  });

  test('a repository that takes long keeps no other waiting', async () => {
    const site = new Site({ atOnce: 3, atOnceInLane: 1 });
    for (const key of ['a', 'b', 'c']) site.add(key);
    site.add('d', 'other/repo');
    expect(site.begun.map(({ key }) => key)).toEqual(['a', 'd']);
    await site.end();
    expect(site.begun.map(({ key }) => key)).toEqual(['a', 'd', 'b']);
  });

  test('work that throws before it waits is a failure like any', async () => {
    const site = new Site({ pauses: [] });
    site.queue.add('a', 'acme/crm', () => {
      throw FAILED;
    });
    await site.queue.idle();
    expect(site.failures).toEqual(['a given up']);
  });
});

const KEYS = ['a', 'b', 'c', 'd'];
type Step = { add: string } | { end: number; fails: boolean } | { pass: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ add: fc.constantFrom(...KEYS) }),
  fc.record({ end: fc.nat(3), fails: fc.boolean() }),
  fc.record({ pass: fc.constantFrom(500, 1_000, 5_000) }),
);

test('threat 48: whatever comes and fails, in any order: never two at once for a key, never more than allowed, and the last event is followed by a whole run', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const site = new Site();
      for (const one of steps) {
        if ('add' in one) site.add(one.add);
        else if ('end' in one) await site.end(one.end, one.fails ? FAILED : undefined);
        else site.timers.advance(one.pass);
      }
      while (site.queue.size > 0) {
        site.timers.advance(5_000);
        await site.end();
      }
      expect(site.mostForOneKey).toBeLessThanOrEqual(1);
      expect(site.mostAtOnce).toBeLessThanOrEqual(2);
      for (const [key, asked] of site.asked) {
        expect(site.begun.filter((one) => one.key === key).at(-1)?.asked).toBe(asked);
      }
      expect(site.timers.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});
