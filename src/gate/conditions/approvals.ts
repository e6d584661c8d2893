import { agreeLineOf, type JudgedScope, judgeScope, type Sight } from '../approvals-of-scope.js';
import { changeOf, sameBytes } from '../change.js';
import { concernedBy } from '../concerned.js';
import { type Certain, defineCondition, unknownReason } from '../condition.js';
import { isConfigBroken, policiesOf } from '../policy.js';
import { signaturesOf } from '../signatures.js';
import type { ApprovalsResult, Reason } from '../verdict.js';

const dependsOn = [
  'repository',
  'pull',
  'branch',
  'base',
  'start',
  'head',
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
  const { start, head, base, branch } = facts;
  const stale = staleReason(facts);
  const change = start.kind === 'at' ? changeOf(head, start.side, base) : undefined;
  if (!change) {
    const met: Reason = { whose: 'nobody', text: 'The scope does not change, so nobody has to sign.' };
    return {
      ...{ id: 'approvals', isMet: !stale, reasons: [stale ?? met], summary: stale ? STALE : '' },
      ...{ change: undefined, agreeLine: undefined, scopes: [] },
    };
  }
  const sight: Sight = { ...facts, change, signatures: signaturesOf(facts, change.digest) };
  const policies = policiesOf(facts);
  const judged = concernedBy(change, policies, facts).map((concerned) => judgeScope(concerned, sight));
  const unmet = [
    ...(stale ? [stale] : []),
    ...(isConfigBroken(base) && policies.length === 0 ? [NOBODY_KNOWN] : []),
    ...[...new Set(judged.flatMap(({ unknown }) => unknown))].map(unknownReason),
    ...distinct(judged.flatMap(({ unmet: reasons }) => reasons)),
  ];
  const isMet = unmet.length === 0;
  return {
    id: 'approvals',
    isMet,
    reasons: isMet
      ? distinct(judged.flatMap(({ met }) => met))
      : [...unmet, ...judged.flatMap(({ said }) => said)],
    summary: isMet
      ? 'Everybody asked has signed the change of the scope.'
      : summaryOf(judged, stale, branch.name),
    change,
    agreeLine: agreeLineOf(judged, change.digest),
    scopes: judged.map(({ state }) => state),
  };
}

const STALE = 'The branch has to be updated first.';

const NOBODY_KNOWN: Reason = {
  whose: 'others',
  text: "The base branch's configuration can't be read, nor an older one: nobody is known who could sign its repair.",
  next: 'Only an administrator can merge this past the gate.',
};

/** Two signed texts must not merge into a third that nobody signed. */
function staleReason({ start, head, base, branch }: Read): Reason | undefined {
  const reason = (text: string): Reason => ({
    whose: 'author',
    text,
    next: `Update the branch from \`${branch.name}\` ("Update branch", or a merge or rebase).`,
  });
  if (start.kind !== 'at') {
    if (sameBytes(head, base)) return undefined;
    return reason(
      `Its scope is not that of \`${branch.name}\`, and the two branches have ${start.kind === 'none' ? 'no' : 'more than one'} newest common commit: what it changes can't be told.`,
    );
  }
  if (sameBytes(head, start.side) || sameBytes(base, start.side)) return undefined;
  return reason(`It touches the scope, which has moved on \`${branch.name}\` since the branch left it.`);
}

function summaryOf(judged: readonly JudgedScope[], stale: Reason | undefined, branch: string): string {
  if (stale) return STALE;
  if (judged.some(({ isRefused }) => isRefused)) return 'Changes of the scope are asked for.';
  const missing = [...new Set(judged.flatMap(({ missing: who }) => who))];
  if (missing.length === 0) return `Who signs for \`${branch}\` can't be told.`;
  return missing.length > 1
    ? 'Both companies have still to sign the change of the scope.'
    : `${missing[0]} has still to sign the change of the scope.`;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
