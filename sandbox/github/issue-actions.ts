import { invalid } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import {
  issueAssigneeEvent,
  issueEvent,
  issueLabelEvent,
  issueMilestoneEvent,
  issueTransferEvent,
} from './events.js';
import { findLabel } from './label-actions.js';
import { notify } from './notifications.js';
import { detach } from './sub-issue-actions.js';
import type {
  Account,
  Issue,
  Label,
  Milestone,
  PullPart,
  Repo,
  StateReason,
  TimelineEvent,
  World,
} from './world.js';
import { newIds, now } from './world.js';

/** GitHub's limits on what is written. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly Label[];
  readonly assignees?: readonly Account[];
  readonly milestone?: Milestone | null;
  readonly pull?: PullPart;
}

/** Opens an issue, or a pull request. */
export function openIssue(world: World, repo: Repo, by: Writer, given: NewIssue): Issue {
  checkTitle(given.title);
  checkBody(given.body ?? null, 'Issue');
  repo.lastNumber += 1;
  const time = now(world);
  const issue: Issue = {
    ...newIds(world, given.pull === undefined ? 'I' : 'PR'),
    number: repo.lastNumber,
    repo,
    author: by.account,
    app: by.app,
    title: given.title,
    body: given.body ?? null,
    state: 'open',
    stateReason: null,
    labels: [...(given.labels ?? [])],
    assignees: [...(given.assignees ?? [])],
    milestone: given.milestone ?? null,
    lock: null,
    createdAt: time,
    updatedAt: time,
    closedAt: null,
    closedBy: null,
    lastEditedAt: null,
    comments: [],
    parent: null,
    subIssues: [],
    duplicateOf: null,
    timeline: [],
    pull: given.pull ?? null,
  };
  repo.issues.set(issue.number, issue);
  notify(world, issue, 'body', by.account, issue.body);
  issueEvent(world, 'opened', issue, by.account);
  for (const label of issue.labels) issueLabelEvent(world, 'labeled', issue, label, by.account);
  for (const one of issue.assignees) issueAssigneeEvent(world, 'assigned', issue, one, by.account);
  if (issue.milestone !== null) issueMilestoneEvent(world, 'milestoned', issue, issue.milestone, by.account);
  return issue;
}

/** Changes title and body; without a difference nothing happens. */
export function editIssue(
  world: World,
  issue: Issue,
  by: Writer,
  change: { readonly title?: string; readonly body?: string | null },
): void {
  const title = change.title ?? issue.title;
  const body = change.body === undefined ? issue.body : change.body;
  if (title === issue.title && body === issue.body) return;
  checkTitle(title);
  checkBody(body, 'Issue');
  const before = { title: issue.title, body: issue.body };
  issue.title = title;
  issue.body = body;
  touch(world, issue);
  if (body !== before.body) {
    issue.lastEditedAt = issue.updatedAt;
    notify(world, issue, 'body', by.account, body, before.body);
  }
  issueEvent(world, 'edited', issue, by.account, {
    changes: {
      ...(title === before.title ? {} : { title: { from: before.title } }),
      ...(body === before.body ? {} : { body: { from: before.body ?? '' } }),
    },
  });
}

/** Closes an issue, or a pull request, which has no reason. Closing a closed one changes its reason only. */
export function closeIssue(
  world: World,
  issue: Issue,
  by: Writer,
  given: Exclude<StateReason, 'reopened'> | null,
  { duplicateOf = null, closer = null }: { duplicateOf?: Issue | null; closer?: Issue | string | null } = {},
): void {
  const reason = issue.pull === null ? given : null;
  const wasOpen = issue.state === 'open';
  if (!wasOpen && issue.stateReason === reason && issue.duplicateOf === duplicateOf) return;
  issue.state = 'closed';
  issue.stateReason = reason;
  issue.duplicateOf = duplicateOf;
  touch(world, issue);
  if (!wasOpen) return;
  issue.closedAt = issue.updatedAt;
  issue.closedBy = by.account;
  record(world, issue, { kind: 'closed', actor: by.account, reason, closer });
  issueEvent(world, 'closed', issue, by.account);
}

/** Opens a closed issue again. */
export function reopenIssue(world: World, issue: Issue, by: Writer): void {
  if (issue.state === 'open') return;
  if (issue.pull !== null) checkReopening(issue.pull);
  issue.state = 'open';
  issue.stateReason = issue.pull === null ? 'reopened' : null;
  issue.duplicateOf = null;
  issue.closedAt = null;
  issue.closedBy = null;
  touch(world, issue);
  record(world, issue, { kind: 'reopened', actor: by.account });
  issueEvent(world, 'reopened', issue, by.account);
}

