import { issuePage } from '../github/render/issue.js';
import type { Comment, Issue } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';
import { actorNode } from './context.js';
import type { TimelineChoice } from './timeline-node.js';
import { eventNode, timeline } from './timeline-node.js';

/** `Issue`, as much of it as is asked for anywhere. A field that is missing here is an error, not null. */
export function issueNode(context: Context, issue: Issue): Node {
  const links = { api: context.world.url, web: context.world.url };
  return {
    __typename: 'Issue',
    id: issue.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issuePage(issue, links),
    state: issue.state.toUpperCase(),
    stateReason: ({ enableDuplicate }: { enableDuplicate: boolean }) => {
      // GitHub names a duplicate only to who asks for it; others are told of an issue that is not planned.
      const hidden = issue.stateReason === 'duplicate' && !enableDuplicate;
      return hidden ? 'NOT_PLANNED' : (issue.stateReason?.toUpperCase() ?? null);
    },
    locked: issue.lock !== null,
    author: actorNode(context, issue.author),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    lastEditedAt: issue.lastEditedAt,
    repository: () => context.nodes.repo(context, issue.repo),
    parent: () => (issue.parent === null ? null : issueNode(context, issue.parent)),
    subIssues: (window: Window) => connection(issue.subIssues, window, (child) => issueNode(context, child)),
    milestone: issue.milestone === null ? null : { __typename: 'Milestone', title: issue.milestone.title },
    assignees: (window: Window) =>
      connection(issue.assignees, window, (account) => actorNode(context, account)),
    labels: (window: Window) =>
      connection(issue.labels, window, (label) => ({
        __typename: 'Label',
        id: label.nodeId,
        name: label.name,
      })),
    comments: (window: Window) =>
      connection(issue.comments, window, (comment) => commentNode(context, comment)),
    timelineItems: (window: Window & TimelineChoice) =>
      connection(timeline(issue, window), window, (event) => eventNode(context, issue, event)),
  };
}

function commentNode(context: Context, comment: Comment): Node {
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actorNode(context, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.lastEditedAt,
    includesCreatedEdit: comment.lastEditedAt !== null,
  };
}
