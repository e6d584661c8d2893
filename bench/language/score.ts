import type { Row } from './rows.js';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A detector says of a text whether it is vague, or system-led. */
export type Detector = (row: Row) => boolean;

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

/** Precision, recall and F1 of the positive class (vague, system-led). */
export function score(rows: readonly Row[], detects: Detector): Score {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const row of rows) {
    const said = detects(row);
    if (said && row.bad) hits += 1;
    else if (said) alarms += 1;
    else if (row.bad) misses += 1;
  }
  return {
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, hits + misses),
    f1: ratio(2 * hits, 2 * hits + alarms + misses),
  };
}

/** The share of good rows with a number or a deadline that are called vague all the same. */
export function falseAlarms(rows: readonly Row[], detects: Detector): number {
  const measured = rows.filter((row) => !row.bad && (row.reason === 'number' || row.reason === 'deadline'));
  return ratio(measured.filter(detects).length, measured.length);
}
