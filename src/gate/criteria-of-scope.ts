import { type Claim, claimsOf } from '../criteria/claims.js';
import type { Issue } from '../criteria/issue.js';
import { boxesIn } from '../criteria/state.js';
import { profileOf } from './branch-profile.js';
import { lookedAt, unknownReason } from './condition.js';
import { openReason } from './criterion-reasons.js';
import { statusOf } from './criterion-status.js';
import { type Facts, isKnown } from './facts.js';
import type { NamedCriterion } from './named-criteria.js';
import { openDecisions, unansweredClosings } from './open-decisions.js';
import type { Readable } from './people.js';
import type { Policy } from './policy.js';
import type { CriterionRow, Reason, ScopeCriteria } from './verdict.js';

/** What the criteria of a scope are judged by. */
export interface CriteriaSight
  extends Pick<Facts, 'repository' | 'branch' | 'base' | 'head' | 'issues' | 'closers' | 'questions'> {
  readonly closing: readonly number[];
  readonly policies: readonly Policy[];
  /** Whether nothing but the scope changes: then nothing is awaited. */
  readonly isExempt: boolean;
  readonly named: readonly NamedCriterion[];
}

export interface JudgedCriteria {
  /** Undefined where it can't be shown. */
  readonly scope?: ScopeCriteria;
  /** What is missing. */
  readonly reasons: readonly Reason[];
}

/** Judges the criteria of one of the base's scopes by the branch's profile. */
export function judgeCriteria({ name, scope, unknown }: Policy, sight: CriteriaSight): JudgedCriteria {
  const { isExempt, branch, repository, policies } = sight;
  if (!scope) {
    const reason = unknown === undefined ? unreadable(name) : unknownReason(unknown);
    return { reasons: isExempt ? [] : [reason] };
  }
  const { profile } = profileOf(scope.gate?.branches, branch, repository);
  const isWaiting = !isExempt && profile !== 'none';
  const issues = lookedAt(sight.issues, scope.id, `The issues of \`${scope.id}\` were not read.`);
  if (!isKnown(issues)) return { reasons: isWaiting ? [unknownReason(issues.unknown)] : [] };
  const rows = rowsOf(scope, profile, issues, isWaiting, sight);
  return {
    scope: { name: scope.id, title: policies.length > 1 ? scope.id : '', profile, criteria: rows },
    reasons: [
      ...rows.filter(isLeft).map((row) => openReason(row, sight)),
      ...(isWaiting && profile === 'all' ? openDecisions(scope, sight) : []),
      ...(profile === 'none' ? [] : unansweredClosings(scope, sight)),
    ],
  };
}

/** Whether a merge still waits for a criterion. */
export function isLeft({ isAwaited, state }: CriterionRow): boolean {
  return isAwaited && state !== 'done' && state !== 'closes-with-this-merge';
}

function rowsOf(
  scope: Readable,
  profile: ScopeCriteria['profile'],
  issues: readonly Issue[],
  isWaiting: boolean,
  sight: CriteriaSight,
): readonly CriterionRow[] {
  const claims = claimsBy(scope, issues, sight);
  const names = namesFor(scope, sight);
  const closing = new Set(sight.closing);
  return scope.criteria.map((criterion) => {
    const { id, statement } = criterion;
    const claim = claims.get(id);
    const isClosing = claim !== undefined && closing.has(claim.issue.number);
    const isLinked = profile === 'linked' && (isClosing || names.has(id.toLowerCase()));
    return {
      id,
      statement,
      isAwaited: isWaiting && (profile === 'all' || isLinked),
      state: statusOf(criterion, claim, isClosing || isLinked),
      issue: claim && { number: claim.issue.number, url: claim.issue.url },
      boxes: claim && boxesIn(criterion, claim.block),
      closer: claim?.issue.state === 'closed' ? sight.closers.get(claim.issue.number) : undefined,
    };
  });
}

/** The real issue of each criterion: of several the tool's oldest. */
function claimsBy(
  scope: Readable,
  issues: readonly Issue[],
  { base, repository }: CriteriaSight,
): ReadonlyMap<string, Claim> {
  const listed = base.config?.value?.['issue-authors'] ?? [];
  const authors = repository.appBot === undefined ? listed : [...listed, repository.appBot];
  const ids = scope.criteria.map(({ id }) => id);
  const { byCriterion } = claimsOf(scope.id, ids, issues, authors);
  return new Map([...byCriterion].flatMap(([id, [claim]]) => (claim ? [[id, claim]] : [])));
}

/** The names of a scope's criteria that the pull request names; a bare name that is not clear closes elsewhere. */
function namesFor({ id }: Readable, { named }: CriteriaSight): ReadonlySet<string> {
  const mine = named.filter(({ scope }) => scope === undefined || scope === id);
  return new Set(mine.map((one) => one.id.toLowerCase()));
}

function unreadable(name: string): Reason {
  return {
    whose: 'others',
    text: `The criteria of \`${name}\` can't be read, so it is not known whether they are done.`,
    next: 'Fix the scope in a pull request that changes nothing else.',
    turn: 'whoever fixes the scope',
  };
}
