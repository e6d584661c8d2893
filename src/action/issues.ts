import { type Agreement, agreementsIn } from '../commands/sync/agreement.js';
import { type PlannedScope, planScopes } from '../commands/sync/plan-scopes.js';
import { syncScopes } from '../commands/sync/sync-scopes.js';
import type { ValidateOutcome } from '../commands/validate.js';
import type { GitHub } from '../github/port.js';
import { appliedMarkdown, appliedSummary, stepDone } from '../report/applied.js';
import { issueOutputs } from '../report/issue-outputs.js';
import { planCount, planMarkdown } from '../report/plan.js';
import type { ActionContext } from './context.js';
import type { Inputs } from './inputs.js';

/** What came of planning or syncing. */
export interface IssuesPart {
  readonly outputs: Readonly<Record<string, string>>;
  /** The plans, in Markdown. */
  readonly plans: string;
  /** How the sync ended, in Markdown. */
  readonly end: string;
  /** Why it could not be finished. */
  readonly failure?: Error;
}

/** The scopes of a pull request, or of the branch that was pushed. */
export function agreementsOf(
  { results, issueAuthors: authors }: ValidateOutcome,
  { pull, sha }: ActionContext,
  { home, pathOf }: { readonly home: string; readonly pathOf: (file: string) => string },
): Agreement[] {
  const agreements = agreementsIn(results, { home, commit: pull?.head ?? sha, authors });
  return agreements.map((agreement) => ({ ...agreement, path: pathOf(agreement.path) }));
}

export async function planIssues(
  agreements: readonly Agreement[],
  { adopt }: Inputs,
  { log }: ActionContext,
  github: GitHub,
): Promise<IssuesPart> {
  const planned = await planScopes(agreements, { adopt }, github);
  for (const { agreement, plan } of planned) log(`${agreement.scope.id}: ${planCount(plan)}`);
  return { outputs: outputsOf(planned), plans: plansOf(planned), end: '' };
}

export async function syncIssues(
  agreements: readonly Agreement[],
  inputs: Inputs,
  { log }: ActionContext,
  github: GitHub,
): Promise<IssuesPart> {
  const { synced, failure } = await syncScopes(agreements, inputs, github, {
    onPlan: (id, plan) => log(`${id}: ${planCount(plan)}`),
    onStep: (...step) => log(stepDone(...step)),
  });
  log(
    synced
      .map(({ outcome }) => appliedSummary(outcome))
      .join('')
      .trimEnd(),
  );
  const planned = synced.map(({ agreement, outcome: { plan, issues } }) => ({ agreement, plan, issues }));
  return {
    outputs: outputsOf(planned),
    plans: plansOf(planned),
    end: synced.map(({ outcome }) => appliedMarkdown(outcome)).join(''),
    ...(failure ? { failure } : {}),
  };
}

type Shown = Pick<PlannedScope, 'agreement' | 'issues' | 'plan'>;

function outputsOf(planned: readonly Shown[]): Record<string, string> {
  return issueOutputs(
    planned.map(({ agreement: { scope, authors }, issues, plan }) => ({ scope, authors, issues, plan })),
  );
}

function plansOf(planned: readonly Shown[]): string {
  return planned
    .map(({ agreement: { scope }, plan }) => `\n${planMarkdown(scope.title ?? scope.id, plan)}`)
    .join('');
}
