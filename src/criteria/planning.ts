import type { Scope } from '../scope/scope.js';
import { type Claims, claimsOf } from './claims.js';
import type { Issue } from './issue.js';
import type { Source } from './managed-block.js';
import type { TextChange } from './step.js';
import { readTracking } from './tracking-block.js';

/** GitHub takes this many sub-issues of one issue, closed ones included. */
const MOST_SUB_ISSUES = 100;

/** What a plan is made from, besides the scope and the issues. */
export interface Facts {
  readonly source: Source;
  /** How the commit of the scope is shown: its first digits. */
  readonly commit: string;
  /** Logins whose issues count, beside the Action's own. */
  readonly authors: readonly string[];
  /** Whether the server knows sub-issues. */
  readonly hasSubIssues: boolean;
  /** Whether issues by others that bear the tool's marker are replaced by the tool's own. */
  readonly adopt: boolean;
}

/** What each part of a plan looks at. */
export interface Planning {
  readonly scope: Scope;
  readonly facts: Facts;
  readonly claims: Claims;
  /** Whether the tracking issue lists the issues itself, since sub-issues can't do it. */
  readonly usesTasks: boolean;
  /** The criteria that had their issues after the last whole sync; undefined where there was none. */
  readonly recorded: ReadonlySet<string> | undefined;
}

/** The label by which a scope's issues are found in one query. */
export function labelOf({ id }: Pick<Scope, 'id'>): string {
  return `scope:${id}`;
}

/** Sorts out what is there. */
export function planningOf(scope: Scope, issues: readonly Issue[], facts: Facts): Planning {
  const ids = scope.criteria.map(({ id }) => id);
  const claims = claimsOf(scope.id, ids, issues, facts.authors);
  const [tracking] = claims.tracking;
  const written = readTracking(tracking?.body ?? '');
  const below = issues.filter(({ parent }) => parent !== undefined && parent === tracking?.number);
  const loose = ids.filter((id) => claims.byCriterion.get(id)?.[0]?.issue.parent === undefined);
  const isFull = below.length + loose.length > MOST_SUB_ISSUES;
  return {
    scope,
    facts,
    claims,
    usesTasks: !facts.hasSubIssues || isFull || (written?.tasks.length ?? 0) > 0,
    recorded: written?.criteria,
  };
}

/** Whether something that there should be, or was, is not among the issues that were read. */
export function lacksIssues({ scope, claims, recorded = new Set() }: Planning): boolean {
  const ids = [...scope.criteria.map(({ id }) => id), ...recorded];
  return claims.tracking.length === 0 || ids.some((id) => !claims.byCriterion.has(id));
}

/** The label, where somebody took it off. */
export function missingLabel(scope: Scope, { labels }: Issue): TextChange {
  const label = labelOf(scope);
  return labels.some((one) => one.toLowerCase() === label) ? {} : { addLabels: [label] };
}
