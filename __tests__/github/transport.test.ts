import { describe, expect, test } from '@jest/globals';
import { repeat, sendOnce } from '../../src/github/retry.js';
import { NoAnswer, wholeFetch } from '../../src/github/transport.js';

test('a server that is not there is named', async () => {
  const failure = await wholeFetch(5_000)('https://github.invalid/').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NoAnswer);
  expect(failure).toMatchObject({
    why: 'github.invalid was not found',
    mend: 'Is there a network, and is GITHUB_API_URL right?',
  });
});

describe('where nothing could be sent', () => {
  test.each([
    ['what may be done twice', repeat],
    ['what must be done once', (patience: Parameters<typeof repeat>[0]) => sendOnce(patience, look)],
  ])('%s is not sent again', async (_, send) => {
    const calls: string[] = [];
    const patience = {
      what: 'list the issues in acme/crm',
      send: async () => {
        calls.push('send');
        return {
          kind: 'lost',
          why: 'api.github.com was not found',
          mend: 'Is there a network?',
          isFinal: true,
        } as const;
      },
      pause: async () => {
        calls.push('pause');
      },
    };
    await expect(send(patience)).rejects.toThrow(
      'Could not list the issues in acme/crm: api.github.com was not found. Is there a network?',
    );
    expect(calls).toEqual(['send']);
  });
});

async function look(): Promise<never> {
  throw new Error('nothing was sent, so nothing is to be looked for');
}
