// biome-ignore-all lint/suspicious/noThenProperty: `then` is the format's key for what a story gives.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeCriterion } from '../../src/language/criterion.js';
import { looksEnglish } from '../../src/language/english.js';
import { promises } from '../../src/language/promise.js';
import { judgeStory, lintStory } from '../../src/language/story.js';
import { speaksOf } from '../../src/language/tags.js';
import { secondVerdict } from '../../src/language/verdicts.js';

/** Everything that the rules may ask about one text. */
function everything(text: string): void {
  judgeCriterion(text);
  secondVerdict(text);
  speaksOf(text, 'delete');
  lintStory(text);
  judgeStory({ as: text, when: text, then: text });
  promises('Custom field mapping of past deals', text);
  promises(text, text);
  looksEnglish(text);
}

/**
 * The processor's time, for the clock's is other processes' too; the least of several runs, for noise only ever adds.
 * Answers are remembered, so each run gets its own number.
 */
function milliseconds(run: (turn: number) => void, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    const start = process.cpuUsage();
    run(turn);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

const patterns = [
  'a',
  'a ',
  ' ',
  '.',
  '((',
  '(a',
  '()',
  '"',
  '" ',
  '“a ',
  "'a ",
  '/a',
  ' /a',
  '-',
  'a-',
  "a'",
  '1,',
  '1,000',
  '9',
  'aA',
  'A_',
  'and the ',
  'and the job is ',
  'the job must handle errors and ',
  'when ',
  'when it is, then ',
  'no more than ',
  'as soon as ',
  'such as ',
  'including but not limited to ',
  'a, ',
  'contacts, companies and ',
  'custom field mapping ',
  'allow the user to ',
  'ensure that it is shown to ',
  'so that ',
  'to ensure ',
  'in a way ',
  'is not and is never ',
  '; ',
  ': ',
  'as a rep I want ',
  '\ud83d',
  '👍',
  '東',
  '\u0301',
  'ed ',
  'xed',
  'manage data with ',
] as const;

describe('no input is slower than linear in its length', () => {
  const SHORT = 1_500;
  const GROWTH = 8;

  // Warm up, so that the first pattern does not pay for the term lists.
  everything('When the job handles an order, it is fast, secure, etc.');

  test.each(patterns.map((pattern) => [JSON.stringify(pattern), pattern]))('%s', (_name, pattern) => {
    const short = pattern.repeat(Math.ceil(SHORT / pattern.length));
    const long = pattern.repeat(Math.ceil((SHORT * GROWTH) / pattern.length));
    const before = milliseconds((turn) => everything(`${short}${turn}`));
    const after = milliseconds((turn) => everything(`${long}${turn}`));
    // Quadratic would be 64 times; the constant is for what the clock and the collector add to short runs.
    expect(after).toBeLessThan(before * GROWTH * 3.5 + 60);
  });
});

test('10,000 sentences take time in proportion to their number', () => {
  const sentences = [
    'A closed deal appears in the CRM within 60 seconds.',
    'Errors are handled in an appropriate way.',
    'When the token has expired, the user is sent to the login page and no data is shown.',
    'Conflict resolution',
  ];
  let number = 0;
  const judge = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      number += 1;
      judgeCriterion(`${number}. ${sentences[index % sentences.length]}`);
    }
  };
  judge(500);
  const few = milliseconds(() => judge(1_000));
  const many = milliseconds(() => judge(10_000));
  expect(many).toBeLessThan(few * 10 * 3 + 100);
});

test('any text gets an answer, and offsets within it', () => {
  const words = fc.constantFrom(
    ...patterns,
    'fast',
    'is',
    'TBD',
    'etc.',
    '60 seconds',
    'JSON',
    'We',
    'sync',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (text) => {
        const { testable, objections, evidence } = judgeCriterion(text);
        expect(testable).toBe(objections.length === 0);
        const places = [...objections, ...evidence, ...lintStory(text).objections];
        const second = secondVerdict(text);
        if (second !== undefined) places.push({ ...second } as (typeof places)[number]);
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        everything(text);
      },
    ),
    { numRuns: 300 },
  );
});
