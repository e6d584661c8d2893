import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digest } from '../../src/scope/digest.js';
import { read } from '../../src/scope/read.js';
import { document, laidOut, layout } from '../fixtures/documents.js';

test('is SHA-256 over the RFC 8785 form: a known value', () => {
  // printf '{"a":[1,"é"],"b":true}' | sha256sum
  expect(digest({ b: true, a: [1, 'é'] })).toBe(
    '3b1b7e9f099d9a79d025fe8edb15c0f2d3ae22f18d4263975a398fd0fd74858e',
  );
});

describe('of a document', () => {
  test('is the same in any layout', () => {
    fc.assert(
      fc.property(document, layout, layout, (value, one, other) => {
        expect(read(laidOut(value, one)).digest).toBe(read(laidOut(value, other)).digest);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same in any order of keys', () => {
    fc.assert(
      fc.property(document, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(digest(reversed)).toBe(digest(value));
      }),
    );
  });

  test('is another one for any other content', () => {
    fc.assert(
      fc.property(document, document, layout, (one, other, style) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const isSame = read(laidOut(one, style)).digest === read(laidOut(other, style)).digest;
        expect(isSame).toBe(digest(one) === digest(other));
      }),
      { numRuns: 300 },
    );
  });

  test('changes with each value that changes', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.string({ minLength: 1 }), (value, at, extra) => {
        const places = leaves(value);
        fc.pre(places.length > 0);
        const copy = structuredClone(value);
        const [parent, key] = leaves(copy)[at % places.length] as [Record<string, unknown>, string];
        const before = digest(copy);
        parent[key] =
          typeof parent[key] === 'string' ? `${parent[key]}${extra}` : `was ${String(parent[key])}`;
        expect(digest(copy)).not.toBe(before);
      }),
    );
  });

  test('keeps the order of lists, and counts what begins with x-', () => {
    expect(digest({ a: [1, 2] })).not.toBe(digest({ a: [2, 1] }));
    expect(digest({ a: 1, 'x-b': 2 })).not.toBe(digest({ a: 1 }));
  });
});

/** Every place of a document that holds no collection: what holds it, and its key there. */
function leaves(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && one !== null
      ? leaves(one)
      : [[value as Record<string, unknown>, key] as [Record<string, unknown>, string]],
  );
}
