import { type Certain, defineCondition } from '../condition.js';
import { isLeft, judgeCriteria } from '../criteria-of-scope.js';
import { type NamedCriterion, namedIn, unclearNames } from '../named-criteria.js';
import { readable } from '../people.js';
import { policiesOf } from '../policy.js';
import { isScopeOnly } from '../scope-only.js';
import type { CriteriaResult, CriterionRow, Reason, ScopeCriteria } from '../verdict.js';
import { count } from '../words.js';

const dependsOn = [
  'repository',
  'pull',
  'branch',
  'base',
  'start',
  'head',
  'changedPaths',
  'issues',
  'closers',
  'closing',
  'questions',
  'lastValid',
] as const;
type Read = Certain<(typeof dependsOn)[number]>;

/** Every criterion of the base's scope that the branch's profile awaits is done. */
export const criteria = defineCondition({ id: 'criteria', dependsOn, judge });

function judge(facts: Read): CriteriaResult {
  const policies = policiesOf(facts);
  const isExempt = isScopeOnly(facts, facts.changedPaths);
  const named = isExempt ? [] : namedIn(facts.pull.body);
  const judged = policies.map((policy) => judgeCriteria(policy, { ...facts, policies, isExempt, named }));
  const scopes = judged.flatMap(({ scope }) => scope ?? []);
  const isLinked = scopes.some(({ profile }) => profile === 'linked');
  const known = [
    ...policies.map(({ scope }) => scope),
    ...facts.head.scopes.map(({ result }) => readable(result)),
  ].filter((scope) => scope !== undefined);
  const unclear = isLinked ? unclearNames(named, known) : [];
  const unmet = [...unclear, ...judged.flatMap(({ reasons }) => reasons)];
  const isRelease = scopes.some(({ profile, criteria: rows }) => profile === 'all' && rows.some(isLeft));
  const isMet = unmet.length === 0;
  return {
    id: 'criteria',
    isMet,
    reasons: isMet
      ? met(facts, scopes, isExempt, named)
      : [...unmet, ...(isRelease ? [elsewhere(facts)] : [])],
    summary: isMet ? metSummary(scopes, isExempt) : unmetSummary(scopes, unclear, unmet),
    scopes,
  };
}

/** What a team does that is not there yet: under `all` a branch is the release. */
function elsewhere({ branch: { name } }: Pick<Read, 'branch'>): Reason {
  const text = `Merges into \`${name}\` wait for every criterion. Merge work in progress into an integration branch; or set \`${name}\` to \`linked\` in the scope's \`gate.branches\`, so that each pull request waits only for the criteria that it names or closes.`;
  return { whose: 'nobody', text };
}

function awaitedIn(scopes: readonly ScopeCriteria[]): readonly CriterionRow[] {
  return scopes.flatMap(({ criteria: rows }) => rows.filter(({ isAwaited }) => isAwaited));
}

function met(
  { branch }: Pick<Read, 'branch'>,
  scopes: readonly ScopeCriteria[],
  isExempt: boolean,
  named: readonly NamedCriterion[],
): readonly Reason[] {
  const says = (text: string): Reason => ({ whose: 'nobody', text });
  if (isExempt) return [says('This pull request changes only the scope, so it waits for no criterion.')];
  const profiles = new Set(scopes.map(({ profile }) => profile));
  return [
    ...(profiles.has('all') ? [says('Every criterion is done, and no decision is open.')] : []),
    ...(profiles.has('linked') ? [says(linkedText(scopes, named))] : []),
    ...(profiles.has('none') ? [says(`Merges into \`${branch.name}\` wait for no criterion.`)] : []),
  ];
}

function linkedText(scopes: readonly ScopeCriteria[], named: readonly NamedCriterion[]): string {
  const awaited = awaitedIn(scopes.filter(({ profile }) => profile === 'linked'));
  if (awaited.length > 0) return 'The criteria that this pull request names or closes are done.';
  return named.length > 0
    ? 'The criteria that this pull request names are new in it, so it does not wait for them.'
    : 'This pull request neither names nor closes a criterion, so it waits for none. To name some, write `Criteria: …` in its description.';
}

function metSummary(scopes: readonly ScopeCriteria[], isExempt: boolean): string {
  if (isExempt) return 'Only the scope changes, so no criterion has to be done.';
  const awaited = awaitedIn(scopes);
  const isLinked = scopes.some(({ profile }) => profile === 'linked');
  if (awaited.length === 0) return isLinked ? 'No criterion was named.' : 'No criterion has to be done here.';
  const closing = awaited.filter(({ state }) => state === 'closes-with-this-merge').length;
  const all =
    awaited.length === 1 ? 'The required criterion is' : `All ${awaited.length} required criteria are`;
  return `${all} done${closing > 0 ? `, ${closing} with this merge` : ''}.`;
}

function unmetSummary(
  scopes: readonly ScopeCriteria[],
  unclear: readonly Reason[],
  unmet: readonly Reason[],
): string {
  const awaited = awaitedIn(scopes);
  const left = awaited.filter(isLeft).length;
  if (left > 0)
    return `${left} of ${count(awaited.length, 'criterion', 'criteria')} ${left === 1 ? 'is' : 'are'} not done.`;
  const [first, ...others] = unmet;
  if (first && others.length === 0) return first.text;
  return unclear.length === unmet.length
    ? 'It names criteria that no scope has, or that several have.'
    : 'Not everything that this merge waits for is done.';
}
