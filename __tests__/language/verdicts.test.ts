import { describe, expect, test } from '@jest/globals';
import { secondVerdict } from '../../src/language/verdicts.js';

describe('two verdicts that can fail apart', () => {
  test.each([
    ['Contacts appear within 60 seconds and deleted deals are archived.', 'deleted deals are archived'],
    ['Orders are copied every hour; refunds are shown in the ledger.', 'refunds are shown in the ledger'],
    ['A deal is created once. Invoices are sent by mail.', 'Invoices are sent by mail'],
    ['The user can edit a note and the admin can delete it.', 'the admin can delete it'],
    ['The list shows 25 rows, while the export has all of them.', 'the export has all of them'],
    [
      'A paid order is locked; when a refund is booked, it is opened.',
      'when a refund is booked, it is opened',
    ],
    ['Tokens expire after a day, and also the page shows the date.', 'the page shows the date'],
  ])('%s', (text, clause) => {
    const found = secondVerdict(text);
    expect(text.slice(found?.start, found?.end)).toBe(clause);
  });
});

describe('one verdict', () => {
  test.each([
    'The list shows the name and the date of each order.',
    'The sync retries three times, then logs and alerts.',
    'Deleting a contact removes it and its notes.',
    'Deleting a contact removes it and leaves no blank contact.',
    'When a deal closes, it appears in the CRM and the owner is notified.',
    'If the token is revoked and the user saves, an error is shown.',
    'The page shows a table of orders and a button that opens the form.',
    'The order is refused and no mail is sent.',
    'Orders, refunds and credit notes are copied.',
    'The invoice is locked and it shows the date.',
    'An order is copied once, with its lines and its taxes.',
    'The log has time, user and action (and the old value is kept).',
    'The number is shown so that the clerk can call and the customer is served.',
    'All rows imported and exported must have a date.',
    'A file over 25 MB is refused and an error message is shown.',
    'Conflict handling and mapping',
    '',
    'and',
  ])('%s', (text) => {
    expect(secondVerdict(text)).toBeUndefined();
  });
});
