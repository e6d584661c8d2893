import { describe, expect, test } from '@jest/globals';
import { referencesIn } from '../../sandbox/github/references.js';
import { startAcme } from './acme.js';

const place = { repo: 'acme/crm', web: 'http://127.0.0.1:1234' };
const found = (text: string) => referencesIn(text, place);

describe('mentions', () => {
  test.each([
    ['@sam', ['sam']],
    ['Hi @Sam-Ito, and (@ada)!', ['sam-ito', 'ada']],
    ['@acme/partners', ['acme/partners']],
    ['**@sam**', ['sam']],
    ['\\@sam', ['sam']],
    ['&#64;sam and &commat;ada', ['sam', 'ada']],
    ['<b>@sam</b>', ['sam']],
    ['<div>&#x40;sam</div>', ['sam']],
    ['> @sam', ['sam']],
    ['| a | @sam |', ['sam']],
    ['# @sam', ['sam']],
    ['one\n@sam', ['sam']],
    ['@sam.', ['sam']],
  ])('%j notifies', (text, mentions) => {
    expect(found(text).mentions).toEqual(mentions);
  });

  test.each([
    ['an address', 'sam@example.com'],
    ['a code span', 'a `@sam` b'],
    ['a fence', '```\n@sam\n```'],
    ['a fence that is never closed', '~~~~\n@sam'],
    ['an indented block', 'text\n\n    @sam'],
    ['a comment', '<!-- @sam -->'],
    ['a comment over lines', 'a\n<!--\n\n@sam\n\n-->\nb'],
    ['a link', '[@sam](https://example.com)'],
    ['an element for code', '<code>@sam</code> and <pre>@sam</pre>'],
    ['a sign that stands alone', '@ sam'],
    ['what a tag or a comment parts', '@<!-- -->sam and @<b></b>sam'],
    ['a joiner of no width', '@\u200bsam and @\u2060sam'],
    ['a name that no login can have', '@-sam @_ @é'],
  ])('%s notifies nobody', (_, text) => {
    expect(found(text).mentions).toEqual([]);
  });
});

describe('references', () => {
  test.each([
    ['#1', ['acme/crm#1']],
    ['GH-1 and gh-2', ['acme/crm#1', 'acme/crm#2']],
    ['see other/repo.js#12.', ['other/repo.js#12']],
    ['(#3)', ['acme/crm#3']],
    ['\\#4', ['acme/crm#4']],
    ['https://github.com/acme/crm/issues/5', ['acme/crm#5']],
    ['http://127.0.0.1:1234/acme/crm/pull/6', ['acme/crm#6']],
    ['[text](https://github.com/acme/crm/issues/7)', ['acme/crm#7']],
    ['<https://github.com/acme/crm/issues/8>', ['acme/crm#8']],
  ])('%j is one', (text, issues) => {
    expect(found(text).issues).toEqual(issues);
  });

  test.each([
    '`#1`',
    '<!-- #1 -->',
    'a#1b',
    '#a',
    '&#49;',
    '#\u200b1',
    '    #1',
    'AC-1',
    'https://example.com/a/b/issues/1',
  ])('%j is none', (text) => {
    expect(found(text).issues).toEqual([]);
  });

  test('to commits are hexadecimal numbers, and links', () => {
    const sha = 'ce013625030ba8dba906f756967f9e9ca394464a';
    expect(found(`${sha} and ce01362`).commits).toEqual([sha, 'ce01362']);
    expect(found(`https://github.com/acme/crm/commit/${sha}`).commits).toEqual([sha]);
    expect(found('defaced, 123, `ce01362`, ce01362x').commits).toEqual([]);
  });
});

describe('closing keywords', () => {
  test.each([
    ['Closes #1', ['acme/crm#1']],
    ['fix #1, resolved: other/repo#2', ['acme/crm#1', 'other/repo#2']],
    ['CLOSED\n#1', ['acme/crm#1']],
    ['fixes https://github.com/acme/crm/issues/3', ['acme/crm#3']],
    ['closes GH-4', ['acme/crm#4']],
  ])('%j closes', (text, closes) => {
    expect(found(text).closes).toEqual(closes);
  });

  test.each([
    'closes the door',
    'discloses #1',
    'closes `#1`',
    '`closes` #1',
    '<!-- closes #1 -->',
    'closing #1',
  ])('%j closes nothing', (text) => {
    expect(found(text).closes).toEqual([]);
  });
});

test('the sandbox keeps whom a text would have notified, once', async () => {
  const acme = await startAcme();
  acme.addTeam('acme', 'partners', ['sam-ito']);
  const person = acme.as('ada');
  person.openIssue(acme.repo, { title: '@sam-ito', body: '`@sam-ito` says nothing' });
  expect(acme.notifications).toEqual([]);
  await acme.crm('PATCH', '/issues/1', { body: 'Ask @sam-ito or @nobody about #1' });
  await acme.crm('PATCH', '/issues/1', { body: 'Ask @sam-ito or @nobody about #1, soon' });
  person.comment(acme.repo, 1, '@acme/partners, see ce01362. I am @ada.');
  expect(acme.notifications).toMatchObject([
    {
      where: 'acme/crm#1',
      part: 'body',
      by: 'github-actions[bot]',
      mentions: ['sam-ito', 'nobody'],
      notified: ['sam-ito'],
      issues: ['acme/crm#1'],
      closes: [],
    },
    {
      part: 'comment',
      by: 'ada',
      mentions: ['acme/partners', 'ada'],
      notified: ['sam-ito'],
      commits: ['ce01362'],
    },
  ]);
  await acme.close();
});
