import type { Known } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import type { Conclusion, Verdict } from '../../gate/verdict.js';

/** Another open pull request with the same head. */
export interface SameHead {
  readonly pull: number;
  readonly author: string | undefined;
  readonly verdict: Verdict;
}

const WEIGHT: Readonly<Record<Conclusion, number>> = { success: 0, action_required: 1, failure: 2 };

/**
 * The verdict on a commit: a check stands for all open pull requests with that head whose check has its name, so it
 * is the worst of theirs.
 */
export function worstOfHead(verdict: Verdict, others: Known<readonly SameHead[]>): Verdict {
  if (!isKnown(others)) return unsure(verdict, others.unknown);
  const same = others.filter((one) => one.verdict.check === verdict.check);
  const worse = same.filter((one) => WEIGHT[one.verdict.conclusion] > WEIGHT[verdict.conclusion]);
  const [worst] = worse.sort((a, b) => WEIGHT[b.verdict.conclusion] - WEIGHT[a.verdict.conclusion]);
  if (worst === undefined) return verdict;
  const { pull, author, verdict: its } = worst;
  const closer = author === undefined ? 'whoever may write here' : `@${author}, who opened it,`;
  return {
    ...verdict,
    conclusion: its.conclusion,
    title: `Pull request #${pull} has the same head, and it can't be merged: ${its.title}`,
    notes: [
      ...verdict.notes,
      `A check stands for a commit, and #${pull} shares this one. It has to pass as well, or ${closer} closes it.`,
    ],
  };
}

function unsure(verdict: Verdict, why: string): Verdict {
  if (verdict.conclusion !== 'success') return verdict;
  return {
    ...verdict,
    conclusion: 'action_required',
    title: 'Whether other pull requests have the same head could not be read.',
    notes: [...verdict.notes, why],
  };
}
