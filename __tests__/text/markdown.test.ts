import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutLines, markdownCode, markdownMessage, markdownText, shownText } from '../../src/text/markdown.js';
import { visible } from '../../src/text/visible.js';

describe('a text cannot become anything but text', () => {
  test.each([
    ['@octocat', /@octocat/],
    ['@org/team', /@org/],
    ['#12', /#12/],
    ['GH-12', /GH-12|GH\\-12/],
    ['owner/repo#1', /#1/],
    ['<b>x</b>', /<b>/],
    ['<!-- x -->', /<!--/],
    ['![a](https://b.example/c.png)', /!\[|\]\(|https:\/\//],
    ['[a](javascript:x)', /[^\\]\[a|[^\\]\]\(/],
    ['www.example.com', /www\.e/],
    ['| cell', /(^|[^\\])\|/],
    ['```fence', /(^|[^\\])`/],
    ['# heading', /^#/],
    ['- item', /^-/],
    ['a\nb', /\n/],
  ])('%s', (text, harm) => {
    expect(` ${markdownText(text)}`.slice(1)).not.toMatch(harm);
  });

  test('plain words stay plain words', () => {
    expect(markdownText('A deal appears in Acme CRM within 60 seconds.')).toBe(
      'A deal appears in Acme CRM within 60 seconds.',
    );
  });
});

test('a message shows what it quotes as code, and the rest as text', () => {
  expect(markdownMessage('`a|b` is *no* key of `<x>`')).toBe(
    '<code>a&#124;b</code> is \\*no\\* key of <code>&lt;x&gt;</code>',
  );
  expect(markdownMessage('a ` alone, @x')).toBe('a \\` alone, @\u2060x');
});

test('code cannot be left', () => {
  expect(markdownCode('a</code>`|b')).toBe('<code>a&lt;/code&gt;&#96;&#124;b</code>');
});

describe('a text over the limit is cut between lines', () => {
  const text = Array.from({ length: 1000 }, (_, n) => `line ${n} 日本`).join('\n');

  test('and says how much is left out', () => {
    const cut = cutLines(text, 1000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
    const [, left] = /… (\d+) more lines/.exec(cut) ?? [];
    expect(cut.split('\n').filter((line) => line.startsWith('line ')).length + Number(left)).toBe(1000);
  });

  test('one below it is left alone', () => {
    expect(cutLines(text, 100_000)).toBe(text);
  });
});

test('what is shown can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(shownText(markdownText(text))).toBe(visible(text));
    }),
  );
});
