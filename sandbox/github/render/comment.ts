import { authorAssociation } from '../access.js';
import type { Comment, Issue, World } from '../world.js';
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
    reactions: noReactions(url),
    performed_via_github_app: comment.app === null ? null : renderApp(comment.app, links),
  };
}
