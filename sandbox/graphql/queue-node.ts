import { hasMergeQueue } from '../github/branch-rules.js';
import type { QueueEntry } from '../github/merge-queue.js';
import { entriesOf } from '../github/merge-queue.js';
import { requiredState } from '../github/merge-rules.js';
import { repoWeb } from '../github/render/links.js';
import type { Repo } from '../github/world.js';
import { nodeId } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';
import { actorNode, requireRead } from './context.js';

/** `MergeQueue` of a branch; null where it has none. */
export function queueNode(context: Context, repo: Repo, branch: string): Node | null {
  requireRead(context, 'merge_queues');
  if (!hasMergeQueue(repo, branch)) return null;
  const queue = repo.mergeQueues.get(branch);
  const entries = queue === undefined ? [] : entriesOf(queue);
  return {
    __typename: 'MergeQueue',
    id: nodeId(`MQ_${branch}`, repo.id),
    url: `${repoWeb({ api: context.world.url, web: context.world.url }, repo)}/queue/${branch}`,
    entries: (window: Window) =>
      connection(entries, window, (entry) => entryNode(context, repo, branch, entry)),
  };
}

/** `MergeQueueEntry`. */
export function entryNode(context: Context, repo: Repo, branch: string, entry: QueueEntry): Node {
  const queue = repo.mergeQueues.get(branch);
  const group = queue?.groups.find(({ entries }) => entries.includes(entry));
  const checked = group?.entries.at(-1)?.head ?? entry.head;
  return {
    __typename: 'MergeQueueEntry',
    id: entry.nodeId,
    position: queue === undefined ? 0 : entriesOf(queue).indexOf(entry) + 1,
    state: requiredState(repo, branch, checked) === 'success' ? 'MERGEABLE' : 'AWAITING_CHECKS',
    enqueuedAt: entry.enqueuedAt,
    enqueuer: actorNode(context, entry.by),
    jump: false,
    solo: false,
    baseCommit: () => context.nodes.commit(context, repo, entry.base),
    headCommit: () => context.nodes.commit(context, repo, entry.head),
    pullRequest: () => context.nodes.pull(context, entry.pull),
  };
}
