import { describe, expect, test } from '@jest/globals';
import type { Edit } from '../../src/edit/edit.js';
import { editText } from '../../src/edit/edit-text.js';
import { UnusableInput } from '../../src/errors.js';

function edit(text: string, ...edits: Edit[]): string {
  return editText('scope.yaml', text, edits);
}

const remove = (at: string): Edit => ({ kind: 'remove', at });
const append = (list: string, value: (Edit & { kind: 'insert' })['value']): Edit => ({
  kind: 'insert',
  list,
  value,
});

describe('an entry of a list in lines', () => {
  const LIST = `# parts
criteria:
  # the first
  - id: AC-1     # why
    statement: one
    # of AC-1, by its indentation
  # the second
  - id: AC-2
    statement: two
`;

  test('goes with the comments on its lines, and leaves those above and below', () => {
    expect(edit(LIST, remove('/criteria/0'))).toBe(`# parts
criteria:
  # the first
  # the second
  - id: AC-2
    statement: two
`);
  });

  test('comes behind the last one, laid out as that is', () => {
    expect(edit(LIST, append('/criteria', { id: 'AC-3', statement: 'a: b' }))).toBe(
      `${LIST}  - id: AC-3\n    statement: "a: b"\n`,
    );
    const flow = 'out:\n- { item: a }   # c\n- b\nend: 1\n';
    expect(edit(flow, append('/out', { item: 'c, d', candidate: 'v1.1' }))).toBe(
      'out:\n- { item: a }   # c\n- b\n- { item: "c, d", candidate: v1.1 }\nend: 1\n',
    );
  });

  test('comes between two', () => {
    expect(edit('a:\n  - x # 1\n  - y\n', { kind: 'insert', list: '/a', index: 1, value: 'new' })).toBe(
      'a:\n  - x # 1\n  - new\n  - y\n',
    );
  });

  test('keeps the empty lines between entries', () => {
    const spaced = 'a:\n  - x\n\n  - y\n\nb: 1\n';
    const more = 'a:\n  - x\n\n  - y\n\n  - z\n\nb: 1\n';
    expect(edit(spaced, append('/a', 'z'))).toBe(more);
    expect(edit(more, remove('/a/2'))).toBe(spaced);
    expect(edit(more, remove('/a/1'))).toBe('a:\n  - x\n\n  - z\n\nb: 1\n');
  });

  test('as the last one leaves an empty list', () => {
    expect(edit('a: # why\n  - x\nb: 1\n', remove('/a/0'))).toBe('a: [] # why\nb: 1\n');
    expect(edit('a:\n- x', remove('/a/0'))).toBe('a: []');
  });

  test('does not end a file with a line break that had none, and uses its line breaks', () => {
    expect(edit('a:\r\n  - x\r\n  - y', append('/a', 'z'))).toBe('a:\r\n  - x\r\n  - y\r\n  - z');
    expect(edit('a:\r  - x\r  - y\rb: 1', append('/a', 'z'))).toBe('a:\r  - x\r  - y\r  - z\rb: 1');
    expect(edit('a:\r\n  - x\r\n  - y', remove('/a/1'))).toBe('a:\r\n  - x');
  });
});

describe('an entry between brackets', () => {
  test.each([
    ['first', 'a: [x, y, z] # c\n', '/a/0', 'a: [y, z] # c\n'],
    ['in the middle', 'a: [ x, y, z ]\n', '/a/1', 'a: [ x, z ]\n'],
    ['last', 'a: [x, y, z]\n', '/a/2', 'a: [x, y]\n'],
    ['only', 'a: [ x ]\n', '/a/0', 'a: []\n'],
    ['before a last comma', 'a: [x, y,]\n', '/a/1', 'a: [x,]\n'],
    ['of a mapping', 'a: { b: 1, c: 2 }\n', '/a/b', 'a: { c: 2 }\n'],
    ['on its own line', 'a: [\n  x, # 1\n  y, # 2\n  z # 3\n  ]\n', '/a/1', 'a: [\n  x, # 1\n  z # 3\n  ]\n'],
    ['last on its own line', 'a: [\n  x, # 1\n  y # 2\n  ]\n', '/a/1', 'a: [\n  x # 1\n  ]\n'],
  ])('goes: %s', (_, text, at, expected) => {
    expect(edit(text, remove(at))).toBe(expected);
  });

  test.each([
    ['a: [x] # c\n', 'a: [x, new] # c\n'],
    ['a: []\n', 'a: [new]\n'],
    ['a: [x, ]\n', 'a: [x, new, ]\n'],
    ['a: [\n  x, # 1\n  y # 2\n  ]\n', 'a: [\n  x, # 1\n  y, # 2\n  new\n  ]\n'],
    ['a: [\n  x,\n  ]\n', 'a: [\n  x,\n  new,\n  ]\n'],
    ['a: [x,\n  y]\n', 'a: [x,\n  y, new]\n'],
  ])('comes: %j', (text, expected) => {
    expect(edit(text, append('/a', 'new'))).toBe(expected);
  });
});

