import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/scope/parse.js';
import { Places } from '../../src/scope/places.js';
import { pointerTo } from '../../src/scope/pointer.js';
import { document, laidOut, layout } from '../fixtures/documents.js';
import { marked } from '../fixtures/marked.js';

function placesOf(text: string): Places {
  return new Places(text, parse(text).root);
}

function scalars(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, one]) => scalars(one, pointerTo(pointer, key)));
}

test('every pointer to a plain or quoted value finds the text that it came from', () => {
  fc.assert(
    fc.property(document, layout, (value, style) => {
      const text = laidOut(value, { ...style, defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
      const places = placesOf(text);
      for (const [pointer, scalar] of scalars(value)) {
        const { place, exact } = places.find({ pointer });
        expect(exact).toBe(true);
        expect(JSON.parse(marked(text, place))).toEqual(scalar);
      }
    }),
    { numRuns: 300 },
  );
});

describe('a place is the narrowest stretch that shows what is meant', () => {
  const text = `owner: { name: Dana, github: dana }
stories:
  - id: S1
    as: rep
  - { id: S2 }
title: |
  two
  lines
empty:
text: "say \\"soon\\" and soon"
`;
  test.each([
    ['a value', { pointer: '/owner/name' }, 'Dana'],
    ['a key', { pointer: '/owner/name', key: true }, 'name'],
    ['a mapping on one line', { pointer: '/owner' }, '{ name: Dana, github: dana }'],
    ['what lacks a key', { pointer: '/owner', missing: true }, 'owner'],
    ['a block of lines, by its key', { pointer: '/stories' }, 'stories'],
    ["a list's entry, by its first pair", { pointer: '/stories/0' }, 'id: S1'],
    ["a list's entry on one line", { pointer: '/stories/1' }, '{ id: S2 }'],
    ['the document, by its first pair', { pointer: '', missing: true }, 'owner'],
    ['nothing behind a key', { pointer: '/empty' }, 'empty'],
    ['what does not exist, by the nearest thing above', { pointer: '/owner/email' }, 'owner'],
    ['words', { pointer: '/owner/name', words: { start: 1, end: 3 } }, 'an'],
    ['words that stand twice', { pointer: '/text', words: { start: 15, end: 19 } }, 'soon'],
    [
      'words that escapes keep apart: the whole text',
      { pointer: '/text', words: { start: 4, end: 10 } },
      '"say \\"soon\\" and soon"',
    ],
  ])('%s', (_, target, expected) => {
    expect(marked(text, placesOf(text).find(target).place)).toBe(expected);
  });

  test('the second of two equal words is the one that was meant', () => {
    expect(placesOf(text).find({ pointer: '/text', words: { start: 15, end: 19 } }).place.start.column).toBe(
      25,
    );
  });
});

describe('columns count UTF-16 units from 1, as editors do', () => {
  test.each([
    ['CJK', 'a: { 名前: 値, b: c }\n', '/b', 16],
    ['right to left', 'a: { שם: ערך, b: c }\n', '/b', 18],
    ['astral', 'a: { 😀: x, b: c }\n', '/b', 16],
  ])('%s', (_, text, key, column) => {
    expect(placesOf(text).find({ pointer: `/a${key}` }).place.start).toEqual({ line: 1, column });
  });

  test.each([['\n'], ['\r\n'], ['\r']])('lines end with %j', (eol) => {
    const text = ['a: 1', 'b: 2', 'c: 3', ''].join(eol);
    expect(placesOf(text).find({ pointer: '/c' }).place.start).toEqual({ line: 3, column: 4 });
  });
});
