import { expect, test } from '@jest/globals';
import { nounForms, possibleBases, verbForms } from '../../src/language/inflect.js';
import * as nounLists from '../../src/language/terms/nouns.js';
import { placeholderVerbs } from '../../src/language/terms/placeholder-verbs.js';
import * as roles from '../../src/language/terms/roles.js';
import { type TermGroup, wordsIn } from '../../src/language/terms/term.js';
import * as verbLists from '../../src/language/terms/verbs.js';

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

test('the way back from any form of any listed word finds the word', () => {
  const groups = [
    ...Object.values(verbLists),
    placeholderVerbs,
    ...Object.values(nounLists),
    ...Object.values(roles),
  ]
    .flat()
    .filter((group): group is TermGroup => typeof group !== 'string');
  const lost: string[] = [];
  for (const { words } of groups) {
    for (const base of wordsIn(words)) {
      const [verb = ''] = base.split(' ');
      for (const form of verbForms(verb).keys()) if (!possibleBases(form).includes(verb)) lost.push(form);
      const noun = base.split(' ').at(-1) ?? '';
      for (const form of nounForms(noun)) if (!possibleBases(form).includes(noun)) lost.push(form);
    }
  }
  expect(lost).toEqual([]);
});
