import { treeDiff } from '../../git/tree-diff.js';
import type { Issue, PullPart, Repo, World } from '../world.js';
import { renderAccount } from './account.js';
import { issuePage, renderIssue } from './issue.js';
import type { Links } from './links.js';
import { repoApi } from './links.js';
import { renderRepo } from './repo.js';

/** The head of a pull request: that of its branch, as long as it is open and the branch exists. */
export function headSha(issue: Issue, pull: PullPart): string {
  const tip = pull.head.repo.git.tip(pull.head.ref);
  return issue.state === 'open' && tip !== undefined ? tip : pull.head.sha;
}

/** `pull-request-simple`, as in lists. */
export function renderSimplePull(
  world: World,
  issue: Issue,
  pull: PullPart,
  association: string,
  links: Links,
) {
  const api = repoApi(links, issue.repo);
  const url = `${api}/pulls/${issue.number}`;
  const page = issuePage(issue, links);
  const sha = headSha(issue, pull);
  const { labels, assignee, assignees, milestone } = renderIssue(world, issue, links);
  const addresses = {
    self: url,
    html: page,
    issue: `${api}/issues/${issue.number}`,
    comments: `${api}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${sha}`,
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
    assignee,
    assignees,
    milestone,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: null,
    requested_reviewers: [],
    requested_teams: [],
    head: renderEnd(pull.head.repo, pull.head.ref, sha, links),
    base: renderEnd(issue.repo, pull.base.ref, issue.repo.git.tip(pull.base.ref) ?? sha, links),
    author_association: association,
    auto_merge: null,
    draft: pull.draft,
    _links: Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
  };
}

/** `pull-request`: with what is counted only for one. */
export async function renderPull(
  world: World,
  issue: Issue,
  pull: PullPart,
  association: string,
  links: Links,
) {
  const { git } = issue.repo;
  const head = headSha(issue, pull);
  const base = git.tip(pull.base.ref);
  const [start] = base === undefined ? [] : await git.mergeBases(base, head);
  const before = start === undefined ? undefined : (await git.commit(start)).tree;
  const files = await treeDiff(git, before, (await git.commit(head)).tree);
  const sum = (key: 'additions' | 'deletions'): number =>
    files.reduce((total, file) => total + (file.lines?.[key] ?? 0), 0);
  return {
    ...renderSimplePull(world, issue, pull, association, links),
    merged: pull.mergedAt !== null,
    // GitHub works it out later, and says null until then.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: (await git.log(head, base)).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

function renderEnd(repo: Repo, ref: string, sha: string, links: Links) {
  return {
    label: `${repo.owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(repo.owner, links),
    repo: renderRepo(repo, links),
  };
}
