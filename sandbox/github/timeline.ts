import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { issueOf, linksOf } from './issues.js';
import { renderAccount } from './render/account.js';
import type { Links } from './render/links.js';
import { repoApi } from './render/links.js';
import type { Issue, TimelineEvent } from './world.js';
import { nodeId } from './world.js';

/** Of the timeline the sandbox keeps who closed, reopened or changed the base, and which reviews were dismissed. */
export const timelineRoutes = [
  route(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    { needs: [{ issues: 'read' }, { pull_requests: 'read' }] },
    (call) => {
      const issue = issueOf(call, 'read');
      return pageOf(issue.timeline, call.query, call.address, (event) =>
        renderEvent(issue, event, linksOf(call)),
      );
    },
  ),
];

function renderEvent(issue: Issue, event: TimelineEvent, links: Links) {
  const common = {
    id: event.id,
    node_id: nodeId('EV', event.id),
    url: `${repoApi(links, issue.repo)}/issues/events/${event.id}`,
    actor: renderAccount(event.actor, links),
    event: event.kind as string,
    commit_id: null as string | null,
    commit_url: null,
    created_at: event.at,
    performed_via_github_app: null,
  };
  if (event.kind === 'closed') {
    const commit = typeof event.closer === 'string' ? event.closer : null;
    return { ...common, commit_id: commit, state_reason: event.reason };
  }
  if (event.kind === 'reopened') return { ...common, state_reason: null };
  if (event.kind === 'base_ref_changed') return common;
  return {
    ...common,
    dismissed_review: {
      state: event.was.toLowerCase(),
      review_id: event.review.id,
      dismissal_message: event.message,
      ...(event.commit === null ? {} : { dismissal_commit_id: event.commit }),
    },
  };
}
