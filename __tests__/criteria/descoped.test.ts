import { describe, expect, test } from '@jest/globals';
import { descopedTo, standsFor } from '../../src/criteria/descoped.js';

const CRITERION = {
  id: 'AC-7',
  statement: 'Deleting a customer archives it on the next sync.',
  covers: ['delete' as const],
};

describe('an entry stands for a criterion', () => {
  test.each<[string, unknown, boolean]>([
    ['that it names', 'Archiving (AC-7)', true],
    ['whose words it has', 'deleting a  customer archives it on the next sync.', true],
    ['whose phrase it has', 'Deleting customers', true],
    ['whose case it waives', { item: 'All of that', waives: 'delete' }, true],
    ['but not where it waives another case', { item: 'All of that', waives: 'rename' }, false],
    ['but not where it names another', 'Archiving (AC-71)', false],
    ['but not where it only sounds alike', 'Removing clients', false],
  ])('%s', (_, entry, expected) => {
    expect(standsFor(entry, CRITERION)).toBe(expected);
  });
});

test('where a criterion went: the entry, its words and the release that it may come in', () => {
  const entries = ['Currencies', { item: 'Archiving (AC-7)', candidate: 'v1.1' }];
  expect(descopedTo(CRITERION, { out_of_scope: entries })).toEqual({
    index: 1,
    item: 'Archiving (AC-7)',
    candidate: 'v1.1',
  });
  expect(descopedTo(CRITERION, { out_of_scope: ['Deleting customers'] })?.candidate).toBeUndefined();
  expect(descopedTo(CRITERION, { out_of_scope: ['Currencies'] })).toBeUndefined();
});
