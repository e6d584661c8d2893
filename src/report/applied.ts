import type { Issue } from '../criteria/issue.js';
import type { Plan, Step } from '../criteria/step.js';
import { visible } from '../text/visible.js';
import { plural } from './counts.js';
import { planCount, planJson, stepWord, subjectOf } from './plan.js';

/** What a sync did and what it left. */
export interface AppliedSteps {
  readonly plan: Plan;
  readonly done: readonly { readonly step: Step; readonly issue: Issue }[];
  readonly left: readonly Step[];
  readonly failure?: Error;
}

/** One step as it was applied, for a log. */
export function stepDone(step: Step, issue: Issue, done: number, total: number): string {
  return `[${done}/${total}] ${stepWord(step)} ${subjectOf(step)} #${issue.number}`;
}

/** How a sync ended, for people: what was done, and where it stopped, what is left and what to do. */
export function appliedSummary({ done, left, failure, plan }: AppliedSteps): string {
  if (!failure) return done.length === 0 ? '' : `Done: ${plural(done.length, 'change')}.\n`;
  const rest = left.map((step) => `  ${stepWord(step)} ${subjectOf(step)}`);
  return [
    `Stopped after ${done.length} of ${done.length + left.length}: ${visible(failure.message)}`,
    'Left:',
    ...rest,
    `Run it again: it goes on from here. (${planCount(plan)})`,
    '',
  ].join('\n');
}

/** The same for programs. */
export function appliedJson({ plan, done, left, failure }: AppliedSteps) {
  return {
    plan: planJson(plan),
    done: done.map(({ step, issue }) => ({ kind: step.kind, subject: subjectOf(step), issue: issue.number })),
    left: left.map((step) => ({ kind: step.kind, subject: subjectOf(step) })),
    ...(failure ? { failure: failure.message } : {}),
  };
}