// What has been merged stays so, and without its branch there is nothing to open again.
function checkReopening(pull: PullPart): void {
  const tip = pull.head.repo.git.tip(pull.head.ref);
  if (pull.merged !== null || tip === undefined) {
    throw invalid({
      resource: 'PullRequest',
      field: 'state',
      code: 'custom',
      message: 'state cannot be changed.',
    });
  }
  pull.head.sha = tip;
}

/** Writes into the timeline what happened just now. */
export function record<E extends TimelineEvent>(
  world: World,
  issue: Issue,
  event: DistributiveOmit<E, 'id' | 'at'>,
): void {
  issue.timeline.push({ id: world.nextId(), at: now(world), ...event } as TimelineEvent);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Gives an issue exactly these labels. */
export function setLabels(world: World, issue: Issue, by: Writer, labels: readonly Label[]): void {
  const before = issue.labels;
  const wanted = [...new Set(labels)];
  const gone = before.filter((label) => !wanted.includes(label));
  const fresh = wanted.filter((label) => !before.includes(label));
  if (gone.length + fresh.length === 0) return;
  issue.labels = wanted;
  touch(world, issue);
  for (const label of gone) issueLabelEvent(world, 'unlabeled', issue, label, by.account);
  for (const label of fresh) issueLabelEvent(world, 'labeled', issue, label, by.account);
}

/** Assigns exactly these accounts. */
export function setAssignees(world: World, issue: Issue, by: Writer, assignees: readonly Account[]): void {
  const before = issue.assignees;
  const gone = before.filter((one) => !assignees.includes(one));
  const fresh = assignees.filter((one) => !before.includes(one));
  if (gone.length + fresh.length === 0) return;
  issue.assignees = [...assignees];
  touch(world, issue);
  for (const one of gone) issueAssigneeEvent(world, 'unassigned', issue, one, by.account);
  for (const one of fresh) issueAssigneeEvent(world, 'assigned', issue, one, by.account);
}

/** Puts an issue into a milestone, or out of it. */
export function setMilestone(world: World, issue: Issue, by: Writer, milestone: Milestone | null): void {
  const before = issue.milestone;
  if (before === milestone) return;
  issue.milestone = milestone;
  touch(world, issue);
  if (before !== null) issueMilestoneEvent(world, 'demilestoned', issue, before, by.account);
  if (milestone !== null) issueMilestoneEvent(world, 'milestoned', issue, milestone, by.account);
}

/** Locks the conversation, or opens it again. */
export function setLock(world: World, issue: Issue, by: Writer, lock: Issue['lock']): void {
  const changed = (issue.lock === null) !== (lock === null);
  issue.lock = lock;
  if (!changed) return;
  touch(world, issue);
  issueEvent(world, lock === null ? 'unlocked' : 'locked', issue, by.account);
}

/** Removes an issue; its number is never used again and answers 410. */
export function deleteIssue(world: World, issue: Issue, by: Writer): void {
  issueEvent(world, 'deleted', issue, by.account);
  detach(issue);
  for (const child of issue.subIssues) child.parent = null;
  issue.repo.issues.delete(issue.number);
  issue.repo.gone.set(issue.number, { kind: 'deleted' });
}

/** Moves an issue to another repository; its old number answers 301. */
export function transferIssue(world: World, issue: Issue, by: Writer, to: Repo): Issue {
  const labels = issue.labels.flatMap((label) => findLabel(to, label.name) ?? []);
  to.lastNumber += 1;
  const moved: Issue = {
    ...issue,
    ...newIds(world, 'I'),
    number: to.lastNumber,
    repo: to,
    labels,
    milestone: null,
    updatedAt: now(world),
  };
  issueTransferEvent(world, issue, moved, by.account);
  to.issues.set(moved.number, moved);
  if (issue.parent !== null) {
    issue.parent.subIssues.splice(issue.parent.subIssues.indexOf(issue), 1, moved);
  }
  for (const child of issue.subIssues) child.parent = moved;
  issue.repo.issues.delete(issue.number);
  issue.repo.gone.set(issue.number, { kind: 'transferred', to: moved });
  issueEvent(world, 'opened', moved, by.account);
  return moved;
}

function touch(world: World, issue: Issue): void {
  issue.updatedAt = now(world);
}

function checkTitle(title: string): void {
  if (title.trim() === '') throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' });
  if ([...title].length <= LONGEST_TITLE) return;
  throw invalid({
    resource: 'Issue',
    field: 'title',
    code: 'custom',
    message: `title is too long (maximum is ${LONGEST_TITLE} characters)`,
  });
}

/** Refuses a text that is too long for a body. */
export function checkBody(body: string | null, resource: string): void {
  if ([...(body ?? '')].length <= LONGEST_BODY) return;
  throw invalid({
    resource,
    field: 'body',
    code: 'custom',
    message: `body is too long (maximum is ${LONGEST_BODY} characters)`,
  });
}
