import { expect, jest, test } from '@jest/globals';
import { costs } from '../../bench/sync/bench.js';

jest.setTimeout(120_000);

/** Reads before anything is written: the repository, the scope, the configuration that is not there, who writes. */
const CHECKS = 8;

// One write for each criterion, the label, and the tracking issue, which is begun and then finished.
test.each([
  [10, { first: { writes: 13, reads: 13 }, pages: 1 }],
  [100, { first: { writes: 103, reads: 29 }, pages: 2 }],
  [120, { first: { writes: 123, reads: 32 }, pages: 2 }],
])('%d criteria cost what is unavoidable, and little more', async (count, { first, pages }) => {
  const cost = await costs(count);
  expect(cost).toMatchObject({
    first,
    // As many as there are pages, and nothing else.
    idle: { reads: pages, writes: 0 },
    // Besides: the issue, and the tracking issue that lists the version, are looked at in the turn in which they change.
    changed: { reads: pages + CHECKS + 2, writes: 2 },
  });
});
