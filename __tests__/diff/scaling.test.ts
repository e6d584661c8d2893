import { expect, test } from '@jest/globals';
import type { Change } from '../../src/diff/change.js';
import { diff } from '../../src/diff/diff.js';
import { digest } from '../../src/scope/digest.js';
import { read } from '../../src/scope/read.js';
import type { Criterion, Scope } from '../../src/scope/scope.js';
import { MINIMAL } from '../fixtures/minimal.js';
import { applyChanges } from './apply-changes.js';
import { processorTime } from './processor-time.js';

const base = read(MINIMAL).value as Scope;

function lines(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index}`);
}

function criteria(word: string, count: number, checklist: string[]): Criterion[] {
  return lines(word, count).map((name, index) => ({
    id: `AC-${index}`,
    statement: `A ${name} shows in CRM ${index} within ${index + 1} seconds.`,
    checklist,
  }));
}

/** About as much as a document may hold, and nothing on both sides alike. */
const PAIRS: readonly (readonly [string, (word: string) => Partial<Scope>])[] = [
  ['one list of steps', (word) => ({ criteria: criteria('deal', 1, lines(word, 12_000)) })],
  ['many lists of steps', (word) => ({ criteria: criteria('deal', 500, lines(word, 40)) })],
  ['criteria and items', (word) => ({ criteria: criteria(word, 500, []), out_of_scope: lines(word, 8_000) })],
  [
    'stories',
    (word) => ({
      stories: lines(word, 2_500).map((text, index) => ({
        id: `${word}${index}`,
        direction: 'ledgerly -> acme',
        as: text,
        when: text,
        // biome-ignore lint/suspicious/noThenProperty: a story has this key; nobody awaits one.
        then: text,
        within: '1 hour',
      })),
    }),
  ],
  [
    'records',
    (word) => ({ records: lines(word, 2_000).map((record) => ({ ...base.records[0], record }) as never) }),
  ],
  [
    'a long sentence',
    (word) => ({
      criteria: [{ id: 'AC-1', statement: `It shows ${`${word} within 5 minutes, `.repeat(9_000)}.` }],
    }),
  ],
  [
    'sentences of numbers',
    (word) => ({
      criteria: lines('deal', 120).map((id) => ({
        id,
        statement: `A deal shows at least 3 rows${' and at most 5 % of 7 orders within 5 minutes'.repeat(40)}, ${word}.`,
      })),
    }),
  ],
  ['stops', (word) => ({ criteria: [{ id: 'AC-1', statement: `${word}${'!'.repeat(200_000)}x` }] })],
];

test.each(PAIRS)('%s: the largest documents are compared in good time', (_, parts) => {
  const [before, after] = [
    { ...base, ...parts('one') },
    { ...base, ...parts('other') },
  ];
  let changes: Change[] = [];
  const time = processorTime(() => {
    changes = diff(before, after);
  });
  expect(time).toBeLessThan(8_000);
  if (changes.length < 10_000) expect(digest(applyChanges(before, changes))).toBe(digest(after));
});

test('what is turned round is compared in good time', () => {
  const [before, after] = [lines('one', 12_000), lines('one', 12_000).reverse()];
  const time = processorTime(() => {
    expect(diff({ ...base, out_of_scope: before }, { ...base, out_of_scope: after })).toHaveLength(1);
  });
  expect(time).toBeLessThan(8_000);
});
