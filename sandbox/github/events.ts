import { renderAccount } from './render/account.js';
import { renderComment } from './render/comment.js';
import { renderIssue } from './render/issue.js';
import { renderLabel } from './render/label.js';
import type { Links } from './render/links.js';
import { renderMilestone } from './render/milestone.js';
import { renderRepo } from './render/repo.js';
import type { Account, Comment, Issue, Label, Milestone, Repo, World } from './world.js';

/** Every event that the sandbox sends, named as in GitHub's description. */
export const webhooks: readonly string[] = [
  'issue-comment-created',
  'issue-comment-edited',
  'issues-assigned',
  'issues-closed',
  'issues-deleted',
  'issues-demilestoned',
  'issues-edited',
  'issues-labeled',
  'issues-locked',
  'issues-milestoned',
  'issues-opened',
  'issues-reopened',
  'issues-transferred',
  'issues-unassigned',
  'issues-unlabeled',
  'issues-unlocked',
  'label-created',
  'push',
];

type Extra = Readonly<Record<string, unknown>>;

/** `issues`: something happened to an issue. Pull requests have events of their own. */
export function issueEvent(
  world: World,
  action: string,
  issue: Issue,
  sender: Account,
  extra: Extra = {},
): void {
  if (issue.pull !== null) return;
  emit(world, 'issues', issue.repo, sender, {
    action,
    issue: renderIssue(world, issue, linksOf(world)),
    ...extra,
  });
}

/** `issues` with the milestone that it came into or left. */
export function issueMilestoneEvent(
  world: World,
  action: 'milestoned' | 'demilestoned',
  issue: Issue,
  milestone: Milestone,
  sender: Account,
): void {
  issueEvent(world, action, issue, sender, {
    milestone: renderMilestone(milestone, issue.repo, linksOf(world)),
  });
}

/** `issues` for the old place of an issue that moved. */
export function issueTransferEvent(world: World, issue: Issue, moved: Issue, sender: Account): void {
  const links = linksOf(world);
  issueEvent(world, 'transferred', issue, sender, {
    changes: { new_issue: renderIssue(world, moved, links), new_repository: renderRepo(moved.repo, links) },
  });
}

/** `issues` with the label that came or went. */
export function issueLabelEvent(
  world: World,
  action: 'labeled' | 'unlabeled',
  issue: Issue,
  label: Label,
  sender: Account,
): void {
  issueEvent(world, action, issue, sender, { label: renderLabel(label, issue.repo, linksOf(world)) });
}

/** `issues` with the account that was assigned or no longer is. */
export function issueAssigneeEvent(
  world: World,
  action: 'assigned' | 'unassigned',
  issue: Issue,
  assignee: Account,
  sender: Account,
): void {
  issueEvent(world, action, issue, sender, { assignee: renderAccount(assignee, linksOf(world)) });
}

/** `issue_comment`, on issues and on pull requests. */
export function commentEvent(
  world: World,
  action: 'created' | 'edited',
  issue: Issue,
  comment: Comment,
  sender: Account,
  extra: Extra = {},
): void {
  const links = linksOf(world);
  emit(world, 'issue_comment', issue.repo, sender, {
    action,
    issue: renderIssue(world, issue, links),
    comment: renderComment(world, issue, comment, links),
    ...extra,
  });
}

/** `label`. */
export function labelEvent(world: World, action: 'created', repo: Repo, label: Label, sender: Account): void {
  emit(world, 'label', repo, sender, { action, label: renderLabel(label, repo, linksOf(world)) });
}

/** Sends an event of a repository with what every payload bears. */
export function emit(world: World, name: string, repo: Repo, sender: Account, payload: Extra): void {
  const links = linksOf(world);
  world.deliveries.emit({
    name,
    payload: {
      ...payload,
      repository: renderRepo(repo, links),
      ...(repo.owner.kind === 'Organization' ? { organization: organization(repo.owner, links) } : {}),
      sender: renderAccount(sender, links),
    },
  });
}

/** Webhooks come from github.com's own addresses, whoever caused them. */
export function linksOf(world: World): Links {
  return { api: world.url, web: world.url };
}

function organization(account: Account, links: Links) {
  const url = `${links.api}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.web}/avatars/${account.id}`,
    description: null,
  };
}
