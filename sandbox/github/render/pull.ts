import { authorAssociation } from '../access.js';
import type { Issue, PullPart, World } from '../world.js';
import { renderAccount } from './account.js';
import { issuePage, renderIssue } from './issue.js';
import type { Links } from './links.js';
import { repoApi } from './links.js';
import { renderRepo } from './repo.js';
import { renderTeam } from './team.js';

/** `pull-request-simple`, as in lists. */
export function renderSimplePull(world: World, issue: Issue, pull: PullPart, links: Links) {
  const api = repoApi(links, issue.repo);
  const url = `${api}/pulls/${issue.number}`;
  const page = issuePage(issue, links);
  const { head, base } = pull;
  const { labels, assignee, assignees, milestone } = renderIssue(world, issue, links);
  const addresses = {
    self: url,
    html: page,
    issue: `${api}/issues/${issue.number}`,
    comments: `${api}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  };
  return {
    url,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: addresses.issue,
    commits_url: addresses.commits,
    review_comments_url: addresses.review_comments,
    review_comment_url: addresses.review_comment,
    comments_url: addresses.comments,
    statuses_url: addresses.statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.lock !== null,
    title: issue.title,
    user: renderAccount(issue.author, links),
    body: issue.body,
    labels,
    active_lock_reason: issue.lock?.reason ?? null,
    assignee,
    assignees,
    milestone,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    requested_reviewers: pull.requestedReviewers.map((one) => renderAccount(one, links)),
    requested_teams: pull.requestedTeams.map((team) => renderTeam(team, links)),
    head: renderEnd(head, links),
    base: renderEnd(base, links),
    author_association: authorAssociation(world, issue.repo, issue.author),
    auto_merge: null,
    draft: pull.draft,
    _links: Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
  };
}

/** `pull-request`: with what is counted only for one. */
export function renderPull(world: World, issue: Issue, pull: PullPart, links: Links) {
  const { merged, size } = pull;
  return {
    ...renderSimplePull(world, issue, pull, links),
    merged: merged !== null,
    // GitHub works it out later, and says null until then.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: merged === null ? null : renderAccount(merged.by, links),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: size.commits,
    additions: size.additions,
    deletions: size.deletions,
    changed_files: size.files,
  };
}

function renderEnd({ repo, ref, sha }: PullPart['head'], links: Links) {
  return {
    label: `${repo.owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(repo.owner, links),
    repo: renderRepo(repo, links),
  };
}
