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
  if (!mayClose || !claim) return 'open';
  if (claim.block?.digest !== criterionDigest(criterion)) return 'text-changed';
  return isTicked(criterion, claim.block) ? 'closes-with-this-merge' : 'open';
}

/** Whether every box that the criterion asks for is ticked, and no other is left: a line taken out is no tick. */
function isTicked(criterion: Criterion, block: CriterionBlock | undefined): boolean {
  const { ticked, all } = boxesIn(criterion, block);
  return ticked === all && block !== undefined && block.boxes.every((box) => box.ticked);
}

/** How many of the boxes that a criterion asks for are ticked in its issue's block. */
export function boxesIn(
  criterion: Criterion,
  block: CriterionBlock | undefined,
): { ticked: number; all: number } {
  const asked = boxesOf(criterion);
  const ticked = block ? tickedIn(block) : new Set<string>();
  return { ticked: asked.filter((text) => ticked.has(folded(visible(text)))).length, all: asked.length };
}
