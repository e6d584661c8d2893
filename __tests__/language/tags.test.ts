import { describe, expect, test } from '@jest/globals';
import { speaksOf } from '../../src/language/tags.js';

describe('a sentence speaks of the case', () => {
  test.each([
    ['delete', 'An invoice deleted in the bank portal is gone from the ledger.'],
    ['delete', 'Removing a tag unlinks it from its contacts.'],
    ['rename', 'A column with a new name keeps its values.'],
    ['one-sided', 'An order that exists only in the shop is created in the ERP.'],
    ['one-sided', 'A contact without a counterpart is listed on the review page.'],
    ['api-down', 'After a timeout of 10 seconds the job tries again.'],
    ['api-down', 'While the bank is down, payments wait in the queue.'],
    ['conflict', 'If both sides change the price, the newer one wins.'],
    ['timing', 'The order shows within 30 seconds.'],
    ['auth', 'A request with an expired token gets 401.'],
    ['volume', 'A batch of 5,000 orders is imported.'],
    ['anything-else', 'Nothing of the kind.'],
    ['toString', 'Nothing of the kind.'],
  ])('%s: %s', (tag, text) => {
    expect(speaksOf(text, tag)).toBe(true);
  });
});

describe('a sentence speaks of something else', () => {
  test.each([
    ['delete', 'A closed deal appears in the CRM.'],
    ['rename', 'A deleted field is ignored.'],
    ['one-sided', 'A phone number edited in the CRM shows in the ledger.'],
    ['api-down', 'A contact is created once.'],
    ['conflict', 'A contact is created once.'],
    ['timing', 'A contact is created once.'],
    ['auth', 'A contact is created once.'],
    ['volume', 'A contact is created in the CRM.'],
    ['delete', ''],
  ])('%s: %s', (tag, text) => {
    expect(speaksOf(text, tag)).toBe(false);
  });
});
