import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Edit, Value } from '../../src/edit/edit.js';
import { editText } from '../../src/edit/edit-text.js';
import { UnusableInput } from '../../src/errors.js';
import { pointerKeys, pointerTo } from '../../src/scope/pointer.js';
import { read } from '../../src/scope/read.js';
import { document, laidOut, layout } from '../fixtures/documents.js';

type Json = unknown;

/** A second YAML parser: what a text says, and where its nodes stand. */
function oracle(text: string) {
  return parseDocument(text, { version: '1.2', keepSourceTokens: false });
}

/** The text with comments behind and between its lines, wherever they change nothing of what it says. */
function withComments(text: string, choices: readonly number[]): string {
  const said = JSON.stringify(oracle(text).toJS());
  return choices.reduce((now, choice, index) => {
    const breaks = [...now.matchAll(/\r\n|\n|$/g)].map((match) => match.index);
    const at = breaks[(choice >> 1) % breaks.length] as number;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const comment = choice % 2 === 0 ? ` # c${index}.` : `${eol}${' '.repeat((choice >> 4) % 7)}# c${index}.`;
    const more = now.slice(0, at) + comment + now.slice(at);
    const { yamlProblems, parsed } = read(more);
    const isSame = yamlProblems.length === 0 && JSON.stringify(parsed) === said;
    return isSame && JSON.stringify(oracle(more).toJS()) === said ? more : now;
  }, text);
}

