import type { Criterion } from '../scope/scope.js';
import type { Claim } from './claims.js';
import { criterionDigest } from './criterion-digest.js';

/** Whether a criterion is done, and if not, what lacks. */
export type CriterionState =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly why: 'no-issue' | 'open' | 'not-planned' | 'duplicate' | 'text-changed' | 'boxes-left';
    };

/**
 * Whether a criterion is done: its issue is closed as completed, says what the criterion says, and every box of
 * its checklist is ticked. Without a checklist the one box is for pull requests that close the issue.
 */
export function stateOf(criterion: Criterion, claim: Claim | undefined): CriterionState {
  if (!claim) return { done: false, why: 'no-issue' };
  const { issue, block } = claim;
  if (issue.state === 'open') return { done: false, why: 'open' };
  if (issue.reason === 'not_planned') return { done: false, why: 'not-planned' };
  if (issue.reason !== 'completed') return { done: false, why: 'duplicate' };
  if (block?.digest !== criterionDigest(criterion)) return { done: false, why: 'text-changed' };
  const hasLeft = (criterion.checklist?.length ?? 0) > 0 && block.boxes.some(({ ticked }) => !ticked);
  return hasLeft ? { done: false, why: 'boxes-left' } : { done: true };
}
