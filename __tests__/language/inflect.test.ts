import { expect, test } from '@jest/globals';
import { nounForms, verbForms } from '../../src/language/inflect.js';

test.each([
  ['handle, handles, handled, handling'],
  ['copy, copies, copied, copying'],
  ['deploy, deploys, deployed, deploying'],
  ['drop, drops, dropped, dropping'],
  ['submit, submits, submitted, submitting'],
  ['open, opens, opened, opening'],
  ['edit, edits, edited, editing'],
  ['fetch, fetches, fetched, fetching'],
  ['agree, agrees, agreed, agreeing'],
  ['write, writes, wrote, written, writing'],
  ['set, sets, setting'],
  ['log in, logs in, logged in, logging in'],
  ['deal with, deals with, dealt with, dealing with'],
])('%s', (forms) => {
  const expected = forms.split(', ');
  expect([...verbForms(expected[0] ?? '').keys()].sort()).toEqual([...expected].sort());
});

test.each([
  ['entry', 'entries'],
  ['box', 'boxes'],
  ['salesperson', 'salespeople'],
  ['API key', 'API keys'],
  ['day', 'days'],
])('%s, %s', (one, many) => {
  expect(nounForms(one)).toEqual([one, many]);
});
