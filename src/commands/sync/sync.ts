import type { Issue } from '../../criteria/issue.js';
import { massChange } from '../../criteria/mass-change.js';
import type { Facts } from '../../criteria/planning.js';
import { changesIn, type Plan } from '../../criteria/step.js';
import { GitHubFailure, NoSubIssues, UnusableInput } from '../../errors.js';
import type { GitHub } from '../../github/port.js';
import { type Agreement, factsOf } from './agreement.js';
import { type Applied, apply, type OnStep } from './apply.js';
import { agreedOn, checkStillAgreed } from './check-agreed.js';
import { type Planned, planFromIssues, plannedFrom } from './plan-from-issues.js';

export interface SyncInput {
  readonly agreement: Agreement;
  readonly adopt: boolean;
  /** Whether a run may close, or make anew, most of the issues at once. */
  readonly allowMassChange: boolean;
  readonly onPlan: (plan: Plan) => void;
  readonly onStep: OnStep;
}

export interface SyncOutcome extends Applied {
  /** The plan as it was shown. */
  readonly plan: Plan;
  /** The issues after the run. */
  readonly issues: readonly Issue[];
}

/** Issues that were made are looked at again, for duplicates; those after them, too. More means going in circles. */
const MOST_ROUNDS = 4;

/**
 * Makes the issues match the criteria: plans, checks that it may, applies, and looks once more where issues
 * were made, for somebody else may have made the same. Where it may not write, that is the outcome's failure.
 * @throws GitHubFailure where it can't even plan.
 */
export async function sync(input: SyncInput, github: GitHub): Promise<SyncOutcome> {
  const { agreement, adopt } = input;
  const first = await planFromIssues(agreement.scope, factsOf(agreement, { adopt }), github);
  const permitted = await permit(input, first, github);
  input.onPlan(permitted.planned.plan);
  if ('failure' in permitted) return stopped(permitted.planned, permitted.failure);
  return settle({ ...input, agreement: permitted.agreed }, permitted.planned, permitted.facts, github);
}

type Permitted =
  | { readonly planned: Planned; readonly agreed: Agreement; readonly facts: Facts }
  | { readonly planned: Planned; readonly failure: GitHubFailure | UnusableInput };

/** Whether the plan may be applied; made again from what the default branch says. */
async function permit(
  { agreement, adopt, allowMassChange }: SyncInput,
  first: Planned,
  github: GitHub,
): Promise<Permitted> {
  if (changesIn(first.plan).length === 0)
    return { planned: first, agreed: agreement, facts: factsOf(agreement) };
  try {
    const agreed = await agreedOn(agreement, github);
    const facts = factsOf(agreed, { adopt });
    const isSameList = agreed.authors.join() === agreement.authors.join();
    const planned = isSameList
      ? plannedFrom(agreed.scope, first.issues, facts)
      : await planFromIssues(agreed.scope, facts, github);
    const failure = allowMassChange ? undefined : tooMuch(planned.plan);
    return failure ? { planned, failure } : { planned, agreed, facts };
  } catch (failure) {
    if (!(failure instanceof GitHubFailure || failure instanceof UnusableInput)) throw failure;
    return { planned: first, failure };
  }
}

function tooMuch(plan: Plan): UnusableInput | undefined {
  const change = massChange(plan);
  if (!change) return undefined;
  const { closings, remakes, existing } = change;
  const deeds = [
    ...(closings > 0 ? [`close ${closings}`] : []),
    ...(remakes > 0 ? [`create again ${remakes}`] : []),
  ];
  return new UnusableInput(
    `This would ${deeds.join(' and ')} of ${existing} criterion issues. If that is meant, allow it: \`--allow-mass-change\` (the Action: \`allow-mass-change: true\`).`,
  );
}

/** Applies a plan; then, where it made issues, plans and applies what that brought about: duplicates. */
async function settle(
  input: SyncInput,
  planned: Planned,
  facts: Facts,
  github: GitHub,
): Promise<SyncOutcome> {
  const done: Applied['done'][number][] = [];
  let [round, known] = [planned, facts];
  for (let rounds = 1; ; rounds++) {
    const result = await applyPlan(input, round, github);
    done.push(...result.done);
    const soFar = { ...result, done, plan: planned.plan, issues: asLeft(round.issues, done) };
    const hasNone = result.failure instanceof NoSubIssues && known.hasSubIssues;
    const hasMade = result.done.some(({ step }) => step.kind === 'create' || step.kind === 'adopt');
    if (rounds === MOST_ROUNDS || !(hasNone || (hasMade && !result.failure))) return soFar;
    known = { ...known, hasSubIssues: known.hasSubIssues && !hasNone };
    try {
      const made = done.map(({ issue }) => issue);
      round = await planFromIssues(input.agreement.scope, known, github, made);
    } catch (failure) {
      if (!(failure instanceof GitHubFailure)) throw failure;
      return { ...soFar, failure };
    }
  }
}

function stopped({ plan, issues }: Planned, failure: GitHubFailure | UnusableInput): SyncOutcome {
  return { plan, issues, done: [], left: changesIn(plan), failure };
}

/** Issues with those in their place that a run changed or made. */
function asLeft(issues: readonly Issue[], done: Applied['done']): Issue[] {
  const left = new Map(issues.map((issue) => [issue.number, issue]));
  for (const { issue } of done) left.set(issue.number, issue);
  return [...left.values()];
}

function applyPlan(
  { agreement, onStep }: SyncInput,
  { plan, claims }: Planned,
  github: GitHub,
): Promise<Applied> {
  const { scope } = agreement;
  const checkAgreed = () => checkStillAgreed(agreement, github);
  return apply(changesIn(plan), { scope, claims, onStep, checkAgreed }, github);
}
