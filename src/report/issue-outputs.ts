import { type Claims, claimsOf } from '../criteria/claims.js';
import type { Issue } from '../criteria/issue.js';
import { stateOf } from '../criteria/state.js';
import type { Plan } from '../criteria/step.js';
import type { Scope } from '../scope/scope.js';
import { type PlanJson, planJson } from './plan.js';

/** A scope with its issues and the plan that was made from them. */
export interface ScopeIssues {
  readonly scope: Scope;
  readonly authors: readonly string[];
  readonly issues: readonly Issue[];
  readonly plan: Plan;
}

/** What plan and sync give to later steps of a workflow, by the names of action.yml. */
export function issueOutputs(all: readonly ScopeIssues[]): Record<string, string> {
  const each = all.map((one) => ({ ...one, claims: claims(one) }));
  const done = each.reduce((sum, { scope, claims: { byCriterion } }) => {
    const isDone = scope.criteria.filter(
      (criterion) => stateOf(criterion, byCriterion.get(criterion.id)?.[0]).done,
    );
    return sum + isDone.length;
  }, 0);
  const total = all.reduce((sum, { scope }) => sum + scope.criteria.length, 0);
  const tracking = each.flatMap(
    ({
      claims: {
        tracking: [issue],
      },
    }) => issue?.number ?? [],
  );
  return {
    'criteria-done': String(done),
    'criteria-open': String(total - done),
    issues: JSON.stringify(byScope(each.map(({ scope, claims: one }) => [scope.id, numbersOf(scope, one)]))),
    'tracking-issue': all.length > 1 ? JSON.stringify(tracking) : String(tracking[0] ?? ''),
    plan: JSON.stringify(
      byScope(each.map(({ scope, plan }): [string, PlanJson] => [scope.id, planJson(plan)])),
    ),
  };
}

function claims({ scope, issues, authors }: ScopeIssues): Claims {
  return claimsOf(
    scope.id,
    scope.criteria.map(({ id }) => id),
    issues,
    authors,
  );
}

/** Criterion id to issue number. */
function numbersOf({ criteria }: Scope, { byCriterion }: Claims): Record<string, number> {
  return Object.fromEntries(
    criteria.flatMap(({ id }) => {
      const number = byCriterion.get(id)?.[0]?.issue.number;
      return number === undefined ? [] : [[id, number]];
    }),
  );
}

/** One scope's value by itself; of several, by scope id. */
function byScope<T>(values: readonly (readonly [id: string, value: T])[]): T | Record<string, T> {
  const [first] = values;
  return values.length === 1 && first ? first[1] : Object.fromEntries(values);
}
