import type { Criterion } from '../scope/scope.js';
import { visible } from '../text/visible.js';
import { boxesOf, type CriterionBlock, tickedIn } from './block.js';
import type { Claim } from './claims.js';
import { criterionDigest, folded } from './criterion-digest.js';

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
  const hasChecklist = (criterion.checklist?.length ?? 0) > 0;
  return hasChecklist && !isTicked(criterion, block) ? { done: false, why: 'boxes-left' } : { done: true };
}

/** Whether every box that the criterion asks for is ticked, and no other is left: a line taken out is no tick. */
export function isTicked(criterion: Criterion, block: CriterionBlock): boolean {
  const { ticked, all } = boxesIn(criterion, block);
  return ticked === all && block.boxes.every((box) => box.ticked);
}

/** How many of the boxes that a criterion asks for are ticked in its issue's block. */
export function boxesIn(
  criterion: Criterion,
  block: CriterionBlock | undefined,
): { readonly ticked: number; readonly all: number } {
  const asked = boxesOf(criterion);
  const ticked = block ? tickedIn(block) : new Set<string>();
  return { ticked: asked.filter((text) => ticked.has(folded(visible(text)))).length, all: asked.length };
}
