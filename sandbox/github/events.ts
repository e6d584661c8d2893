import { installationAt, installationOn } from './installed.js';
import { covers } from './permissions.js';
import { renderAccount } from './render/account.js';
import { renderComment } from './render/comment.js';
import { renderIssue } from './render/issue.js';
import { renderLabel } from './render/label.js';
import type { Links } from './render/links.js';
import { renderMilestone } from './render/milestone.js';
import { renderOrganization } from './render/organization.js';
import { renderPull } from './render/pull.js';
import { renderRepo } from './render/repo.js';
import type { Account, App, Comment, Issue, Label, Milestone, Repo, World } from './world.js';

/** The events of issues and pushes, named as in GitHub's description. */
export const issueWebhooks = [
  'issue-comment-created',
  'issue-comment-deleted',
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
  if (issue.pull !== null) {
    pullEvent(world, action, issue, sender, extra);
    return;
  }
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
  action: 'created' | 'deleted' | 'edited',
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

/**
 * `pull_request`, and what labels, assignees and milestones do to one; `number` and the pull request as it is now
 * come by themselves.
 */
export function pullEvent(
  world: World,
  action: string,
  issue: Issue,
  sender: Account,
  extra: Extra = {},
): void {
  if (issue.pull === null) throw new Error(`#${issue.number} is no pull request.`);
  emit(world, 'pull_request', issue.repo, sender, {
    action,
    number: issue.number,
    pull_request: renderPull(world, issue, issue.pull, linksOf(world)),
    ...extra,
  });
}

/** Sends an event of a repository with what every payload bears: to one App only, where it is `only` that one's. */
export function emit(
  world: World,
  name: string,
  repo: Repo,
  sender: Account,
  payload: Extra,
  only?: App,
): void {
  const links = linksOf(world);
  const complete = {
    ...payload,
    repository: renderRepo(repo, links),
    ...(repo.owner.kind === 'Organization' ? { organization: renderOrganization(repo.owner, links) } : {}),
    sender: renderAccount(sender, links),
  };
  world.deliveries.emit({ name, payload: complete }, (target) => {
    if (target.app === undefined) return only === undefined ? {} : undefined;
    const installation = installationAt(world, target.app, repo);
    if (installation === undefined || installation.suspendedAt !== null) return undefined;
    if (only !== undefined && installation.app !== only) return undefined;
    return { installation: { id: installation.id, node_id: installation.nodeId } };
  });
}

/** Sends an event of an organisation: its teams and members. Apps hear of it that may read members. */
export function emitToOrganization(
  world: World,
  name: string,
  organization: Account,
  sender: Account,
  payload: Extra,
): void {
  const links = linksOf(world);
  const complete = {
    ...payload,
    organization: renderOrganization(organization, links),
    sender: renderAccount(sender, links),
  };
  world.deliveries.emit({ name, payload: complete }, (target) => {
    if (target.app === undefined) return {};
    const installation = installationOn(world, target.app, organization);
    if (installation === undefined || installation.suspendedAt !== null) return undefined;
    if (!covers(installation.permissions.members, 'read')) return undefined;
    return { installation: { id: installation.id, node_id: installation.nodeId } };
  });
}

/** Webhooks come from github.com's own addresses, whoever caused them. */
export function linksOf(world: World): Links {
  return { api: world.url, web: world.url };
}
