import type { Scope } from '../scope/scope.js';
import type { Issue } from './issue.js';
import { sameBlock, withBlock } from './managed-block.js';
import { missingLabel, type Planning } from './planning.js';
import type { Step, TextChange } from './step.js';
import { beginTracking, readTracking, renderTracking, trackingTitle } from './tracking-block.js';

/** So many leave room for the issue's other lists. */
const MOST_GONE = 100;

const subject = { tracking: true } as const;

/** What the tracking issue needs before the criteria can have theirs. */
export function trackingFirst({ scope, facts, claims }: Planning): Step[] {
  if (claims.tracking.length > 0) return [];
  return [
    {
      kind: 'create',
      subject,
      why: 'it gathers the criteria',
      title: trackingTitle(scope),
      body: beginTracking(scope, facts.source),
      isSubIssue: false,
      isAgain: false,
    },
  ];
}

/** What the tracking issue needs once each criterion has its own; `steps` is what is planned for those. */
export function trackingLast(planning: Planning, steps: readonly Step[]): Step[] {
  const [issue] = planning.claims.tracking;
  const isOpen = steps.some(leavesOpen);
  const reopening: Step[] =
    issue?.state === 'closed' && isOpen
      ? [
          {
            kind: 'reopen',
            subject,
            issue,
            change: {},
            why: 'it was closed, and not all of its criteria are',
            comment: `Not all criteria of the scope are done (commit ${planning.facts.commit}), so this is open again.`,
          },
        ]
      : [];
  return [...reopening, ...listStep(planning, steps)];
}

function leavesOpen(step: Step): boolean {
  if (step.kind === 'create' || step.kind === 'adopt' || step.kind === 'reopen') return true;
  return 'issue' in step && step.issue.state === 'open';
}

function listStep(planning: Planning, steps: readonly Step[]): Step[] {
  const { scope, facts, claims, usesTasks } = planning;
  const { source } = facts;
  const gone = goneCriteria(planning);
  const agreed = planning.written?.agreed ?? [];
  const list = { kind: 'list', subject, source, usesTasks, gone } as const;
  const [issue] = claims.tracking;
  if (!issue) return [{ ...list, why: 'it names the criteria once they have their issues' }];
  const hasNew = steps.some(({ kind }) => kind === 'create' || kind === 'adopt');
  const numbers = scope.criteria.flatMap(({ id }) => claims.byCriterion.get(id)?.[0]?.issue.number ?? []);
  const isSame = sameBlock(
    issue.body,
    renderTracking(scope, source, { tasks: usesTasks ? numbers : [], gone, agreed }),
  );
  if (!isSame || (hasNew && usesTasks)) return [{ ...list, why: whyList(issue.body, scope.criteria) }];
  const change = missingLabel(scope, issue);
  if (change.addLabels) return [{ kind: 'update', subject, issue, change, why: 'its label was removed' }];
  return [{ kind: 'unchanged', subject, issue, why: 'it matches' }];
}

/** Criteria that the scope has no more, though they were done: now, or at an earlier sync. */
function goneCriteria({ scope, claims, written }: Planning): string[] {
  const kept = new Set(scope.criteria.map(({ id }) => id));
  const done = [...claims.byCriterion].filter(([, [claim]]) => claim?.issue.reason === 'completed');
  const ids = new Set([...(written?.gone ?? []), ...done.map(([id]) => id)]);
  return [...ids].filter((id) => !kept.has(id)).slice(-MOST_GONE);
}

function whyList(body: string, criteria: readonly { readonly id: string }[]): string {
  const written = readTracking(body);
  if (!written) return 'somebody removed its block';
  const isSame =
    written.criteria?.size === criteria.length && criteria.every(({ id }) => written.criteria?.has(id));
  return isSame ? 'it lists the agreed versions, and what the scope says of itself' : 'it names the criteria';
}

/** What a tracking issue is changed to by a step, once each criterion has its number; ticks and people's words stay. */
export function listChange(
  issue: Issue,
  scope: Scope,
  { source, usesTasks, gone }: Extract<Step, { kind: 'list' }>,
  numbers: readonly number[],
): TextChange {
  const { ticked = new Set<number>(), agreed = [] } = readTracking(issue.body) ?? {};
  const block = renderTracking(scope, source, { tasks: usesTasks ? numbers : [], ticked, gone, agreed });
  return { body: withBlock(issue.body, block), ...missingLabel(scope, issue) };
}

/** Criteria's issues that hang below nothing yet. People may hang one elsewhere: there it stays. */
export function linkSteps({ scope, claims, usesTasks }: Planning): Step[] {
  const [tracking] = claims.tracking;
  if (usesTasks || !tracking) return [];
  return scope.criteria.flatMap(({ id }): Step[] => {
    const issue = claims.byCriterion.get(id)?.[0]?.issue;
    if (!issue || issue.parent !== undefined) return [];
    return [{ kind: 'link', subject: { criterion: id }, issue, why: `it belongs below #${tracking.number}` }];
  });
}