function comments(text: string): string[] {
  return [...text.matchAll(/# (c\d+)\./g)].map(([, name = '']) => name);
}

/** Every list and mapping of a value, by its pointer. */
function containers(value: Json, pointer = ''): [pointer: string, value: Json[] | Record<string, Json>][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = [pointer, value] as [string, Json[]];
  return [own, ...Object.entries(value).flatMap(([key, one]) => containers(one, pointerTo(pointer, key)))];
}

const word = fc.oneof(
  fc.constantFrom(
    'a word',
    'no',
    '12',
    'a: b',
    "it's",
    'say "so"',
    '# x',
    'x, y',
    '[z',
    '日本',
    '',
    ' lead',
    'a\nb',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((one) => !/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u.test(one)),
);
const newValue: fc.Arbitrary<Value> = fc.oneof(
  word,
  fc.record({ item: word, candidate: word }),
  fc.record({ question: word, more: fc.array(word, { maxLength: 2 }) }),
  fc.constant({}),
  fc.constant([]),
);

interface Case {
  readonly text: string;
  readonly edit: Edit;
  readonly wanted: Json;
}

/** A text, an edit of some place of it, and what it then has to say. */
const edited = fc
  .record({
    value: document.filter((one) => Object.keys(one).length > 0),
    style: layout,
    comments: fc.array(fc.nat({ max: 10_000 }), { maxLength: 8 }),
    hasEnd: fc.boolean(),
    kind: fc.constantFrom('insert', 'remove', 'add', 'set'),
    where: fc.nat(),
    which: fc.nat(),
    put: newValue,
    scalar: fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
  })
  .map(({ value, style, comments: at, hasEnd, kind, where, which, put, scalar }): Case | undefined => {
    const laid = laidOut(value, style);
    // A block text at the very end of a file says another thing without its line break.
    const bare = laid.trimEnd();
    const isBare = !hasEnd && JSON.stringify(read(bare).parsed) === JSON.stringify(value);
    const text = withComments(isBare ? bare : laid, at);
    const wanted = structuredClone(value) as Json;
    const all = containers(wanted).filter(([, one]) =>
      kind === 'insert'
        ? Array.isArray(one)
        : kind === 'add'
          ? !Array.isArray(one)
          : Object.keys(one).length > 0,
    );
    const [pointer, target] = all[where % Math.max(all.length, 1)] ?? [];
    if (pointer === undefined || target === undefined) return undefined;
    const keys = Object.keys(target);
    const key = keys[which % Math.max(keys.length, 1)] ?? '';
    const map = target as Record<string, Json>;
    switch (kind) {
      case 'insert': {
        const index = which % (keys.length + 1);
        (target as Json[]).splice(index, 0, put);
        return { text, wanted, edit: { kind, list: pointer, index, value: put } };
      }
      case 'add':
        if (Object.hasOwn(map, 'new-key')) return undefined;
        map['new-key'] = put;
        return {
          text,
          wanted,
          edit: { kind, to: pointer, key: 'new-key', value: put, ...(key === '' ? {} : { after: key }) },
        };
      case 'remove':
        if (Array.isArray(target)) target.splice(Number(key), 1);
        else delete map[key];
        return { text, wanted, edit: { kind, at: pointerTo(pointer, key) } };
      default: {
        if (typeof map[key] === 'object' && map[key] !== null) return undefined;
        map[key] = scalar;
        return { text, wanted, edit: { kind: 'set', at: pointerTo(pointer, key), value: scalar } };
      }
    }
  })
  .filter((one) => one !== undefined);

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long)
    if (at < short.length && short.startsWith(character, at)) at += character.length;
  return at === short.length;
}

/** Where the second parser sees an entry and its value; without an end where that is a block text or nothing. */
function rangeOf(text: string, pointer: string): { entry: number; start: number; end: number | undefined } {
  let node: unknown = oracle(text).contents;
  let key: unknown;
  for (const name of pointerKeys(pointer)) {
    const pair = isMap(node) ? node.items.find((one) => keyText(one.key) === name) : undefined;
    key = pair?.key;
    node = isSeq(node) ? node.items[Number(name)] : pair?.value;
  }
  const { range, type } = node as { range: [number, number, number]; type?: string };
  const isOpen = type?.startsWith('BLOCK') || range[0] === range[1];
  const entry = ((key ?? node) as { range: [number] }).range[0];
  return { entry, start: range[0], end: isOpen ? undefined : range[1] };
}

function keyText(key: unknown): string {
  return String((key as { value: unknown }).value);
}

/** What can't be taken out in whole lines, as it shares its first one: `- - a`, `- b: 1`. */
function sharesItsLine(text: string, { kind, ...edit }: Edit): boolean {
  if (kind !== 'remove' || !('at' in edit)) return false;
  const { start } = rangeOf(text, edit.at);
  const line =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /^ *- +\S/.test(line) || /^ *(?:- +)+$/.test(line);
}

test('an edit says what was intended, keeps every comment, and touches nothing but its place', () => {
  fc.assert(
    fc.property(edited, ({ text, edit, wanted }) => {
      let after = '';
      try {
        after = editText('scope.yaml', text, [edit]);
      } catch (error) {
        expect(error).toBeInstanceOf(UnusableInput);
        expect([text, edit, sharesItsLine(text, edit) || isTextBelow(text)]).toEqual([text, edit, true]);
        return;
      }
      expect(oracle(after).toJS()).toEqual(wanted);
      const kept = comments(after);
      switch (edit.kind) {
        case 'insert':
        case 'add':
          expect(isWithin(text, after)).toBe(true);
          expect(kept).toEqual(comments(text));
          break;
        case 'set': {
          const { start, end } = rangeOf(text, edit.at);
          expect(after.slice(0, start)).toBe(text.slice(0, start));
          if (end !== undefined) expect(after.endsWith(text.slice(end))).toBe(true);
          expect(kept).toEqual(comments(text));
          break;
        }
        case 'remove': {
          const above = text.slice(0, rangeOf(text, edit.at).entry).replace(/[^\r\n]*$/, '');
          expect(kept).toEqual(expect.arrayContaining(comments(above)));
          // What has lost all that it had is written as `[]` or `{}`.
          expect(isWithin(after.replaceAll(/[ [\]{}]/g, ''), text)).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

/** A block text takes a comment that is indented below it for its own, once nothing stands between them. */
function isTextBelow(text: string): boolean {
  return /[|>][-+\d]*(?: #.*)?$/m.test(text) && /^ +# c/m.test(text);
}
