import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../src/language/tokens.js';

function kinds(text: string): string[] {
  return tokenize(text).map((token) => `${token.kind} ${token.text}`);
}

describe('tokens', () => {
  test.each<[string, readonly string[]]>([
    ['Sync in 500ms.', ['word Sync', 'word in', 'number 500ms', 'symbol .']],
    ['user-friendly end‑user’s', ['word user-friendly', 'word end‑user’s']],
    ['1,000 rows, 99.9 %', ['number 1,000', 'word rows', 'symbol ,', 'number 99.9', 'symbol %']],
    ['GET /crm/{id}, then 5xx', ['word GET', 'code /crm/{id}', 'symbol ,', 'word then', 'code 5xx']],
    ['workspaceId event_id GitHub', ['code workspaceId', 'code event_id', 'word GitHub']],
    ['says “Not found” or "x"', ['word says', 'quoted “Not found”', 'word or', 'quoted "x"']],
    [
      "don't say 'it is' to the users'",
      ["word don't", 'word say', "quoted 'it is'", 'word to', 'word the', 'word users', "symbol '"],
    ],
    ['read/write, e.g. this', ['word read', 'symbol /', 'word write', 'symbol ,', 'word e.g.', 'word this']],
    ['👍 ok', ['symbol 👍', 'word ok']],
    ['“open', ['symbol “', 'word open']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('never overlap, and leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
