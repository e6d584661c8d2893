import { describe, expect, test } from '@jest/globals';
import { codeFrame, linesOf } from '../../src/report/code-frame.js';
import { displayWidth } from '../../src/report/display-width.js';
import { parse } from '../../src/scope/parse.js';
import { Places } from '../../src/scope/places.js';
import { visible } from '../../src/text/visible.js';

function frame(text: string, pointer: string) {
  const { place } = new Places(text, parse(text).root).find({ pointer });
  return codeFrame(linesOf(text), place);
}

describe('the carets stand under what is meant', () => {
  test.each([
    ['ASCII', 'a: { b: one, c: two }', '/a/c', 'a: { b: one, c: two }', '                ^^^'],
    [
      'CJK before, which is two columns wide',
      'a: { b: 日本, c: two }',
      '/a/c',
      'a: { b: 日本, c: two }',
      '                 ^^^',
    ],
    ['CJK itself', 'a: { b: 日本語 }', '/a/b', 'a: { b: 日本語 }', '        ^^^^^^'],
    [
      'a combining mark, which has no width',
      'a: { b: e\u0301, c: two }',
      '/a/c',
      'a: { b: e\u0301, c: two }',
      '              ^^^',
    ],
    ['an emoji', 'a: { b: 😀, c: two }', '/a/c', 'a: { b: 😀, c: two }', '               ^^^'],
    [
      'a tab, which is shown as a space',
      'a: { b: "o\te", c: two }',
      '/a/c',
      'a: { b: "o e", c: two }',
      '                  ^^^',
    ],
    [
      'threat 72: a bidi control, which is shown as its escape',
      'a: { b: "\u202ex", c: two }',
      '/a/c',
      'a: { b: "\\u202ex", c: two }',
      '                      ^^^',
    ],
    ['a text of several lines, up to the end of the first', 'a: "one\n  two"', '/a', 'a: "one', '   ^^^^'],
  ])('%s', (_, text, pointer, source, carets) => {
    expect(frame(text, pointer)).toEqual({ line: 1, source, carets });
  });

  test.each([1, 2_400, 4_900])('in a line of 5,000 characters, at %i, with what is around it', (at) => {
    const text = `a: [${'x'.repeat(at)}, needle, ${'y'.repeat(5_000 - at)}]`;
    const { source, carets } = frame(text, '/a/1') ?? { source: '', carets: '' };
    expect(source.length).toBeLessThanOrEqual(102);
    expect(source.slice(carets.indexOf('^'), carets.length)).toBe('needle');
  });
});

test('a width is what a terminal takes', () => {
  expect(['abc', '日本', 'e\u0301', '😀', 'שלום', ''].map(displayWidth)).toEqual([3, 4, 1, 2, 4, 0]);
});

test('a character of more than four digits is told from its neighbour', () => {
  expect(visible('\u{e0041}\u{e0042}\ud800')).toBe('\\u{e0041}\\u{e0042}\\ud800');
});

test('threat 72: nothing passes that does not show', () => {
  expect(visible('a\u0000\u001b[31m\u007f\u0085\u200b\u200f\u202e\u2028\u2066\ufeffb\nc\td')).toBe(
    'a\\u0000\\u001b[31m\\u007f\\u0085\\u200b\\u200f\\u202e\\u2028\\u2066\\ufeffb\\u000ac d',
  );
});
