import { type Claim, claimsOf } from '../../criteria/claims.js';
import type { Issue } from '../../criteria/issue.js';
import { profileOf } from '../branch-profile.js';
import { type Certain, defineCondition, lookedAt, unknownReason } from '../condition.js';
import { isKnown } from '../facts.js';
import { type NamedCriterion, namedIn } from '../named-criteria.js';
import { type Readable, readable } from '../people.js';
import { type Policy, policiesOf } from '../policy.js';
import { isScopeOnly } from '../scope-only.js';
import { standingOf } from '../standing.js';
import type { CriteriaResult, CriterionRow, Profile, Reason, ScopeCriteria } from '../verdict.js';
import { count, listed } from '../words.js';

const dependsOn = [
  'repository',
  'pull',
  'branch',
  'base',
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
  const judged = policies.map((policy) => judgeScope(policy, facts, isExempt, policies));
  const isLinked = !isExempt && judged.some(({ scope }) => scope?.profile === 'linked');
  const named = isLinked ? namedIn(facts.pull.body) : [];
  const unmet = [...unknownNames(named, facts), ...judged.flatMap(({ reasons }) => reasons)];
  const scopes = judged.flatMap(({ scope }) => scope ?? []);
  const isMet = unmet.length === 0;
  return {
    id: 'criteria',
    isMet,
    reasons: isMet ? met(facts, scopes, isExempt, named) : unmet,
    summary: isMet ? metSummary(scopes, isExempt) : unmetSummary(scopes, unmet),
    scopes,
  };
}

interface JudgedScope {
  readonly scope?: ScopeCriteria;
  readonly reasons: readonly Reason[];
}

function judgeScope(
  policy: Policy,
  facts: Read,
  isExempt: boolean,
  policies: readonly Policy[],
): JudgedScope {
  const { name, scope, unknown } = policy;
  if (!scope)
    return { reasons: isExempt ? [] : [unknown === undefined ? unreadable(name) : unknownReason(unknown)] };
  const { profile } = profileOf(scope.gate?.branches, facts.branch, facts.repository);
  const isWaiting = !isExempt && profile !== 'none';
  const issues = lookedAt(facts.issues, scope.id, `The issues of \`${scope.id}\` were not read.`);
  if (!isKnown(issues)) return { reasons: isWaiting ? [unknownReason(issues.unknown)] : [] };
  const claims = claimsBy(scope, issues, facts);
  const isNamed = nameTest(scope, facts, policies);
  const rows = scope.criteria.map((criterion): CriterionRow => {
    const claim = claims.get(criterion.id);
    const isClosing = claim !== undefined && facts.closing.includes(claim.issue.number);
    const isLinked = profile === 'linked' && (isClosing || isNamed(criterion.id));
    return {
      id: criterion.id,
      statement: criterion.statement,
      isAwaited: isWaiting && (profile === 'all' || isLinked),
      state: standingOf(criterion, claim, isClosing || isLinked),
      issue: claim && { number: claim.issue.number, url: claim.issue.url },
      closer: claim && facts.closers.get(claim.issue.number),
    };
  });
  const title = policies.length > 1 ? scope.id : '';
  return {
    scope: { name: scope.id, title, profile, criteria: rows },
    reasons: [
      ...rows.filter(isLeft).map((row) => openReason(row, scope, facts)),
      ...(isWaiting && profile === 'all' ? openDecisions(scope, facts) : []),
    ],
  };
}

/** The real issue of each criterion: of several the tool's oldest. */
function claimsBy(scope: Readable, issues: readonly Issue[], { base, repository }: Read): Map<string, Claim> {
  const listedAuthors = base.config?.value?.['issue-authors'] ?? [];
  const authors = repository.appBot === undefined ? listedAuthors : [...listedAuthors, repository.appBot];
  const ids = scope.criteria.map(({ id }) => id);
  const { byCriterion } = claimsOf(scope.id, ids, issues, authors);
  return new Map([...byCriterion].flatMap(([id, [claim]]) => (claim ? [[id, claim]] : [])));
}

/** Whether the pull request names a criterion of this scope; a bare name is that of the only scope that has it. */
function nameTest(scope: Readable, { pull }: Read, policies: readonly Policy[]): (id: string) => boolean {
  const named = namedIn(pull.body);
  const isOnly = (id: string) =>
    policies.every((other) => other.scope?.id === scope.id || !hasCriterion(other.scope, id));
  return (id) =>
    named.some(
      (one) => sameId(one.id, id) && (one.scope === scope.id || (one.scope === undefined && isOnly(id))),
    );
}

function isLeft({ isAwaited, state }: CriterionRow): boolean {
  return isAwaited && state !== 'done' && state !== 'closes-with-this-merge';
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function hasCriterion(scope: Readable | undefined, id: string): boolean {
  return scope?.criteria.some((criterion) => sameId(criterion.id, id)) ?? false;
}

/** Names that neither base nor head knows, and bare ones that two scopes have: nobody can tell what is awaited. */
function unknownNames(named: readonly NamedCriterion[], facts: Read): Reason[] {
  const known = [
    ...policiesOf(facts).map(({ scope }) => scope),
    ...facts.head.scopes.map(({ result }) => readable(result)),
  ];
  return named.flatMap(({ scope, id, text }): Reason[] => {
    const owners = new Set(
      known.flatMap((one) => (one && (scope ?? one.id) === one.id && hasCriterion(one, id) ? one.id : [])),
    );
    if (owners.size === 1) return [];
    return owners.size === 0
      ? [
          {
            whose: 'author',
            text: `The pull request names \`${text}\`, which no scope has.`,
            next: 'Mend the `Criteria:` line in its description.',
          },
        ]
      : [
          {
            whose: 'author',
            text: `The pull request names \`${text}\`, which ${listed([...owners].map((one) => `\`${one}\``))} have.`,
            next: `Write which one is meant: \`${[...owners][0]}/${text}\`.`,
          },
        ];
  });
}

