import type { Scope } from '../scope/scope.js';
import { criterionStep, removedSteps } from './criterion-steps.js';
import { duplicateSteps } from './duplicate-steps.js';
import type { Issue } from './issue.js';
import { type Facts, type Planning, planningOf } from './planning.js';
import type { Note, Plan } from './step.js';
import { linkSteps, trackingFirst, trackingLast } from './tracking-steps.js';

/** What has to be done so that the issues match the criteria, each step with its reason. */
export function plan(scope: Scope, issues: readonly Issue[], facts: Facts): Plan {
  return planOf(planningOf(scope, issues, facts));
}

/** The same, from what is sorted out already. */
export function planOf(planning: Planning): Plan {
  const criteria = planning.scope.criteria.map((criterion) => criterionStep(planning, criterion));
  return {
    steps: [
      ...trackingFirst(planning),
      ...criteria,
      ...removedSteps(planning),
      ...duplicateSteps(planning),
      ...linkSteps(planning),
      ...trackingLast(planning, criteria),
    ],
    notes: notes(planning),
  };
}

function notes({ claims }: Planning): Note[] {
  const foreign = claims.foreign.map(({ issue, block }) => ({
    issue,
    text: `#${issue.number} by ${issue.author.login} carries the marker of ${block ? block.criterion : 'the tracking issue'}. It changes nothing: ${issue.author.login} is not among those whose issues count.`,
  }));
  const unclear = claims.unclear.map((issue) => ({
    issue,
    text: `#${issue.number} has the label, but its marker is gone and its title names no criterion: is it still needed?`,
  }));
  return [...foreign, ...unclear];
}
