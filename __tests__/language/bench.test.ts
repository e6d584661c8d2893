import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { wordList, writeGoodRemarks } from '../../bench/language/baselines.js';
import { type Row, readRows } from '../../bench/language/rows.js';
import { falseAlarms, score } from '../../bench/language/score.js';

const folder = mkdtempSync(join(tmpdir(), 'bench-language-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rowsOf(...lines: readonly object[]): readonly Row[] {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join('\n'));
  return readRows(file);
}

test('what a row is follows from its label', () => {
  const rows = rowsOf(
    { id: 'A7', text: 'It is fast.', label: 'vague', reason: 'quality-word', borderline: true },
    { text: 'It is 7.', label: 'testable', reason: 'number' },
    { kind: 'story', text: 'We sync.', label: 'system-led', missing: ['role'] },
  );
  expect(rows.map(({ kind, bad, borderline }) => [kind, bad, borderline])).toEqual([
    ['criterion', true, true],
    ['criterion', false, false],
    ['story', true, false],
  ]);
  expect(() => rowsOf({ text: 'It is.', label: 'so-so' })).toThrow('rows.jsonl:1: unknown label "so-so"');
});

describe('scores', () => {
  const rows = rowsOf(
    { text: 'said and so', label: 'vague' },
    { text: 'said but fine', label: 'testable', reason: 'number' },
    { text: 'so', label: 'vague' },
    { text: 'fine', label: 'testable', reason: 'deadline' },
    { text: 'said and so, too', label: 'vague' },
  );
  const said = (row: Row): boolean => row.text.startsWith('said');

  test('precision, recall and F1 are of the rows that a finding should name', () => {
    expect(score(rows, said)).toEqual({ precision: 0.6667, recall: 0.6667, f1: 0.6667 });
    expect(score([], said)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('false alarms are the share among rows with a number or a deadline', () => {
    expect(falseAlarms(rows, said)).toBe(0.5);
  });
});

test('the baselines look at words only', () => {
  const [vague, fine] = rowsOf(
    { text: 'It is quite obviously fast.', label: 'vague' },
    { text: 'The page shows 7 rows.', label: 'testable' },
  );
  if (vague === undefined || fine === undefined) throw new Error('two rows');
  expect([wordList(vague), wordList(fine)]).toEqual([true, false]);
  expect([writeGoodRemarks(vague), writeGoodRemarks(fine)]).toEqual([true, false]);
});
