import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { parse } from '../../src/scope/parse.js';
import type { Node } from '../../src/scope/tree.js';
import { document, laidOut, layout } from '../fixtures/documents.js';

/** Ranges and values of our tree beside those of a second YAML parser, which keeps ranges of its own. */
function compare(ours: Node, theirs: unknown, text: string, pointer = ''): void {
  if (theirs === null) {
    expect([pointer, ours]).toMatchObject([pointer, { kind: 'scalar', value: null }]);
    return;
  }
  const range = (theirs as { range: [number, number, number] }).range;
  if (isSeq(theirs)) {
    if (ours.kind !== 'list') throw new Error(`${pointer}: no list`);
    expect([pointer, ours.items.length]).toEqual([pointer, theirs.items.length]);
    if (ours.items.length > 0 || ours.flow) expect([pointer, ours.start]).toEqual([pointer, range[0]]);
    for (const [index, item] of theirs.items.entries()) {
      compare(ours.items[index] as Node, item, text, `${pointer}/${index}`);
    }
    if (theirs.flow) expect([pointer, ours.end]).toEqual([pointer, range[1]]);
  } else if (isMap(theirs)) {
    if (ours.kind !== 'map') throw new Error(`${pointer}: no map`);
    const pairs = [...ours.pairs.values()];
    expect([pointer, pairs.length]).toEqual([pointer, theirs.items.length]);
    theirs.items.forEach(({ key, value }, index) => {
      const pair = pairs[index];
      if (!pair) throw new Error(`${pointer}: a pair lacks`);
      compare(pair.key, key, text, `${pointer}#${index}`);
      compare(pair.value, value, text, `${pointer}/${index}`);
    });
    if (theirs.flow) expect([pointer, ours.end]).toEqual([pointer, range[1]]);
  } else if (isScalar(theirs)) {
    if (ours.kind !== 'scalar') throw new Error(`${pointer}: no scalar`);
    expect([pointer, ours.value]).toEqual([pointer, theirs.value]);
    const isBlock = theirs.type === 'BLOCK_FOLDED' || theirs.type === 'BLOCK_LITERAL';
    const isEmpty = range[0] === range[1];
    if (!isEmpty) expect([pointer, ours.start]).toEqual([pointer, range[0]]);
    // The end of a block text is where it stops to show; the other parser counts the line breaks behind it.
    if (!isEmpty && !isBlock) expect([pointer, ours.end]).toEqual([pointer, range[1]]);
  } else if (isAlias(theirs)) throw new Error('no aliases here');
}

describe('every value and key has the range of the text that it came from', () => {
  test('in any document, in any layout', () => {
    fc.assert(
      fc.property(document, layout, (value, style) => {
        const text = laidOut(value, style);
        const { root, problems } = parse(text);
        expect(problems).toEqual([]);
        compare(root as Node, parseDocument(text, { version: '1.2' }).contents, text);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['comments between', 'a: # why\n  - b # x: [y\n  # z\n  - c\n'],
    ['flow over lines', 'a: [ b, # ]\n  { c: d }, # }\n  e: f ]\ng: h\n'],
    ['an explicit key', '? a\n: b\n? c\n'],
    ['a block text with a header comment', 'a: | # > not the header\n  text\nb: >-\n\n  more\n'],
    ['a block text in a list', '- |\n  text\n- >\n  more\n'],
    ['a block text with an indicator', 'a: |2\n   x\nb: >+\n  y\n\nc: z\n'],
    ['plain text over lines', 'a: one\n  two\n\n  three\nb: c\n'],
    ['quoted text over lines', "a: \"one\n  two \\\n  three\"\nb: 'it''s\n  so'\n"],
    ['a document with markers', '%YAML 1.2\n---\na: b\n...\n'],
    ['empty values', 'a:\nb:\n  -\n  - c\nd: {e: , f}\n'],
    ['astral characters', 'a: 😀 b\nc: "😀"\n'],
  ])('%s', (_, text) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    compare(root as Node, parseDocument(text, { version: '1.2' }).contents, text);
  });
});
