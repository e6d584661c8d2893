import { describe, expect, test } from '@jest/globals';
import { ManualTimers } from './manual-timers.js';
import { startRecording } from './running-app.js';

const MINUTE = 60_000;

describe('threat 49: the sweep', () => {
  test('looks at everything at the start, and at least every ten minutes', async () => {
    const timers = new ManualTimers();
    const { app, operations } = await startRecording(timers);
    await app.idle();
    const sweeps = () => operations.asked.filter((one) => one === 'installations').length;
    expect(sweeps()).toBe(1);
    for (let minute = 1; minute <= 60; minute += 1) {
      timers.advance(MINUTE);
      await app.idle();
      expect(sweeps()).toBeGreaterThan(Math.floor(minute / 10));
    }
    await app.stop();
    expect(timers.size).toBe(0);
  });

  test('goes on after one that failed', async () => {
    const timers = new ManualTimers();
    const { app, operations } = await startRecording(timers);
    await app.idle();
    operations.failing = 'installations';
    timers.advance(9 * MINUTE);
    operations.failing = '';
    timers.advance(9 * MINUTE);
    await app.idle();
    expect(operations.asked).toHaveLength(3);
    await app.stop();
    expect(timers.size).toBe(0);
  });
});

test('once stopped, nobody is answered any more', async () => {
  const { app } = await startRecording();
  await app.stop();
  await expect(fetch(`${app.url}/health`)).rejects.toThrow();
});
