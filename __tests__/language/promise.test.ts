import { describe, expect, test } from '@jest/globals';
import { promises } from '../../src/language/promise.js';

describe('the same phrase, but for case, plural and order', () => {
  test.each([
    ['Custom field mapping', 'Custom field mappings are kept per account.', 'Custom field mappings'],
    ['Custom field mapping', 'The mapping of custom fields is shown.', 'mapping of custom fields'],
    ['Multi-currency invoices', 'A multi currency invoice shows both totals.', 'multi currency invoice'],
    ['Attachments', 'An attachment is copied once.', 'attachment'],
    ['Notes and tasks', 'A task shows in the CRM.', 'task'],
    ['Photos, voice memos', 'Voice memos are copied.', 'Voice memos'],
    ['Bulk delete (more than 50)', 'Bulk deletes are logged.', 'Bulk deletes'],
    [
      'Orders from the shop to the bank',
      'Orders flow from the shop to the bank.',
      'Orders flow from the shop to the bank',
    ],
  ])('%s / %s', (item, text, words) => {
    const found = promises(item, text);
    expect(found?.how).toBe('same');
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });
});

describe('the same in other words', () => {
  test.each([
    ['Historical backfill of deals', 'Past deals are imported in an initial load.', undefined],
    ['Backfill of historical deals', 'Old deals are migrated on the first day.', 'Old deals are migrated'],
    ['Deletion of contacts', 'The sync removes the contact.', 'removes the contact'],
    ['Single sign-on', 'Users log in with SAML.', 'SAML'],
    ['Deduplication', 'Two contacts with one address are merged.', 'merged'],
  ])('%s / %s', (item, text, words) => {
    const found = promises(item, text);
    expect(found?.how).toBe(words === undefined ? found?.how : 'similar');
    if (words !== undefined) expect(text.slice(found?.start, found?.end)).toBe(words);
  });
});

describe('no crying wolf', () => {
  test.each([
    ['Custom field mapping', 'Custom fields are left out.'],
    ['Custom field mapping', 'A field is renamed in the CRM.'],
    ['Multi-currency conversion', 'The invoice shows its currency.'],
    ['Attachments of deals', 'A closed deal appears within 60 seconds.'],
    ['Deletion of contacts', 'No contact is ever deleted.'],
    ['Deletion of contacts', 'The job never removes a contact.'],
    ['Notes', 'Every field except the notes is copied; notes are skipped.'],
    ['Tasks', 'Contacts are copied, tasks are not.'],
    ['Import of CSV files', 'The export writes a CSV file.'],
    ['Fields other than name and phone', 'The fields name and phone are copied.'],
    ['Contacts from the CRM to the ledger', 'The ledger sends each contact to the CRM.'],
    ['Attachments', 'The log file has one line per run.'],
    ['Custom roles', 'A role is needed to open the page.'],
    ['Reports', 'The dashboard shows the last run.'],
    ['', 'Anything.'],
    ['Anything', ''],
    ['(later)', 'It comes later.'],
    ['Real-time sync', 'A change shows on the next sync.'],
  ])('%s / %s', (item, text) => {
    expect(promises(item, text)).toBeUndefined();
  });
});
