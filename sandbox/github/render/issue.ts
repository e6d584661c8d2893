import { authorAssociation } from '../access.js';
import type { Issue, World } from '../world.js';
import { renderAccount } from './account.js';
import { renderApp } from './app.js';
import { renderLabel } from './label.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';
import { renderMilestone } from './milestone.js';

/** The page of an issue or a pull request. */
export function issuePage(issue: Issue, links: Links): string {
  return `${repoWeb(links, issue.repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}

/** `reaction-rollup`: nobody reacts in the sandbox. */
export function noReactions(url: string) {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
}

/** `issue`; pull requests are issues, too, and bear `pull_request`. */
export function renderIssue(world: World, issue: Issue, links: Links) {
  const { repo } = issue;
  const url = `${repoApi(links, repo)}/issues/${issue.number}`;
  const closed = issue.subIssues.filter((one) => one.state === 'closed').length;
  const total = issue.subIssues.length;
  return {
    url,
    repository_url: repoApi(links, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(issue, links),
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: renderAccount(issue.author, links),
    labels: issue.labels.map((label) => renderLabel(label, repo, links)),
    state: issue.state,
    locked: issue.lock !== null,
    assignee: issue.assignees[0] === undefined ? null : renderAccount(issue.assignees[0], links),
    assignees: issue.assignees.map((account) => renderAccount(account, links)),
    milestone: issue.milestone === null ? null : renderMilestone(issue.milestone, repo, links),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: authorAssociation(world, repo, issue.author),
    active_lock_reason: issue.lock?.reason ?? null,
    ...(world.subIssues && issue.pull === null
      ? {
          sub_issues_summary: {
            total,
            completed: closed,
            percent_completed: total === 0 ? 0 : Math.floor((closed / total) * 100),
          },
        }
      : {}),
    ...(issue.parent === null
      ? {}
      : { parent_issue_url: `${repoApi(links, issue.parent.repo)}/issues/${issue.parent.number}` }),
    ...(issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: pullAddresses(issue, links) }),
    body: issue.body,
    reactions: noReactions(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.app === null ? null : renderApp(issue.app, links),
    state_reason: issue.stateReason,
  };
}

/** An issue with who closed it: GitHub says that only where one issue is asked for. */
export function renderFullIssue(world: World, issue: Issue, links: Links) {
  return {
    ...renderIssue(world, issue, links),
    closed_by: issue.closedBy === null ? null : renderAccount(issue.closedBy, links),
  };
}

function pullAddresses(issue: Issue, links: Links) {
  const page = issuePage(issue, links);
  return {
    url: `${repoApi(links, issue.repo)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.merged?.at ?? null,
  };
}
