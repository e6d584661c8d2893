import { expect, test } from '@jest/globals';
import type { Stage } from '../../scripts/story/stage.js';
import { type Outcome, type Step, step } from '../../scripts/story/step.js';
import { tell } from '../../scripts/story/tell.js';

const NO_STAGE = {} as Stage;
const plain = (_: unknown, text: string) => text;

const good = step({
  title: 'Somebody asks',
  words: 'A question, and why it matters to everybody who reads this.',
  act: async () => ({ answer: 42 }),
  shows: ({ answer }) => [
    { who: 'Ada', what: 'asks' },
    { who: 'GitHub', what: `${answer} is what it says after some thought\nand that is all` },
  ],
  truths: { 'It is 42.': ({ answer }) => answer === 42 },
});

function playing(title: string, play: () => Promise<Outcome>): Step {
  return { title, words: 'Words.', play };
}

async function told(steps: readonly Step[], columns?: number) {
  let text = '';
  const listener = { write: (part: string) => (text += part), ...(columns === undefined ? {} : { columns }) };
  return { broken: await tell(steps, NO_STAGE, listener, plain), text };
}

test('a step says what happens, who did what, and what is so now; it fits the terminal', async () => {
  const { broken, text } = await told([good], 40);
  expect(broken).toBeUndefined();
  expect(text).toBe(` 1 Somebody asks
   A question, and why it matters to
   everybody who reads this.

   Ada     asks
   GitHub  42 is what it says after some
           thought
           and that is all
   ✓ It is 42.

`);
});

test.each([
  ['a truth that does not hold', async () => ({ lines: [], truths: [{ words: 'It is so.', holds: false }] })],
  ['an error', () => Promise.reject(new Error('It is so.'))],
])('%s ends the story at that step, and shows itself', async (_, play) => {
  let isPlayed = false;
  const last = playing('After', async () => {
    isPlayed = true;
    return { lines: [], truths: [] };
  });
  const { broken, text } = await told([good, playing('The broken one', play), last]);
  expect(broken).toBe('The broken one');
  expect(text).toMatch(/✗ It is so\.|Error: It is so\./);
  expect([isPlayed, text.includes('After')]).toEqual([false, false]);
});

test.each([undefined, 0, 1000])('lines stay readable where the terminal says %s', async (columns) => {
  const { text } = await told([{ ...good, words: 'word '.repeat(100).trim() }], columns);
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  expect(longest).toBeGreaterThan(80);
  expect(longest).toBeLessThanOrEqual(100);
});
