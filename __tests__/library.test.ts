import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validate } from '../src/library.js';
import { document, laidOut, layout } from './fixtures/documents.js';
import { MINIMAL } from './fixtures/minimal.js';

describe('validate', () => {
  test('gives the scope, its digest and that it is valid', () => {
    expect(validate(MINIMAL)).toMatchObject({
      valid: true,
      findings: [],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      scope: { id: 'acme-crm' },
    });
  });

  test('takes bytes as well as text', () => {
    expect(validate(Buffer.from(MINIMAL))).toEqual(validate(MINIMAL));
  });

  test('`failOn` decides what is invalid', () => {
    const warned = MINIMAL.replace('    match: deal ID\n', '');
    expect(validate(warned).valid).toBe(true);
    expect(validate(warned, { failOn: 'warning' }).valid).toBe(false);
  });

  test('never throws: any document, any text, any bytes', () => {
    const sources = fc.oneof(
      fc.tuple(document, layout).map(([value, style]) => laidOut(value, style)),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.nat(MINIMAL.length), fc.string({ maxLength: 5 }))
        .map(([at, text]) => MINIMAL.slice(0, at) + text + MINIMAL.slice(at + text.length)),
      fc
        .tuple(fc.nat(MINIMAL.length), fc.nat(60))
        .map(([at, length]) => MINIMAL.slice(0, at) + MINIMAL.slice(at + length)),
    );
    fc.assert(
      fc.property(sources, (source) => {
        const { findings, valid } = validate(source);
        expect(valid).toBe(!findings.some(({ severity }) => severity === 'error'));
        for (const { place, message } of findings) {
          expect(place.start.line).toBeGreaterThan(0);
          const { start, end } = place;
          expect(end.line - start.line || end.column - start.column).toBeGreaterThanOrEqual(0);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
