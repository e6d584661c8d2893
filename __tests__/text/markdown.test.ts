import { describe, expect, test } from '@jest/globals';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { cutLines, markdownCode, markdownMessage, markdownText, shownText } from '../../src/text/markdown.js';
import { oneLine } from '../../src/text/visible.js';

describe('threats 68, 69: a text cannot become anything but text', () => {
  test.each([
    ['@octocat', /@octocat/],
    ['@org/team', /@org/],
    ['#12', /#12/],
    ['GH-12', /GH-12|GH\\-12/],
    ['owner/repo#1', /#1/],
    ['<b>x</b>', /<b>/],
    ['<!-- x -->', /<!--/],
    ['![a](https://b.example/c.png)', /!\[|[^\\]\]|https:\/\//],
    ['[a](javascript:x)', /[^\\]\[a|[^\\]\]\(/],
    ['www.example.com', /www\.e/],
    ['| cell', /(^|[^\\])\|/],
    ['```fence', /(^|[^\\])`/],
    ['# heading', /^#/],
    ['- item', /^-/],
    ['a\nb', /\n/],
    ['1. The deal appears', /^1\./],
    ['    indented', /^ /],
    ['===', /^=/],
    [':tada:', /:tada:/],
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
    '<code>a\\|b</code> is \\*no\\* key of <code>&lt;x&gt;</code>',
  );
  expect(markdownMessage('a ` alone, @x')).toBe('a \\` alone, @\u2060x');
});

test('code cannot be left', () => {
  expect(markdownCode('a</code>`|b')).toBe('<code>a&lt;/code&gt;\\`\\|b</code>');
});

test('what is copied from code is what was put into it', () => {
  expect(markdownCode('ac-1 0123456789abcdef GH1')).toBe('<code>ac-1 0123456789abcdef GH1</code>');
});

/** Kinds of Markdown nodes, and what they show. */
function rendered(markdown: string): { kinds: string[]; shown: string } {
  const walker = new Parser().parse(markdown).walker();
  const kinds = new Set<string>();
  let shown = '';
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    kinds.add(type === 'html_inline' ? (literal ?? '') : type);
    if (type === 'text') shown += literal ?? '';
  }
  return { kinds: [...kinds], shown: shown.replaceAll('\u2060', '') };
}

const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...'*_`~[]()!<>#|\\&;:.-+=1 \n@/ax'.split(''),
          'http://b.c',
          '    ',
          '&amp;',
          '![',
          '](',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => oneLine(text) !== '');

describe('a Markdown parser sees', () => {
  test('threat 69: one paragraph of text, which is the one that was given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(rendered(markdownText(text))).toEqual({
          kinds: ['document', 'paragraph', 'text'],
          shown: oneLine(text),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing but text in code', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(rendered(markdownCode(text))).toEqual({
          kinds: ['document', 'paragraph', '<code>', 'text', '</code>'],
          shown: oneLine(text),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['**bold**', '[a](https://b.example)', '![a](https://b.example/c.png)', '~~gone~~'])(
    'no mark-up in the code %s',
    (text) => {
      expect(rendered(markdownCode(text)).kinds).toEqual([
        'document',
        'paragraph',
        '<code>',
        'text',
        '</code>',
      ]);
    },
  );
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
      expect(shownText(markdownText(text))).toBe(oneLine(text));
    }),
  );
});
