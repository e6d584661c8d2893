import { issuePage } from '../github/render/issue.js';
import type { Issue, Review } from '../github/world.js';
import type { Context, Node } from './context.js';
import { actorNode } from './context.js';

/** `PullRequestReview`. */
export function reviewNode(context: Context, pull: Issue, review: Review): Node {
  const links = { api: context.world.url, web: context.world.url };
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: actorNode(context, review.author),
    body: review.body,
    state: review.state,
    submittedAt: review.submittedAt,
    updatedAt: review.updatedAt,
    url: `${issuePage(pull, links)}#pullrequestreview-${review.id}`,
    commit: () => context.nodes.commit(context, pull.repo, review.commit),
  };
}
