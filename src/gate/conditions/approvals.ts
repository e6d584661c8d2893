import { ADMINISTRATOR } from '../approval-reasons.js';
import { type JudgedApprovals, judgeApprovals } from '../approvals-of-scope.js';
import { type Change, changeOf, sameBytes } from '../change.js';
import { concernedBy } from '../concerned.js';
import { type Certain, defineCondition } from '../condition.js';
import { everybody, isTeam, peopleOf } from '../people.js';
import { isConfigBroken, type Policy, policiesOf } from '../policy.js';
import { signaturesOf } from '../signatures.js';
import type { ApprovalsResult, Reason } from '../verdict.js';
import { listed, sameCase } from '../words.js';

const dependsOn = [
  'repository',
  'pull',
  'branch',
  'base',
  'start',
  'head',
  'bothChanged',
  'scopeCommits',
  'reviews',
  'reviewed',
  'agreements',
  'teams',
  'lastValid',
  'unreachable',
] as const;
type Read = Certain<(typeof dependsOn)[number]>;

/** A change of the scope is signed by everybody whose signature it needs, and nobody of them asks for changes. */
export const approvals = defineCondition({ id: 'approvals', dependsOn, judge });

function judge(facts: Read): ApprovalsResult {
  const { start, head, base } = facts;
  const stale = staleReason(facts);
  const change = start.kind === 'at' ? changeOf(head, start.side, base) : undefined;
  if (change) return judgeChange(change, stale, facts);
  const unchanged: Reason = { whose: 'nobody', text: 'The scope does not change, so nobody has to sign.' };
  return {
    id: 'approvals',
    isMet: !stale,
    reasons: [stale ?? unchanged],
    summary: stale ? STALE : '',
    change,
    agreeLine: undefined,
    scopes: [],
  };
}

function judgeChange(change: Change, stale: Reason | undefined, facts: Read): ApprovalsResult {
  const { base } = facts;
  const policies = policiesOf(facts);
  const signatures = signaturesOf(facts, change.digest);
  const sight = { ...facts, signatures, isVeiled: veiledBy(policies, facts) };
  const judged = concernedBy(change, policies, base).map((concerned) => judgeApprovals(concerned, sight));
  const isUnknown = judged.some(({ unknown }) => unknown.length > 0);
  const unmet = [
    ...(stale ? [stale] : []),
    ...(isConfigBroken(base) && policies.length === 0 ? [NOBODY_KNOWN] : []),
    ...judged.flatMap(({ unknown }) => unknown),
    ...judged.flatMap(({ unmet: reasons }) => reasons),
  ];
  const isMet = unmet.length === 0;
  const said = judged.flatMap((one) => one.said);
  const signed: Reason = {
    whose: 'nobody',
    text: 'Everybody who has to sign this change has signed it.',
  };
  return {
    id: 'approvals',
    isMet,
    reasons: distinct([...(isMet ? [signed] : unmet), ...said]),
    summary: isMet ? 'Both companies have signed the scope change.' : summaryOf(judged, stale),
    change,
    agreeLine: isUnknown ? undefined : agreeLineOf(judged, change.digest),
    // Who may sign is shown completely, or not at all.
    scopes: isUnknown ? [] : judged.map(({ state }) => state),
  };
}

/** Anybody may name another organization's team in a pull request: who is in it is told only once the base names it. */
function veiledBy(policies: readonly Policy[], { repository }: Read): (name: string) => boolean {
  const known = new Set(policies.flatMap(({ scope }) => (scope ? everybody(peopleOf(scope)) : [])));
  const own = `${sameCase(repository.owner)}/`;
  return (name) => isTeam(name) && !known.has(name) && !name.startsWith(own);
}

const STALE = 'The branch has to be updated first.';

const NOBODY_KNOWN: Reason = {
  whose: 'others',
  text: "The configuration on the base branch can't be read, and neither can any older version, so it is not known who could sign a fix.",
  next: ADMINISTRATOR,
  turn: 'an administrator',
};

/** Two signed texts must not merge into a third that nobody signed. */
function staleReason({ start, head, base, branch, bothChanged }: Read): Reason | undefined {
  const next = `Update the branch from \`${branch.name}\` ("Update branch", a merge or a rebase).`;
  if (start.kind !== 'at') {
    if (sameBytes(head, base)) return undefined;
    const many = start.kind === 'none' ? 'no commit in common' : 'more than one newest common commit';
    const text = `Its scope differs from the one on \`${branch.name}\`, and the two branches have ${many}, so it is not known what it changes.`;
    return { whose: 'author', text, next };
  }
  if (bothChanged.length > 0) {
    const paths = listed(bothChanged.map((path) => `\`${path}\``));
    const text = `${paths} ${bothChanged.length === 1 ? 'was' : 'were'} changed both here and on \`${branch.name}\`, and a scope was added since: git could mistake one file for the other, renamed, and merge a text that nobody signed.`;
    return { whose: 'author', text, next };
  }
  if (sameBytes(head, start.side) || sameBytes(base, start.side)) return undefined;
  const text = `This pull request touches the scope, which has changed on \`${branch.name}\` since the branch was last updated.`;
  return { whose: 'author', text, next };
}

function summaryOf(judged: readonly JudgedApprovals[], stale: Reason | undefined): string {
  if (stale) return STALE;
  if (judged.some(({ isRefused }) => isRefused)) return 'Changes were requested.';
  const missing = [...new Set(judged.flatMap((one) => one.missing))];
  if (missing.length === 0) return 'It is not known who has to sign the scope change.';
  // A role begins a sentence with a capital; a company's name stays as it is written.
  const who = listed(missing).replace(
    /^(?:the|one) /,
    (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
  return `${who} still ${missing.length === 1 ? 'has' : 'have'} to sign the scope change.`;
}

/** The line to copy, where somebody who is asked signs by it. */
function agreeLineOf(judged: readonly JudgedApprovals[], digest: string): string | undefined {
  const required = judged.flatMap(({ state }) => state.required);
  const open = required
    .filter(({ signed, needed }) => signed.length < needed)
    .flatMap((signature) => signature.open);
  // Where a team's members must not be named, neither must it be known whether one of them signs with the line.
  return open.some(({ by, login }) => by === 'comment' || isTeam(login))
    ? `/scope agree ${digest}`
    : undefined;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.text}\n${reason.next}`, reason])).values()];
}
