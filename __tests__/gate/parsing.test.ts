import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../../src/gate/glob.js';
import { namedIn, unclearNames } from '../../src/gate/named-criteria.js';
import { agreedIn } from '../../src/gate/signatures.js';

describe('the criteria that a description names', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', 'Fixes the sync.', []],
    ['one', 'Criteria: AC-1', ['AC-1']],
    ['several', 'Criteria: AC-1, acme-crm/AC-2', ['AC-1', 'acme-crm/AC-2']],
    ['several lines', 'Criteria: AC-1\ntext\r\nCriteria: AC-2\rcriteria: AC-3', ['AC-1', 'AC-2', 'AC-3']],
    ['each once', 'Criteria: AC-1, ac-1, AC-1', ['AC-1']],
    ['an empty line of a template', 'Criteria: ', []],
    ['with a full stop', 'Criteria: AC-1, AC-2.', ['AC-1', 'AC-2']],
    ['in bold, as code, in a list', '- **Criteria:** `AC-1`', ['AC-1']],
    ['a slip of the pen', 'Criteria: AC 1', ['AC 1']],
    ['not in a fence', '```\nCriteria: AC-1\n```\nCriteria: AC-2', ['AC-2']],
    ['not in a longer fence that holds one', '````\n```\nCriteria: AC-1\n````', []],
    ['not in a quote', '> Criteria: AC-1', []],
    ['not indented as code', '    Criteria: AC-1', []],
    ['not in a comment', '<!-- \nCriteria: AC-1\n-->\nCriteria: AC-2', ['AC-2']],
    ['not in a comment that never ends', 'Criteria: AC-1\n<!--\nCriteria: AC-2', ['AC-1']],
    ['after a fence that shows how a comment begins', '```html\n<!-- a hint\n```\nCriteria: AC-1', ['AC-1']],
    ['after words about a comment', 'No `<!--` any more.\nCriteria: AC-1', ['AC-1']],
    ['after a comment that shows a fence', '<!--\n```\n-->\nCriteria: AC-1', ['AC-1']],
    ['after code that is no fence, for it ends on its line', '```a``` b\nCriteria: AC-1', ['AC-1']],
    ['not in a fence in which another seems to begin', '```\n``` js\nCriteria: AC-1\n```', []],
    ['not within a sentence', 'The Criteria: AC-1', []],
  ])('%s', (_, body, names) => {
    expect(namedIn(body).map(({ text }) => text)).toEqual(names);
  });

  test('are read from any text, and from a long one in a moment', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => void namedIn(body)));
    for (const body of [
      '<!--'.repeat(16_000),
      'Criteria: ,a'.repeat(5_000),
      '`'.repeat(65_000),
      '**criteria:'.repeat(5_000),
    ]) {
      const start = performance.now();
      unclearNames(namedIn(`Criteria: ${body}`), []);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  test('that nobody knows are told, the first of them one by one', () => {
    const body = `Criteria: ${Array.from({ length: 40 }, (_, at) => `X-${at}`).join(', ')}`;
    const reasons = unclearNames(namedIn(body), []);
    expect(reasons).toHaveLength(11);
    expect(reasons.at(-1)?.text).toBe('It names 30 more criteria that no scope has, or that several have.');
  });
});

describe('a pattern', () => {
  test.each([
    ['main', 'main', true],
    ['main', 'mains', false],
    ['dev/*', 'dev/a', true],
    ['dev/*', 'dev/a/b', false],
    ['dev/*', 'dev/', true],
    ['dev/**', 'dev/a/b', true],
    ['dev/**', 'dev', false],
    ['**', 'a/b/c', true],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['docs/**/*.md', 'docs/a.md', true],
    ['docs/**/*.md', 'docs/a/b/c.md', true],
    ['docs/**/*.md', 'docs/a/b/c.mdx', false],
    ['docs/**/*.md', 'docsa.md', false],
    ['a.c', 'abc', false],
    ['*-x-*', 'a-x-x-b', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s for %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  test('without a star stands for itself alone', () => {
    const plain = fc.string().filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(plain, plain, (pattern, name) => expect(matches(pattern, name)).toBe(pattern === name)),
    );
  });

  test('of stars is not slow', () => {
    const start = performance.now();
    expect(matches('*a'.repeat(300), 'a'.repeat(1000))).toBe(true);
    expect(matches('**/'.repeat(300), 'a'.repeat(1000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the line that agrees', () => {
  const digest = 'd'.repeat(64);
  test.each<readonly [string, string, string | undefined]>([
    ['as shown', `/scope agree ${digest}`, digest],
    ['among others', `I read it.\r\n/scope agree ${digest}  \r\nThanks`, digest],
    ['the last of two', `/scope agree ${'a'.repeat(64)}\n/scope agree ${digest}`, digest],
    ['in capitals', `/scope agree ${'D'.repeat(64)}`, undefined],
    ['shortened', `/scope agree ${digest.slice(1)}`, undefined],
    ['with something behind', `/scope agree ${digest} not`, undefined],
    ['with something in front', `no /scope agree ${digest}`, undefined],
    ['hidden in what was pasted', `<!--\n/scope agree ${digest}\n-->\nThanks`, undefined],
    ['hidden after some words', `Thanks <!--\n/scope agree ${digest}\n-->`, undefined],
    ['after a comment', `<!-- a hint -->\n/scope agree ${digest}`, digest],
    ['after words that begin a comment and end', `No <!-- yet\n\n/scope agree ${digest}`, digest],
    ['indented as code', `    /scope agree ${digest}`, undefined],
  ])('threat 6: %s', (_, body, agreed) => {
    expect(agreedIn(body)).toBe(agreed);
  });
});
