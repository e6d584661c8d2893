import { expect, test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import type { Conclusion, Verdict } from '../../src/gate/verdict.js';
import { facts, type Given } from './facts.js';

/** The verdict on a pull request that has one. */
export function verdictOn(given: Given): Verdict {
  const verdict = decide(facts(given));
  if (!verdict) throw new Error('silence: there is no scope');
  return verdict;
}

/** Everything that a verdict's unmet conditions say, a reason a line. */
export function missingIn(verdict: Verdict): string {
  return verdict.conditions
    .filter(({ isMet }) => !isMet)
    .flatMap(({ reasons }) => reasons.map(({ text, next }) => `${text} ${next ?? ''}`.trim()))
    .join('\n');
}

/** Everything that it says. */
export function saidIn({ conditions, notes }: Verdict): string {
  return [...conditions.flatMap(({ reasons }) => reasons.map(({ text }) => text)), ...notes].join('\n');
}

/** A row of a table of verdicts: what it shows, the facts, the conclusion, and what the verdict says. */
export type Row = readonly [title: string, given: Given, conclusion: Conclusion, says?: string];

/** A test for each row of a table. */
export function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, given, conclusion, says = '') => {
    const verdict = verdictOn(given);
    const missing = missingIn(verdict);
    expect({ conclusion: verdict.conclusion, missing }).toMatchObject({ conclusion });
    expect(`${verdict.title}\n${missing}\n${saidIn(verdict)}`).toContain(says);
  });
}
