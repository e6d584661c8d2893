import { ACTIONS_BOT, counts } from '../criteria/authors.js';
import { parseTracking } from '../criteria/block.js';
import type { Issue } from '../criteria/issue.js';
import { type Facts, plan } from '../criteria/plan.js';
import { changesIn, type Plan } from '../criteria/step.js';
import type { GitHub } from '../github/port.js';
import { CONFIG_PATH, readConfig } from '../scope/config.js';
import { read } from '../scope/read.js';
import { NoSubIssues, UnusableInput } from '../trouble.js';
import { type Agreement, factsOf } from './agreement.js';
import { type Applied, apply, type OnStep } from './apply.js';
import { type Planned, planFromIssues } from './find-issues.js';

/** Fewer closings than this are never too many at once. */
const FEW = 5;

export interface SyncInput {
  readonly agreement: Agreement;
  readonly adopt: boolean;
  /** Whether a run may close most of the issues at once. */
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

/**
 * Makes the issues match the criteria: plans, checks that it may, applies, and looks once more where issues
 * were made, for somebody else may have made the same.
 * @throws UnusableInput where it must not write: another branch's scope, a token whose issues would not count,
 *   too many closings at once.
 */
export async function sync(input: SyncInput, github: GitHub): Promise<SyncOutcome> {
  const { agreement, adopt } = input;
  const first = await planFromIssues(agreement.scope, factsOf(agreement, { adopt }), github);
  if (changesIn(first.plan).length === 0) {
    input.onPlan(first.plan);
    return { ...first, done: [], left: [] };
  }
  const agreed = await agreedOn(agreement, github);
  const facts = factsOf(agreed, { adopt });
  await checkIdentity(facts, github);
  const planned = { plan: plan(agreement.scope, first.issues, facts), issues: first.issues };
  checkMassChange(planned.plan, input.allowMassChange);
  input.onPlan(planned.plan);
  try {
    return await settle(input, planned, facts, github);
  } catch (error) {
    if (!(error instanceof NoSubIssues)) throw error;
    const withTasks = factsOf(agreed, { adopt, hasSubIssues: false });
    return settle(input, await planFromIssues(agreement.scope, withTasks, github), withTasks, github);
  }
}

/** Applies a plan; then, where it made issues, plans and applies what that brought about: twins, the task list. */
async function settle(
  input: SyncInput,
  planned: Planned,
  facts: Facts,
  github: GitHub,
): Promise<SyncOutcome> {
  const result = await applyPlan(input, planned, github);
  if (result.failure instanceof NoSubIssues) throw result.failure;
  const hasMade = result.done.some(({ step }) => step.kind === 'create' || step.kind === 'adopt');
  if (result.failure || !hasMade)
    return { ...result, plan: planned.plan, issues: asLeft(planned.issues, result) };
  const after = await planFromIssues(input.agreement.scope, facts, github);
  const rest = await applyPlan(input, after, github);
  return {
    ...rest,
    plan: planned.plan,
    issues: asLeft(after.issues, rest),
    done: [...result.done, ...rest.done],
  };
}

/** Issues with those in their place that a run changed or made. */
function asLeft(issues: readonly Issue[], { done }: Applied): Issue[] {
  const left = new Map(issues.map((issue) => [issue.number, issue]));
  for (const { issue } of done) left.set(issue.number, issue);
  return [...left.values()];
}

function applyPlan(
  { agreement: { scope }, onStep }: SyncInput,
  { plan, issues }: Planned,
  github: GitHub,
): Promise<Applied> {
  const tracking = issues.find(({ body }) => parseTracking(body) === scope.id);
  return apply(scope, changesIn(plan), tracking, github, onStep);
}

/** The agreement as it stands at the tip of the default branch: the same scope, with that commit and its authors. */
async function agreedOn(agreement: Agreement, github: GitHub): Promise<Agreement> {
  const { path, digest } = agreement;
  const { defaultBranch, hasIssues, isArchived } = await github.readRepository();
  if (isArchived) throw new UnusableInput('The repository is archived: nothing can be written.');
  if (!hasIssues)
    throw new UnusableInput("Issues are switched off: switch them on in the repository's settings.");
  const file = await github.readFile(path, defaultBranch);
  if (file && read(file.bytes).digest === digest) {
    const config = await github.readFile(CONFIG_PATH, defaultBranch);
    const authors = config ? (readConfig(config.bytes).value?.['issue-authors'] ?? []) : [];
    return { ...agreement, commit: file.commit, authors };
  }
  throw new UnusableInput(
    file
      ? `${path} says something else here than on ${defaultBranch}: only what was agreed there becomes issues. Merge it first, or update this checkout.`
      : `${path} is not on ${defaultBranch} yet: only what was agreed there becomes issues. Merge it first.`,
  );
}

async function checkIdentity({ authors }: Facts, github: GitHub): Promise<void> {
  const me = await github.whoAmI();
  if (counts(me, authors)) return;
  throw new UnusableInput(
    `Issues by ${me.login} would not count: add \`issue-authors: [${me.login}]\` to .github/scope-as-code.yaml on the default branch, or let the Action make them (${ACTIONS_BOT}).`,
  );
}

function checkMassChange(plan: Plan, isAllowed: boolean): void {
  const closings = plan.steps.filter(({ kind }) => kind === 'close').length;
  const existing = plan.steps.filter(
    (step) => 'criterion' in step.subject && 'issue' in step && step.kind !== 'close-duplicate',
  ).length;
  if (isAllowed || closings < FEW || closings * 2 <= existing) return;
  throw new UnusableInput(
    `This would close ${closings} of ${existing} criterion issues. If that is meant, allow it: \`--allow-mass-change\` (the Action: \`allow-mass-change: true\`).`,
  );
}
