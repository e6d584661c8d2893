import { authorAssociation } from '../access.js';
import type { Comment, Issue, Reaction, World } from '../world.js';
import { renderAccount } from './account.js';
import { renderApp } from './app.js';
import { issuePage, noReactions } from './issue.js';
import type { Links } from './links.js';
import { repoApi } from './links.js';

/** `issue-comment`. */
export function renderComment(world: World, issue: Issue, comment: Comment, links: Links) {
  const url = `${repoApi(links, issue.repo)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${issuePage(issue, links)}#issuecomment-${comment.id}`,
    issue_url: `${repoApi(links, issue.repo)}/issues/${issue.number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: renderAccount(comment.author, links),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(world, issue.repo, comment.author),
    body: comment.body,
    reactions: countReactions(url, comment.reactions),
    performed_via_github_app: comment.app === null ? null : renderApp(comment.app, links),
  };
}

function countReactions(url: string, reactions: readonly Reaction[]) {
  const rollup: Record<string, number | string> = noReactions(url);
  for (const { content } of reactions) {
    rollup[content] = Number(rollup[content]) + 1;
    rollup['total_count'] = Number(rollup['total_count']) + 1;
  }
  return rollup;
}