function unreadable(name: string): Reason {
  return {
    whose: 'others',
    text: `What \`${name}\` awaits can't be read, so nothing is known to be done.`,
    next: 'Repair the scope in a pull request that changes nothing else.',
  };
}

function openReason(
  { id, state, issue }: CriterionRow,
  scope: Readable,
  { branch, repository }: Read,
): Reason {
  const name = `${id}${issue ? ` (issue ${issue.number})` : ''}`;
  const isElsewhere = branch.name !== repository.defaultBranch;
  const [text, next] = {
    'no-issue': ['has no issue', 'Run `sync` on the default branch: it makes one.'],
    open: [
      'is open',
      'Close its issue as completed when it is proven, or tick its boxes and let this pull request close it.',
    ],
    reopened: ['was reopened', 'A person closes its issue again when it is proven.'],
    'not-planned': ['was closed as not planned', 'Reopen its issue, or take the criterion out of the scope.'],
    duplicate: [
      'was closed, but not as completed',
      'Reopen its issue, and close it as completed when it is proven.',
    ],
    'text-changed': [
      isElsewhere
        ? `is proven for another text: issues carry the text of \`${repository.defaultBranch}\``
        : 'is proven for another text than the scope has now',
      isElsewhere
        ? `Merge \`${repository.defaultBranch}\`'s scope into \`${branch.name}\`, or give its row in \`gate.branches\` \`none\`.`
        : 'Run `sync`: it brings the new text into the issue.',
    ],
    'boxes-left': ['is closed with boxes of its checklist left', 'Tick them when they are done.'],
    done: ['is done', ''],
    'closes-with-this-merge': ['closes with this merge', ''],
  }[state] as [string, string];
  const which = scope.criteria.length > 0 ? name : scope.id;
  return { whose: 'others', text: `${which} ${text}.`, next };
}

/** Under `all` a question that nobody answered holds the release up. */
function openDecisions(scope: Readable, facts: Read): Reason[] {
  const undecided = (scope.decisions ?? []).filter(({ answer }) => answer === undefined);
  const asked = lookedAt(facts.questions, scope.id, `The questions on \`${scope.id}\` were not read.`);
  const reasons = undecided.map(
    ({ question }): Reason => ({
      whose: 'others',
      text: `A decision is open: ${question}`,
      next: `\`${scope.owner.github}\` answers it in the scope.`,
    }),
  );
  if (!isKnown(asked)) return [...reasons, unknownReason(asked.unknown)];
  const open = asked.filter(({ state, number }) => state === 'open' && !facts.closing.includes(number));
  return [
    ...reasons,
    ...open.map(
      ({ number, title }): Reason => ({
        whose: 'others',
        text: `A question is open (issue ${number}): ${title}`,
        next: `\`${scope.owner.github}\` answers it, writes the answer into the scope, and closes it.`,
      }),
    ),
  ];
}

function met(
  { branch }: Read,
  scopes: readonly ScopeCriteria[],
  isExempt: boolean,
  named: readonly NamedCriterion[],
): Reason[] {
  const says = (text: string): Reason => ({ whose: 'nobody', text });
  if (isExempt) return [says('It changes nothing but the scope, and so waits for no criterion.')];
  const profiles = new Set(scopes.map(({ profile }) => profile));
  const awaited = scopes.flatMap(({ criteria: rows }) => rows.filter(({ isAwaited }) => isAwaited));
  return [
    ...(profiles.has('all') ? [says('Every criterion is done, and no decision is open.')] : []),
    ...(profiles.has('linked') ? [says(linkedText(awaited, named))] : []),
    ...(profiles.has('none') ? [says(`Merges into \`${branch.name}\` wait for no criterion.`)] : []),
  ];
}

function linkedText(awaited: readonly CriterionRow[], named: readonly NamedCriterion[]): string {
  if (awaited.length > 0) return 'What it names and closes is done.';
  return named.length > 0
    ? 'What it names is new with it, and not awaited.'
    : 'It names and closes no criterion (`Criteria: …` in its description), and so waits for none.';
}

function metSummary(scopes: readonly ScopeCriteria[], isExempt: boolean): string {
  if (isExempt) return 'Only the scope changes, so no criterion is awaited.';
  const awaited = scopes.flatMap(({ criteria: rows }) => rows.filter(({ isAwaited }) => isAwaited));
  const closing = awaited.filter(({ state }) => state === 'closes-with-this-merge').length;
  const isLinked = scopes.some(({ profile }) => profile === 'linked');
  if (awaited.length === 0) return isLinked ? 'No criterion was named.' : 'No criterion is awaited here.';
  const all =
    awaited.length === 1 ? 'The one awaited criterion is' : `All ${awaited.length} awaited criteria are`;
  return `${all} done${closing > 0 ? ` (${closing} with this merge)` : ''}.`;
}

function unmetSummary(scopes: readonly ScopeCriteria[], unmet: readonly Reason[]): string {
  const awaited = scopes.flatMap(
    ({ criteria: rows }: { criteria: readonly CriterionRow[]; profile: Profile }) =>
      rows.filter(({ isAwaited }) => isAwaited),
  );
  const left = awaited.filter(isLeft).length;
  if (left > 0)
    return `${left} of ${count(awaited.length, 'criterion', 'criteria')} ${left === 1 ? 'is' : 'are'} not done.`;
  return unmet.some(({ whose }) => whose === 'author')
    ? 'It names a criterion that no one scope has.'
    : 'What is awaited is not yet clear.';
}