describe('a key', () => {
  test('comes behind another, parted like the parts around it', () => {
    const text = 'a: 1\n\nout:\n    - x\n    # not y\n\n# read by\nlast: z\n';
    expect(edit(text, { kind: 'add', to: '', key: 'new', value: [{ q: 'r', s: 1 }], after: 'out' })).toBe(
      'a: 1\n\nout:\n    - x\n    # not y\n\nnew:\n    - q: r\n      s: 1\n\n# read by\nlast: z\n',
    );
  });

  test('comes behind a text that keeps its empty lines', () => {
    expect(edit('a: |+\n  x\n\nb: 1\n', { kind: 'add', to: '', key: 'new', value: 2, after: 'a' })).toBe(
      'a: |+\n  x\n\nnew: 2\nb: 1\n',
    );
  });

  test('comes into a mapping, in lines and between braces', () => {
    const text = 'd:\n  - q: a # c\n  - { q: b }\n';
    const add = (to: string): Edit => ({ kind: 'add', to, key: 'answer', value: 'Yes; no.' });
    expect(edit(text, add('/d/0'), add('/d/1'))).toBe(
      'd:\n  - q: a # c\n    answer: Yes; no.\n  - { q: b, answer: Yes; no. }\n',
    );
  });

  test('goes with all that is below it', () => {
    expect(edit('rules:\n  a: { b: 1 }\n  c:\n    d: [e]\nx: 1\n', remove('/rules/c'))).toBe(
      'rules:\n  a: { b: 1 }\nx: 1\n',
    );
  });
});

describe('a value', () => {
  test.each([
    ["a: 'x' # c\n", "it's", "a: 'it''s' # c\n"],
    ['a: "x"\n', 'z', 'a: "z"\n'],
    ['a: x # c\n', 'y z', 'a: y z # c\n'],
    ['a: x\n', 'no', 'a: "no"\n'],
    ['a: x\n', '1.0', 'a: "1.0"\n'],
    ['a: x\n', 2, 'a: 2\n'],
    ['a: # c\nb: 1\n', 'z', 'a: z # c\nb: 1\n'],
    ['a: > # c\n  long\n  text\n\nb: 1\n', 'z', 'a: z # c\n\nb: 1\n'],
    ['a: x\n', '\u202ea\u{e0041}', 'a: "\\u202ea\\U000e0041"\n'],
  ])('%j becomes %j', (text, value, expected) => {
    expect(edit(text, { kind: 'set', at: '/a', value })).toBe(expected);
  });
});

describe('what can’t be edited is refused, whole', () => {
  test.each<[string, string, Edit, RegExp]>([
    ['no YAML', 'a: [', remove('/a'), /^scope\.yaml: What can't be read as YAML can't be edited/],
    ['an anchor', 'a: &x [1]\n', remove('/a/0'), /can't be read as YAML/],
    [
      'a comment that would become text',
      'a: |-\n  x\nb: 1\n\n  # c\n',
      remove('/b'),
      /^scope\.yaml: \/b can't be changed here without touching something else/,
    ],
    ['a key with a question mark', '? a\n: b\n? c\n: d\n', remove('/c'), /\/c can't be changed/],
  ])('%s', (_, text, one, message) => {
    expect(() => edit(text, one)).toThrow(UnusableInput);
    expect(() => edit(text, one)).toThrow(message);
  });
});
