import { boxesOf, type CriterionBlock, tickedIn } from '../criteria/block.js';
import type { Claim } from '../criteria/claims.js';
import { criterionDigest, folded } from '../criteria/criterion-digest.js';
import { stateOf } from '../criteria/state.js';
import type { Criterion } from '../scope/scope.js';
import { visible } from '../text/visible.js';
import type { CriterionStanding } from './verdict.js';

/**
 * How a criterion stands.
 *
 * @param mayClose whether the pull request closes its issue, or names it where that is enough: it would wait for
 * itself, and so an open issue counts that has all boxes ticked for the base's text and was not reopened.
 */
export function standingOf(
  criterion: Criterion,
  claim: Claim | undefined,
  mayClose: boolean,
): CriterionStanding {
  const state = stateOf(criterion, claim);
  if (state.done)
    return isTicked(criterion, claim?.block) || !criterion.checklist?.length ? 'done' : 'boxes-left';
  if (state.why !== 'open') return state.why;
  if (claim?.issue.reason === 'reopened') return 'reopened';
  const isSameText = claim?.block?.digest === criterionDigest(criterion);
  return mayClose && isSameText && isTicked(criterion, claim?.block) ? 'closes-with-this-merge' : 'open';
}

/** Whether every box that the criterion asks for is there and ticked, and no other is left: a line taken out is no tick. */
function isTicked(criterion: Criterion, block: CriterionBlock | undefined): boolean {
  if (!block) return false;
  const ticked = tickedIn(block);
  return (
    block.boxes.every((box) => box.ticked) &&
    boxesOf(criterion).every((text) => ticked.has(folded(visible(text))))
  );
}
