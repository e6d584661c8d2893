import { parseCriterion, parseTracking, tasksIn } from '../criteria/block.js';
import type { Issue } from '../criteria/issue.js';
import { type Facts, labelOf, plan } from '../criteria/plan.js';
import type { Plan } from '../criteria/step.js';
import type { GitHub } from '../github/port.js';
import type { Scope } from '../scope/scope.js';
import { NoSubIssues } from '../trouble.js';

/** A plan and the issues that it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
}

/**
 * Plans from the issues that bear the scope's label: one list, and nothing else while no criterion lacks its
 * issue. Before any is made, those that lost the label are sought: by the tracking issue's numbers, then in
 * the full list.
 */
export async function planFromIssues(scope: Scope, facts: Facts, github: GitHub): Promise<Planned> {
  let issues = await github.listIssues(labelOf(scope));
  for (const search of [belowTracking, everywhere]) {
    const planned = plan(scope, issues, facts);
    if (!planned.steps.some(({ kind }) => kind === 'create')) return { plan: planned, issues };
    const known = new Set(issues.map(({ number }) => number));
    const found = (await search(scope, issues, github)).filter(({ number }) => !known.has(number));
    issues = [...issues, ...found];
  }
  return { plan: plan(scope, issues, facts), issues };
}

/** Issues of a scope that are known to its tracking issue, and not among those given. */
export async function belowTracking(
  scope: Pick<Scope, 'id'>,
  issues: readonly Issue[],
  github: Pick<GitHub, 'listSubIssues' | 'readIssue'>,
): Promise<Issue[]> {
  const tracking = issues.find(({ body }) => parseTracking(body) === scope.id);
  if (!tracking) return [];
  const known = new Set(issues.map(({ number }) => number));
  const numbers = [...(await subIssues(tracking.number, github)), ...tasksIn(tracking.body)];
  const found: Issue[] = [];
  for (const number of new Set(numbers.filter((one) => !known.has(one)))) {
    const issue = await github.readIssue(number);
    if (issue) found.push(issue);
  }
  return found;
}

async function subIssues(number: number, github: Pick<GitHub, 'listSubIssues'>): Promise<readonly number[]> {
  try {
    return await github.listSubIssues(number);
  } catch (error) {
    // Then the tracking issue lists them itself.
    if (error instanceof NoSubIssues) return [];
    throw error;
  }
}

async function everywhere(scope: Scope, _: readonly Issue[], github: GitHub): Promise<Issue[]> {
  const all = await github.listIssues();
  return all.filter(
    ({ body }) => parseCriterion(body)?.scope === scope.id || parseTracking(body) === scope.id,
  );
}
