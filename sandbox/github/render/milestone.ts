import type { Milestone, Repo } from '../world.js';
import { renderAccount } from './account.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';

/** `milestone`. */
export function renderMilestone(milestone: Milestone, repo: Repo, links: Links) {
  const issues = [...repo.issues.values()].filter((issue) => issue.milestone === milestone);
  const url = `${repoApi(links, repo)}/milestones/${milestone.number}`;
  return {
    url,
    html_url: `${repoWeb(links, repo)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: renderAccount(milestone.creator, links),
    open_issues: issues.filter((issue) => issue.state === 'open').length,
    closed_issues: issues.filter((issue) => issue.state === 'closed').length,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.state === 'closed' ? milestone.updatedAt : null,
  };
}
