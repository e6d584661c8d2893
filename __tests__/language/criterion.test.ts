import { describe, expect, test } from '@jest/globals';
import { judgeCriterion, type ObjectionKind } from '../../src/language/criterion.js';
import { byForm } from './sentences/by-form.js';
import { fields } from './sentences/fields.js';
import { mixed } from './sentences/mixed.js';
import { principles } from './sentences/principles.js';
import { testable } from './sentences/testable.js';
import { vague } from './sentences/vague.js';

describe.each(Object.entries(testable))('testable by a %s', (_reason, sentences) => {
  test.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(judgeCriterion(sentence)).toMatchObject({ testable: true, objections: [] });
  });
});

describe.each(Object.entries(vague) as [ObjectionKind, readonly string[]][])(
  'vague by %s',
  (kind, sentences) => {
    test.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
      const { testable: said, objections } = judgeCriterion(sentence);
      expect(said).toBe(false);
      expect(objections.map((objection) => objection.kind)).toContain(kind);
      for (const { start, end, message, question, suggestion } of objections) {
        const words = sentence.slice(start, end);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
        expect(message).toContain(`"${words}"`);
        expect(message).toMatch(/^[^“”]*\.$/);
        expect(question).toMatch(/\?$/);
        expect(suggestion).toMatch(kind === 'no-verdict' ? /^Say on which event what is seen/ : /‹.+›/);
        expect(suggestion).toMatch(/[.?]"?$/);
      }
    });
  },
);

describe('sentences as they come', () => {
  test.each(mixed.testable)('testable: %s', (sentence) => {
    expect(judgeCriterion(sentence).objections).toEqual([]);
  });

  test.each(mixed.vague)('vague: %s', (sentence) => {
    expect(judgeCriterion(sentence).testable).toBe(false);
  });
});

describe.each(Object.entries(fields))('sentences from %s', (_field, sentences) => {
  test.each(sentences.testable)('testable: %s', (sentence) => {
    expect(judgeCriterion(sentence).objections).toEqual([]);
  });

  test.each(sentences.vague)('vague: %s', (sentence) => {
    expect(judgeCriterion(sentence).testable).toBe(false);
  });
});

describe.each([...Object.entries(byForm), ...Object.entries(principles)])('%s', (_principle, sentences) => {
  test.each(sentences.testable)('testable: %s', (sentence) => {
    expect(judgeCriterion(sentence).objections).toEqual([]);
  });

  test.each(sentences.vague)('vague: %s', (sentence) => {
    expect(judgeCriterion(sentence).testable).toBe(false);
  });
});

describe('a title is the same with and without its stop', () => {
  test.each([
    ...['Webhooks', 'API', 'Keys', 'Login', 'Delivery log', 'Conflict handling', 'Price list', 'Sync'],
    ...['Delete button on the contact page', 'PDF export', 'Import (CSV, JSON, XML)'],
  ])('%s', (title) => {
    const { testable: said } = judgeCriterion(title);
    for (const stop of ['.', '!', '…', ':', ';']) expect(judgeCriterion(title + stop).testable).toBe(said);
  });

  test.each(['Webhooks.', 'API.', 'Keys.', 'Login.'])('%s says nothing', (title) => {
    expect(judgeCriterion(title).objections.map(({ kind }) => kind)).toEqual(['no-verdict']);
  });
});

function wordsObjectedTo(sentence: string): string {
  const [main] = judgeCriterion(sentence).objections;
  return main === undefined ? '' : sentence.slice(main.start, main.end);
}

describe('the finding stands on the words that cause it', () => {
  test.each([
    ['Invoices load quickly.', 'quickly'],
    ['The audit is written in an orderly manner.', 'in an orderly manner'],
    ['The module handles refunds.', 'handles'],
    ['Access follows as per the house rules of the bank.', 'as per the'],
    ['The team 👩‍👩‍👧 syncs quickly.', 'quickly'],
    ['Conflict handling', 'Conflict handling'],
  ])('%s', (sentence, words) => {
    expect(wordsObjectedTo(sentence)).toBe(words);
  });
});

describe('evidence answers an objection', () => {
  test.each([
    ['The import is fast.', 'The import is fast: 500 rows within 10 seconds.'],
    ['Errors are handled.', 'Errors are handled by three retries with exponential backoff.'],
    ['A clear message is shown.', 'A clear message is shown: “Row 12 has no ID”.'],
    ['Keys are stored securely.', 'Keys are stored securely (AES-256).'],
    ['The list of fields is appropriate.', 'The list has at most 20 fields.'],
  ])('%s / %s', (without, withEvidence) => {
    expect(judgeCriterion(without).testable).toBe(false);
    expect(judgeCriterion(withEvidence).testable).toBe(true);
  });

  test('but nothing answers a placeholder', () => {
    expect(
      judgeCriterion('An order of 500 lines is imported within TBD seconds, at most 60 seconds.'),
    ).toMatchObject({
      testable: false,
      sure: true,
      objections: [{ kind: 'placeholder' }],
    });
  });
});

describe('what gives the reason does no harm', () => {
  test.each([
    'The job writes the record ID to the log so that support can work efficiently.',
    'A receipt is e-mailed to the payer for quick look-ups and audit purposes.',
    'The form shows the price in order to give users a better experience.',
  ])('%s', (sentence) => {
    expect(judgeCriterion(sentence).testable).toBe(true);
  });
});

describe('sure where it is beyond taste', () => {
  test.each([
    ['Everything is fine.', true],
    ['Error handling', true],
    ['The limit is TBD.', true],
    ['Contacts sync quickly.', true],
    ['The page shows the relevant orders.', false],
    ['When the import fails, a helpful message is shown.', false],
  ])('%s', (sentence, sure) => {
    expect(judgeCriterion(sentence)).toMatchObject({ testable: false, sure });
  });
});

test('says how the sentence at hand becomes testable', () => {
  expect(judgeCriterion('Contacts sync quickly.').objections[0]).toEqual({
    kind: 'quality-word',
    start: 14,
    end: 21,
    message: '"quickly" is a quality without a measure.',
    question: 'How quickly: within how many seconds of what?',
    suggestion: 'Say it so that a test can fail, for example "Contacts sync ‹within 60 seconds›."',
  });
});

test('a suggestion quotes no more than is fit to read', () => {
  const long = `${'The page shows one more row and '.repeat(50)}loads quickly${' for every other user'.repeat(50)}`;
  for (const { suggestion, message } of judgeCriterion(long).objections) {
    expect(suggestion.length + message.length).toBeLessThan(1_000);
  }
});

describe('odd input', () => {
  test.each(['', ' ', '.', '?!', '—', '\u0000', '👩‍👩‍👧', '“', '(((', 'a', '42'])(
    '%j is no error',
    (text) => {
      const { testable: said, objections } = judgeCriterion(text);
      expect(said).toBe(objections.length === 0);
    },
  );
});
