import type { Issue, Review } from '../world.js';
import { renderAccount } from './account.js';
import { issuePage } from './issue.js';
import type { Links } from './links.js';
import { repoApi } from './links.js';

/** `pull-request-review`. */
export function renderReview(pull: Issue, review: Review, association: string, links: Links) {
  const html = `${issuePage(pull, links)}#pullrequestreview-${review.id}`;
  const api = `${repoApi(links, pull.repo)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: renderAccount(review.author, links),
    body: review.body,
    state: review.state as string,
    html_url: html,
    pull_request_url: api,
    author_association: association,
    _links: { html: { href: html }, pull_request: { href: api } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

/** The same in a webhook, where GitHub writes the state small, and no words as `null`. */
export function renderWebhookReview(pull: Issue, review: Review, association: string, links: Links) {
  return {
    ...renderReview(pull, review, association, links),
    body: review.body === '' ? null : review.body,
    state: review.state.toLowerCase(),
    submitted_at: review.submittedAt,
    updated_at: review.updatedAt,
  };
}
