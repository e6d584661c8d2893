import type { Claims } from '../../criteria/claims.js';
import type { Issue } from '../../criteria/issue.js';
import type { Step } from '../../criteria/step.js';
import { GitHubFailure, type UnusableInput } from '../../errors.js';
import type { GitHub } from '../../github/port.js';
import type { Scope } from '../../scope/scope.js';
import { StepApplier } from './step-applier.js';

/** After so many steps it is looked again whether the scope is still what was agreed: long runs take hours. */
const STEPS_BETWEEN_LOOKS = 20;

/** How far applying came. */
export interface Applied {
  readonly done: readonly { readonly step: Step; readonly issue: Issue }[];
  readonly left: readonly Step[];
  /** Why it stopped before the end. */
  readonly failure?: GitHubFailure | UnusableInput;
}

/** Told after each step: what was done, and how many of how many. */
export type OnStep = (step: Step, issue: Issue, done: number, total: number) => void;

/** What steps are applied with. */
export interface Applying {
  readonly scope: Scope;
  /** What stood for what when the steps were planned. */
  readonly claims: Claims;
  readonly onStep: OnStep;
  /** @throws GitHubFailure where the scope is no more what was agreed. */
  readonly checkAgreed: () => Promise<void>;
}

/**
 * Applies steps in their order, each one exactly. Stops at the first that GitHub refuses, and where an issue
 * or the scope moved since the plan: what is done is done, the next run plans the rest.
 */
export async function apply(
  steps: readonly Step[],
  { scope, claims, onStep, checkAgreed }: Applying,
  github: GitHub,
): Promise<Applied> {
  const applier = new StepApplier(scope, claims, github);
  const done: { step: Step; issue: Issue }[] = [];
  try {
    for (const step of steps) {
      if (done.length > 0 && done.length % STEPS_BETWEEN_LOOKS === 0) await checkAgreed();
      const issue = await applier.apply(step);
      done.push({ step, issue });
      onStep(step, issue, done.length, steps.length);
    }
    return { done, left: [] };
  } catch (failure) {
    if (!(failure instanceof GitHubFailure)) throw failure;
    return { done, left: steps.slice(done.length), failure };
  }
}
