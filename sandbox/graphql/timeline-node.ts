import { isPull } from '../github/pull-actions.js';
import type { Issue, TimelineEvent } from '../github/world.js';
import { nodeId } from '../github/world.js';
import type { Context, Node } from './context.js';
import { actorNode } from './context.js';
import { failure } from './failure.js';
import { reviewNode } from './review-node.js';

export interface TimelineChoice {
  readonly itemTypes?: readonly string[] | null;
}

const KINDS: Readonly<Record<string, TimelineEvent['kind']>> = {
  CLOSED_EVENT: 'closed',
  REOPENED_EVENT: 'reopened',
  REVIEW_DISMISSED_EVENT: 'review_dismissed',
  BASE_REF_CHANGED_EVENT: 'base_ref_changed',
};

/** The events of the kinds that are asked for. A kind that the sandbox does not keep is an error, not nothing. */
export function timeline(issue: Issue, { itemTypes }: TimelineChoice): TimelineEvent[] {
  if (!itemTypes) throw new Error('The sandbox keeps no whole timeline: name the itemTypes.');
  const kinds = itemTypes.map((type) => {
    const kind = KINDS[type];
    if (kind === undefined) throw failure('INTERNAL', `the sandbox does not keep ${type}`);
    return kind;
  });
  return issue.timeline.filter(({ kind }) => kinds.includes(kind));
}

/** `ClosedEvent`, `ReopenedEvent`, `BaseRefChangedEvent`, `ReviewDismissedEvent`. */
export function eventNode(context: Context, issue: Issue, event: TimelineEvent): Node {
  const common = {
    id: nodeId('EV', event.id),
    actor: actorNode(context, event.actor),
    createdAt: event.at,
  };
  if (event.kind === 'closed') {
    return {
      __typename: 'ClosedEvent',
      ...common,
      stateReason: event.reason?.toUpperCase() ?? null,
      closer: () => closerNode(context, issue, event.closer),
    };
  }
  if (event.kind === 'reopened') {
    return { __typename: 'ReopenedEvent', ...common, stateReason: issue.pull === null ? 'REOPENED' : null };
  }
  if (event.kind === 'base_ref_changed') {
    const { from, to } = event;
    return { __typename: 'BaseRefChangedEvent', ...common, previousRefName: from, currentRefName: to };
  }
  const { commit } = event;
  return {
    __typename: 'ReviewDismissedEvent',
    ...common,
    databaseId: event.id,
    dismissalMessage: event.message,
    previousReviewState: event.was,
    review: reviewNode(context, issue, event.review),
    pullRequestCommit:
      commit === null
        ? null
        : {
            __typename: 'PullRequestCommit',
            id: nodeId('PRC', event.id),
            commit: () => context.nodes.commit(context, issue.repo, commit),
          },
  };
}

function closerNode(context: Context, issue: Issue, closer: Issue | string | null) {
  if (closer === null) return null;
  if (typeof closer === 'string') return context.nodes.commit(context, issue.repo, closer);
  return isPull(closer) ? context.nodes.pull(context, closer) : null;
}
