import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/finding.js';
import { examine } from '../../src/rules/examine.js';
import { marked } from '../fixtures/marked.js';
import { MINIMAL } from '../fixtures/minimal.js';

function only(source: string | Uint8Array): Finding {
  const { findings } = examine(source);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('what is no scope at all is one finding', () => {
  test.each<[name: string, source: string | Uint8Array, rule: string, message: RegExp]>([
    ['an empty file', '', 'yaml/syntax', /empty/],
    ['only white space', ' \n\n', 'yaml/syntax', /empty/],
    ['only comments', '# later\n# more\n', 'yaml/syntax', /empty/],
    ['a list at the top', '- a\n- b\n', 'schema/type', /The document is a list; it must be a mapping/],
    ['a text at the top', 'hello\n', 'schema/type', /The document is a text/],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'yaml/syntax', /NUL byte/],
    ['threat 76: UTF-16', utf16('version: 1\n'), 'yaml/syntax', /UTF-16/],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('version: 1', 'utf16le')), 'yaml/syntax', /UTF-16/],
    [
      'threat 76: invalid UTF-8',
      new Uint8Array([...Buffer.from('title: caf'), 0xe9, 0x0a]),
      'yaml/syntax',
      /not UTF-8/,
    ],
    ['threat 76: a NUL', 'title: a\0b\n', 'yaml/syntax', /NUL byte/],
    ['threat 74: two documents', 'a: 1\n---\nb: 2\n', 'yaml/syntax', /second document/],
    ['threat 73: ten megabytes of brackets', '['.repeat(10_000_000), 'yaml/limits', /at most 256 KiB/],
    ['ten megabytes in bytes', new Uint8Array(10_000_000).fill(0x5b), 'yaml/limits', /at most 256 KiB/],
    ['threat 73: 10,000 levels of brackets', '['.repeat(10_000), 'yaml/limits', /deeper than 32/],
    ['10,000 levels of mappings', '{a: '.repeat(10_000), 'yaml/limits', /deeper than 32/],
    [
      'threat 77: a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'yaml/syntax',
      /LFS/,
    ],
  ])('%s', (_, source, rule, message) => {
    const { findings } = examine(source);
    const first = findings.find((finding) => finding.rule === rule);
    expect(first?.message).toMatch(message);
    expect(first?.fix).not.toBe('');
    // Two documents are read as far as the first goes; of everything else nothing can be read.
    if (!String(source).includes('---')) expect(findings).toHaveLength(1);
  });
});

describe('broken YAML is underlined where it breaks', () => {
  test.each([
    ['a tab as indentation', 'owner:\n\tname: Dana\n', '\t', /tab/],
    ['an unclosed quote', 'title: "Ledgerly\nrelease: v1\n', '"Ledgerly', /not closed/],
    ['an unclosed single quote', "title: 'Ledgerly\nrelease: v1\n", "'Ledgerly", /not closed/],
    ['an unclosed bracket', 'reviewers: [a, b\nrelease: v1\n', '[a,', /not closed/],
    ['an unclosed brace at the end', 'owner: { name: Dana', '{', /not closed/],
    ['a colon in a plain text', 'title: one: two\n', ':', /second `: ` begins a new key/],
    ['a line that is no key', 'title: a\nrelease\nid: b\n', ':', /neither a key/],
    ['threat 74: a custom tag', 'title: !secret a\n', '!secret', /no tags/],
    ['a core tag', 'title: !!str 1\n', '!!str', /no tags/],
  ])('%s', (_, source, underlined, message) => {
    const finding = examine(source).findings.find(({ rule }) => rule === 'yaml/syntax');
    expect(finding?.message).toMatch(message);
    expect(marked(source, (finding as Finding).place).trimEnd()).toBe(underlined.trimEnd());
  });
});

describe('everything is said once', () => {
  test('threat 74: a key twice points at the second and relates to the first', () => {
    const source = MINIMAL.replace('release: v1', 'release: v1\nrelease: v2');
    const finding = only(source);
    expect(finding).toMatchObject({ rule: 'yaml/duplicate-key', place: { start: { line: 5, column: 1 } } });
    expect(finding.related[0]?.place.start).toEqual({ line: 4, column: 1 });
  });

  test('threat 74: anchors and aliases are reported each, and what they stand for is nobody else’s fault', () => {
    const source = MINIMAL.replace(
      'owner: { name: Dana Reyes, github: dana-reyes }',
      'owner: &o { name: Dana Reyes, github: dana-reyes }\nx-same: *o',
    );
    expect(examine(source).findings.map(({ rule, place }) => [rule, marked(source, place)])).toEqual([
      ['yaml/limits', '&o'],
      ['yaml/limits', '*o'],
    ]);
  });

  test('an alias where a value belongs hides no key and invents no fault', () => {
    const source = MINIMAL.replace('deletes: archive', 'deletes: *rule');
    expect(examine(source).findings.map(({ rule, place }) => [rule, marked(source, place)])).toEqual([
      ['yaml/limits', '*rule'],
    ]);
  });

  test('threat 74: a merge key is refused, and the keys that it may add are not missed', () => {
    const source = MINIMAL.replace(
      'owner: { name: Dana Reyes, github: dana-reyes }',
      'owner:\n  <<: { name: Dana Reyes }\n  github: dana-reyes',
    );
    expect(examine(source).findings.map(({ rule, place }) => [rule, marked(source, place)])).toEqual([
      ['yaml/limits', '<<'],
    ]);
  });

  test('threat 73: a billion laughs is over in no time', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `x-${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`,
    );
    const { findings } = examine(`x-0: &l0 ha\n${levels.join('\n')}\n`);
    expect(findings.filter(({ rule }) => rule === 'yaml/limits')).toHaveLength(31 + 300);
  });
});

describe('keys that reach into prototypes', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('threat 75: %s is refused at each level', (key) => {
    const source = `${MINIMAL}x-own: { ${key}: { polluted: true } }\n${key}: 1\n`;
    const rules = examine(source).findings.map(({ rule, place }) => [rule, marked(source, place)]);
    expect(rules).toEqual([
      ['schema/unknown-key', key],
      ['schema/unknown-key', key],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('threat 76: a byte-order mark and CRLF mean the same as without', () => {
  const base = examine(MINIMAL).reading.digest;

  test('a byte-order mark', () => {
    const withMark = new Uint8Array(Buffer.from(`\ufeff${MINIMAL}`));
    expect(examine(withMark).reading.digest).toBe(base);
    expect(examine(withMark).findings).toEqual([]);
  });

  test('CRLF', () => {
    const source = MINIMAL.replaceAll('\n', '\r\n');
    expect(examine(source).reading.digest).toBe(base);
    const bad = source.replace('within: 60 seconds', 'within: soon');
    expect(only(bad).place.start).toEqual(only(bad.replaceAll('\r\n', '\n')).place.start);
  });
});

test('threat 73: 501 criteria are too many, 500 are not', () => {
  const criteria = (count: number) =>
    Array.from(
      { length: count },
      (_, n) =>
        `  - { id: AC-${n}, statement: A deal appears in Acme CRM within ${n + 1} seconds., stories: [S1], records: [deal] }`,
    ).join('\n');
  const withCriteria = (count: number) =>
    MINIMAL.replace(/criteria:\n.*\n/, `criteria:\n${criteria(count)}\n`);
  expect(examine(withCriteria(501)).findings.map(({ rule }) => rule)).toEqual(['yaml/limits']);
  expect(examine(withCriteria(500)).findings.map(({ rule }) => rule)).not.toContain('yaml/limits');
});
