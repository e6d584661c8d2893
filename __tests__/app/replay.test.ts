import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EVENTS, targetsOf } from '../../app/events.js';
import { WEBHOOK_EXAMPLES } from '../fixtures/webhook-examples.js';
import { send, startRecording } from './running-app.js';

const INSTALLATION = { id: 1 };
const subscribed = new Set(EVENTS.map(({ event }) => event));
const names = [...new Set(WEBHOOK_EXAMPLES.map(({ name }) => name))];

let running: Awaited<ReturnType<typeof startRecording>>;
beforeAll(async () => {
  running = await startRecording();
  await running.app.idle();
});
afterAll(() => running.app.stop());

describe('GitHub’s examples of webhooks, sent to the running App', () => {
  test('are many', () => {
    expect(WEBHOOK_EXAMPLES.length).toBeGreaterThan(300);
  });

  test.each(names.filter((name) => subscribed.has(name)))(
    'threat 46: %s is accepted, and handed over',
    async (name) => {
      const examples = WEBHOOK_EXAMPLES.filter((one) => one.name === name);
      for (const { payload } of examples) {
        running.operations.asked.length = 0;
        // An App's webhook names its installation; some of the examples are of plain webhooks.
        const whole = { installation: INSTALLATION, ...payload };
        const before = Date.now();
        const { status } = await send(running.hook, name, whole);
        expect(status).toBe(202);
        expect(Date.now() - before).toBeLessThan(2_000);
        await running.app.idle();
        expect(running.operations.asked.length > 0).toBe(targetsOf(name, whole).length > 0);
      }
    },
  );

  test.each(names.filter((name) => !subscribed.has(name)))(
    'threat 53: %s is accepted, and nothing happens',
    async (name) => {
      running.operations.asked.length = 0;
      for (const { payload } of WEBHOOK_EXAMPLES.filter((one) => one.name === name)) {
        expect((await send(running.hook, name, payload)).status).toBe(202);
      }
      await running.app.idle();
      expect(running.operations.asked).toEqual([]);
    },
  );

  test('threat 53: events and actions of tomorrow are accepted, and nothing happens', async () => {
    running.operations.asked.length = 0;
    const payload = {
      action: 'teleported',
      installation: INSTALLATION,
      repository: { full_name: 'acme/crm' },
    };
    for (const event of ['pull_request', 'issues', 'quantum_review', 'constructor', '__proto__']) {
      expect((await send(running.hook, event, payload)).status).toBe(202);
    }
    await running.app.idle();
    expect(running.operations.asked).toEqual([]);
  });
});
