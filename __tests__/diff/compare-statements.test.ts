import { describe, expect, test } from '@jest/globals';
import { compareDurations, compareStatements } from '../../src/diff/compare-statements.js';
import { processorTime } from './processor-time.js';

/** A sentence with its one quantity in brackets, another one for it, and what that makes of it. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['A paid order is listed in Depot within [2 minutes].', '90 s', 'stronger'],
  ['A paid order is listed in Depot within [2 minutes].', '1 hour', 'weaker'],
  ['A paid order is listed in Depot within [2 minutes].', '120 seconds', 'wording'],
  ['A paid order is listed in Depot within [2 minutes].', '2 business days', 'different'],
  ['A paid order is listed in Depot within [2 business days].', '3 business days', 'weaker'],
  ['A deal that is marked as won has an invoice within [60 seconds].', '61 seconds', 'weaker'],
  ['The sync log shows at least [99.5 %] of the orders.', '99.9 %', 'stronger'],
  ['Each batch is complete before [2027-01-29].', '2027-02-05', 'weaker'],
  ['After a rename, the next sync writes the value by [06:00].', '05:30', 'stronger'],
  ['The sync retries [three] times.', '4', 'stronger'],
  ['No order takes longer than [2 minutes].', '1 minute', 'stronger'],
  // Conditions, parts of the subject, and what is denied: the bound is not the sentence's own.
  ['When it does not answer within [10 seconds], the sync logs the record ID.', '20 seconds', 'different'],
  ['The sync does not answer within [10 seconds].', '20 seconds', 'different'],
  ['The report lists each account that was blocked within [5 minutes].', '9 minutes', 'different'],
  ['The report lists orders paid within [5 minutes].', '9 minutes', 'different'],
  ['Orders paid within [5 minutes] are listed.', '9 minutes', 'different'],
  ['A customer with at most [5] deals is archived.', '6', 'different'],
  ['The report is sent only within [5 minutes].', '9 minutes', 'different'],
  ['The report is sent within [5 minutes] or on request.', '9 minutes', 'different'],
  ['A deleted contact can be restored within [30 days].', '10 days', 'different'],
  ['A refund is possible within [14 days].', '7 days', 'different'],
  ['The sync can retry [three] times.', 'five', 'different'],
  ['The sync waits at most [5 minutes] before it retries.', '9 minutes', 'different'],
  ['The sync retries at most [three] times.', 'five', 'different'],
  ['The call is repeated every [60 seconds].', '30 seconds', 'different'],
  ['The log is kept for [12 months].', '6 months', 'weaker'],
  ['An order of [5] lines shows in Depot.', '6', 'different'],
];

test.each(SENTENCES)('%s → %s is %s', (sentence, quantity, expected) => {
  const before = sentence.replace(/[[\]]/g, '');
  const after = sentence.replace(/\[.*\]/, quantity);
  expect(compareStatements(before, after, true).class).toBe(expected);
});

describe('several quantities', () => {
  const sentence = (bound: string, retries: string) => `The sync retries ${retries} times within ${bound}.`;

  test('that go the same way', () => {
    expect(compareStatements(sentence('5 minutes', '3'), sentence('1 minute', '4'), true)).toEqual({
      class: 'stronger',
      before: '3 times, 5 minutes',
      after: '4 times, 1 minute',
    });
  });

  test('that go apart', () => {
    expect(compareStatements(sentence('5 minutes', '3'), sentence('1 minute', '2'), true).class).toBe(
      'different',
    );
  });
});

test.each([
  ['The order is listed.', 'The order is not listed.', 'negated'],
  ['The guest cannot cancel.', 'The guest can cancel.', 'no longer negated'],
  ['An order is lost.', 'No order is lost.', 'negated'],
  ['The sync never logs a call.', 'The sync always logs a call.', 'no longer negated'],
  ['Each guest with a badge may enter.', 'Each guest without a badge may enter.', 'negated'],
  ['The sync does not retry.', 'The sync must not retry.', undefined],
  ['The sync retries.', 'The sync does not stop.', undefined],
])('%s → %s: %s', (before, after, expected) => {
  expect(compareStatements(before, after, true).negation).toBe(expected);
});

test('what differs beside a quantity can’t be decided', () => {
  const { class: changeClass } = compareStatements(
    'It shows within 60 seconds.',
    'It is sent within 30 seconds.',
    true,
  );
  expect(changeClass).toBe('different');
});

test.each([
  ['60 seconds', '1 minute', 'wording'],
  ['an hour', '60 min', 'wording'],
  ['60 seconds', '5 minutes', 'weaker'],
  ['2 weeks', '3 days', 'stronger'],
  ['1 day', '1 business day', 'different'],
  ['next sync', '60 seconds', 'different'],
  ['Next sync', 'next sync', 'wording'],
])('a duration of %s for one of %s: %s', (before, after, expected) => {
  expect(compareDurations(before, after)).toBe(expected);
});

test('a long sentence of numbers takes no long time', () => {
  const long = (end: string) => `It shows ${'1 minute 2 or 3, '.repeat(3_000)}within ${end}.`;
  const time = processorTime(() => compareStatements(long('60 seconds'), long('5 minutes'), true));
  expect(time).toBeLessThan(5_000);
});
