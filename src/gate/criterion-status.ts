import type { Claim } from '../criteria/claims.js';
import { criterionDigest } from '../criteria/criterion-digest.js';
import { isTicked, stateOf } from '../criteria/state.js';
import type { Criterion } from '../scope/scope.js';
import type { CriterionStatus } from './verdict.js';

/**
 * How a criterion stands.
 *
 * @param mayClose whether the pull request closes its issue, or names it where that is enough: it would wait for
 * itself, and so an open issue counts that has all boxes ticked for the base's text and was not reopened.
 */
export function statusOf(criterion: Criterion, claim: Claim | undefined, mayClose: boolean): CriterionStatus {
  const state = stateOf(criterion, claim);
  if (state.done) return 'done';
  if (state.why !== 'open') return state.why;
  if (claim?.issue.reason === 'reopened') return 'reopened';
  if (!mayClose || !claim) return 'open';
  const { block } = claim;
  if (block?.digest !== criterionDigest(criterion)) return 'text-changed';
  return isTicked(criterion, block) ? 'closes-with-this-merge' : 'open';
}
