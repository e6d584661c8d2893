// biome-ignore-all lint/suspicious/noThenProperty: `then` is the format's key for what a story gives.
import { describe, expect, test } from '@jest/globals';
import { judgeCriterion } from '../../src/language/criterion.js';
import { promises } from '../../src/language/promise.js';
import { judgeStory } from '../../src/language/story.js';
import { speaksOf } from '../../src/language/tags.js';
import { secondVerdict } from '../../src/language/verdicts.js';

/** The sentences of the whole document that the format's documentation shows: the language rules must be content with them. */
const criteria: readonly { statement: string; covers?: string }[] = [
  { statement: 'A closed-won deal appears in Acme CRM within 60 seconds.' },
  {
    statement:
      'When Acme CRM answers 5xx or not within 10 seconds, the sync retries three times with backoff, then logs the record ID and raises an alert.',
    covers: 'api-down',
  },
  {
    statement:
      'Deleting a contact in Acme CRM removes it from Ledgerly on the next sync and leaves no blank contact.',
    covers: 'delete',
  },
  {
    statement:
      'After a field is renamed in Acme CRM, the next sync writes its value to the same Ledgerly field, matched by ID.',
    covers: 'rename',
  },
  {
    statement:
      'A contact that exists only in Acme CRM is created in Ledgerly once, with its CRM ID, on the next sync.',
    covers: 'one-sided',
  },
  {
    statement:
      'A phone number edited in Acme CRM shows in Ledgerly after the next sync, at most 5 minutes later.',
  },
];
const stories = [
  {
    as: 'sales rep',
    when: 'I mark a deal closed-won in Ledgerly',
    then: 'the deal appears in Acme CRM',
  },
  {
    as: 'sales rep',
    when: 'I edit a phone number in Acme CRM',
    then: 'the new number shows in Ledgerly',
  },
];
const outOfScope = ['Custom field mapping', 'Historical backfill of past deals', 'Multi-currency conversion'];

describe.each(criteria)('$statement', ({ statement, covers }) => {
  test('is testable, and one thing', () => {
    expect(judgeCriterion(statement).objections).toEqual([]);
    expect(secondVerdict(statement)).toBeUndefined();
  });

  test('shows its tag', () => {
    expect(covers === undefined || speaksOf(statement, covers)).toBe(true);
  });
});

test.each(stories)('the story "$then" is the customer’s', (story) => {
  expect(judgeStory(story)).toEqual([]);
});

test.each(outOfScope)('%s is promised nowhere', (item) => {
  const sentences = [
    ...criteria.map(({ statement }) => statement),
    ...stories.map((story) => Object.values(story).join(' ')),
    'deal',
    'contact',
  ];
  expect(sentences.filter((sentence) => promises(item, sentence) !== undefined)).toEqual([]);
});
