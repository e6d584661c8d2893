import { allows, callerRole, mayTriage } from '../github/access.js';
import { closeIssue, deleteIssue, openIssue, reopenIssue, transferIssue } from '../github/issue-actions.js';
import { requireIssues } from '../github/issues.js';
import { enqueue, entriesOf } from '../github/merge-queue.js';
import type { PermissionName } from '../github/permissions.js';
import { atLeast } from '../github/permissions.js';
import { isPull } from '../github/pull-actions.js';
import { addSubIssue, checkSubIssue, removeSubIssue } from '../github/sub-issue-actions.js';
import type { Account, Issue, Label, Repo } from '../github/world.js';
import type { Writer } from '../http/router.js';
import type { Context } from './context.js';
import { failure } from './failure.js';
import { issueNode } from './issue-node.js';
import { issueById, repoById } from './nodes.js';
import { entryNode } from './queue-node.js';
import { repoNode } from './repository-node.js';

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } };

interface CreateIssueInput {
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
  readonly parentIssueId?: string | null;
}

interface CloseIssueInput {
  readonly issueId: string;
  readonly stateReason?: 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | null;
  readonly duplicateIssueId?: string | null;
}

/** The fields of `Mutation` that are in use. */
export const mutations = {
  createIssue({ input }: Input<CreateIssueInput>, context: Context) {
    const repo = repoById(context, input.repositoryId);
    const by = writer(context);
    requireIssues(repo);
    const parent = input.parentIssueId ? issueById(context, input.parentIssueId) : undefined;
    // All of it or nothing: a child that finds no room must not be left over.
    if (parent !== undefined) checkSubIssue(parent, repo);
    const trusted = mayTriage(context.world, repo, context.identity);
    const issue = openIssue(context.world, repo, by, {
      title: input.title,
      body: input.body ?? null,
      labels: trusted ? labelsById(repo, input.labelIds ?? []) : [],
      assignees: trusted ? accountsById(context, input.assigneeIds ?? []) : [],
      milestone: trusted ? (repo.milestones.find((one) => one.nodeId === input.milestoneId) ?? null) : null,
    });
    if (parent !== undefined) addSubIssue(context.world, parent, issue);
    return payload(input, { issue: issueNode(context, issue) });
  },

  closeIssue({ input }: Input<CloseIssueInput>, context: Context) {
    const issue = changeable(context, input.issueId);
    const reason = input.stateReason ?? 'COMPLETED';
    const original = input.duplicateIssueId ? issueById(context, input.duplicateIssueId) : null;
    if (original === issue) throw failure('UNPROCESSABLE', 'An issue cannot be a duplicate of itself');
    const reasons = { COMPLETED: 'completed', NOT_PLANNED: 'not_planned', DUPLICATE: 'duplicate' } as const;
    closeIssue(context.world, issue, writer(context), reasons[reason], {
      duplicateOf: reason === 'DUPLICATE' ? original : null,
    });
    return payload(input, { issue: issueNode(context, issue) });
  },

  reopenIssue({ input }: Input<{ readonly issueId: string }>, context: Context) {
    const issue = changeable(context, input.issueId);
    reopenIssue(context.world, issue, writer(context));
    return payload(input, { issue: issueNode(context, issue) });
  },

  addSubIssue(
    {
      input,
    }: Input<{
      readonly issueId: string;
      readonly subIssueId?: string | null;
      readonly replaceParent?: boolean | null;
    }>,
    context: Context,
  ) {
    const parent = changeable(context, input.issueId);
    const child = issueById(context, input.subIssueId ?? '');
    addSubIssue(context.world, parent, child, input.replaceParent ?? false);
    return payload(input, { issue: issueNode(context, parent), subIssue: issueNode(context, child) });
  },

  removeSubIssue(
    { input }: Input<{ readonly issueId: string; readonly subIssueId: string }>,
    context: Context,
  ) {
    const parent = changeable(context, input.issueId);
    const child = issueById(context, input.subIssueId);
    if (child.parent !== parent) throw failure('NOT_FOUND', 'The issue is no sub-issue of that one');
    removeSubIssue(context.world, parent, child);
    return payload(input, { issue: issueNode(context, parent), subIssue: issueNode(context, child) });
  },

  async enqueuePullRequest({ input }: Input<{ readonly pullRequestId: string }>, context: Context) {
    const { account } = writer(context, 'merge_queues');
    const pull = issueById(context, input.pullRequestId);
    if (!isPull(pull)) throw failure('NOT_FOUND', `Could not resolve to a PullRequest`);
    await enqueue(context.world, [pull], account);
    const queue = pull.repo.mergeQueues.get(pull.pull.base.ref);
    const entry = queue === undefined ? undefined : entriesOf(queue).find((one) => one.pull === pull);
    return payload(input, {
      mergeQueueEntry: entry === undefined ? null : entryNode(context, pull.repo, pull.pull.base.ref, entry),
    });
  },

  deleteIssue({ input }: Input<{ readonly issueId: string }>, context: Context) {
    const issue = issueById(context, input.issueId);
    // Only administrators can.
    if (!atLeast(callerRole(context.world, issue.repo, context.identity), 'admin')) {
      throw failure('FORBIDDEN', 'Viewer not authorized to delete');
    }
    deleteIssue(context.world, issue, writer(context));
    return payload(input, { repository: repoNode(context, issue.repo) });
  },

  transferIssue(
    { input }: Input<{ readonly issueId: string; readonly repositoryId: string }>,
    context: Context,
  ) {
    const issue = issueById(context, input.issueId);
    const to = repoById(context, input.repositoryId);
    for (const repo of [issue.repo, to]) {
      if (!atLeast(callerRole(context.world, repo, context.identity), 'write')) {
        throw failure('FORBIDDEN', 'Viewer not authorized to transfer');
      }
    }
    return payload(input, {
      issue: issueNode(context, transferIssue(context.world, issue, writer(context), to)),
    });
  },
};

function payload(input: { readonly clientMutationId?: string | null }, fields: object): object {
  return { clientMutationId: input.clientMutationId ?? null, ...fields };
}

function writer({ identity }: Context, permission: PermissionName = 'issues'): Writer {
  if (!allows(identity, { [permission]: 'write' }))
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  if (identity.kind === 'user') return { account: identity.account, app: null };
  if (identity.kind === 'installation') return { account: identity.account, app: identity.app };
  throw failure('FORBIDDEN', 'Resource not accessible by integration');
}

function changeable(context: Context, id: string): Issue {
  const issue = issueById(context, id);
  const { account } = writer(context);
  if (issue.author !== account && !mayTriage(context.world, issue.repo, context.identity)) {
    throw failure('FORBIDDEN', `${account.login} does not have the correct permissions to execute this.`);
  }
  return issue;
}

function labelsById(repo: Repo, ids: readonly string[]): Label[] {
  return ids.map((id) => {
    const label = repo.labels.find((one) => one.nodeId === id);
    if (label === undefined)
      throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return label;
  });
}

function accountsById(context: Context, ids: readonly string[]): Account[] {
  return ids.map((id) => {
    const account = [...context.world.accounts.values()].find((one) => one.nodeId === id);
    if (account === undefined)
      throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return account;
  });
}
