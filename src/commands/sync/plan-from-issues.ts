import { parseCriterion } from '../../criteria/block.js';
import type { Claims } from '../../criteria/claims.js';
import type { Issue } from '../../criteria/issue.js';
import { planOf } from '../../criteria/plan.js';
import { type Facts, labelOf, lacksIssues, type Planning, planningOf } from '../../criteria/planning.js';
import type { Plan } from '../../criteria/step.js';
import { parseTracking, readTracking } from '../../criteria/tracking-block.js';
import { NoSubIssues } from '../../errors.js';
import type { GitHub } from '../../github/port.js';
import type { Scope } from '../../scope/scope.js';

/** A plan and what it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  readonly claims: Claims;
}

/**
 * Plans from the issues that bear the scope's label: one list, and nothing else while nothing lacks its issue.
 * Where something does, those that lost the label are sought: by the tracking issue's numbers, then in the full
 * list.
 * @param made issues that this run has made, and the list may not know yet.
 */
export async function planFromIssues(
  scope: Scope,
  facts: Facts,
  github: GitHub,
  made: readonly Issue[] = [],
): Promise<Planned> {
  let issues = await github.listIssues(labelOf(scope));
  const numbers = made.map(({ number }) => number);
  issues = [...issues, ...(await readUnknown(numbers, issues, github))];
  for (const search of [belowTracking, everywhere]) {
    const planning = planningOf(scope, issues, facts);
    if (!lacksIssues(planning)) break;
    issues = [...issues, ...(await search(planning, issues, github))];
  }
  return plannedFrom(scope, issues, facts);
}

/** Plans from issues that were read. */
export function plannedFrom(scope: Scope, issues: readonly Issue[], facts: Facts): Planned {
  const planning = planningOf(scope, issues, facts);
  return { plan: planOf(planning), issues, claims: planning.claims };
}

/** Issues that a scope's tracking issue knows of, and that are not among those given. */
export async function belowTracking(
  { claims }: { readonly claims: Pick<Planning['claims'], 'tracking'> },
  issues: readonly Issue[],
  github: Pick<GitHub, 'listSubIssues' | 'readIssue'>,
): Promise<Issue[]> {
  const [tracking] = claims.tracking;
  if (!tracking) return [];
  const tasks = readTracking(tracking.body)?.tasks ?? [];
  return readUnknown([...(await subIssues(tracking.number, github)), ...tasks], issues, github);
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

/** The issues of some numbers that are there, and are not known yet. */
async function readUnknown(
  numbers: readonly number[],
  known: readonly Issue[],
  github: Pick<GitHub, 'readIssue'>,
): Promise<Issue[]> {
  const unknown = new Set(numbers);
  for (const { number } of known) unknown.delete(number);
  const found: Issue[] = [];
  for (const number of unknown) {
    const issue = await github.readIssue(number);
    if (issue) found.push(issue);
  }
  return found;
}

async function everywhere({ scope }: Planning, issues: readonly Issue[], github: GitHub): Promise<Issue[]> {
  const known = new Set(issues.map(({ number }) => number));
  return (await github.listIssues()).filter(
    ({ number, body }) =>
      !known.has(number) && (parseCriterion(body)?.scope === scope.id || parseTracking(body) === scope.id),
  );
}
