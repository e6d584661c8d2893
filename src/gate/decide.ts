import { type BranchProfile, profileOf } from './branch-profile.js';
import { CHECK, checkName, nameNotes, requiredNames } from './check-name.js';
import type { Condition } from './condition.js';
import { approvals } from './conditions/approvals.js';
import { criteria } from './conditions/criteria.js';
import { document } from './conditions/document.js';
import type { Facts } from './facts.js';
import { isConfigBroken, policiesOf } from './policy.js';
import type { Conclusion, ConditionResult, Verdict, Where } from './verdict.js';

/** Every condition of the gate. All are judged, none is skipped. */
export const CONDITIONS: readonly Condition[] = [document, criteria, approvals];

/**
 * The merge decision on one pull request. Pure: no clock, no request; time is a fact.
 *
 * @returns undefined where neither base nor head has a scope and no rule asks for the check: then there is none.
 */
export function decide(facts: Facts): Verdict | undefined {
  if (hasNoScope(facts)) return withoutScope(facts);
  const conditions = CONDITIONS.map((condition) => condition.judge(facts));
  const check = checkOf(facts);
  return {
    check,
    conclusion: conclude(conditions),
    title: titleOf(conditions),
    conditions,
    notes: nameNotes(facts.branch, check),
    where: whereOf(facts),
    members: [],
  };
}

/** The name under which a pull request is judged. */
export function checkOf(facts: Pick<Facts, 'repository' | 'branch' | 'base' | 'head' | 'lastValid'>): string {
  const { branch, repository } = facts;
  const profile = (rows: Parameters<typeof profileOf>[0]): BranchProfile =>
    profileOf(rows, branch, repository);
  const policies = policiesOf(facts);
  if (policies.length === 0) return checkName([profile(undefined)]);
  return checkName(policies.map(({ scope }) => profile(scope?.gate?.branches)));
}

/** A configuration that can't be read may hide a scope: that is not none. */
function hasNoScope(facts: Facts): boolean {
  const { base, head } = facts;
  const isEmpty = [base, head].every((side) => side.scopes.length === 0 && !isConfigBroken(side));
  return isEmpty && policiesOf(facts).length === 0;
}

function withoutScope(facts: Facts): Verdict | undefined {
  const [check] = requiredNames(facts.branch);
  if (check === undefined) return undefined;
  return {
    check,
    conclusion: 'success',
    title: 'There is no scope in this repository.',
    conditions: [],
    notes: nameNotes(facts.branch, check),
    where: whereOf(facts),
    members: [],
  };
}

/** What its author has to fix comes before what waits for others. */
export function conclude(results: readonly Pick<ConditionResult, 'isMet' | 'reasons'>[]): Conclusion {
  const unmet = results.filter(({ isMet }) => !isMet);
  if (unmet.length === 0) return 'success';
  const isAuthors = unmet.some(({ reasons }) => reasons.some(({ whose }) => whose === 'author'));
  return isAuthors ? 'failure' : 'action_required';
}

function titleOf(results: readonly ConditionResult[]): string {
  const unmet = results.filter(({ isMet }) => !isMet);
  const said = (unmet.length > 0 ? unmet : results).map(({ summary }) => summary).filter((one) => one !== '');
  return [...new Set(said)].join(' ');
}

function whereOf({ repository, pull, branch, base }: Facts): Where {
  return {
    url: repository.url,
    pull: pull.number,
    head: pull.head,
    branch: branch.name,
    base: base.commit,
  };
}

/** The verdict where nothing can be told: closed. */
export function closed(reason: ConditionResult, check: string = CHECK): Verdict {
  return {
    check,
    conclusion: conclude([{ ...reason, isMet: false }]),
    title: reason.summary,
    conditions: [reason],
    notes: [],
    where: undefined,
    members: [],
  };
}
