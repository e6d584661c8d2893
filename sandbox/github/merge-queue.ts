import { Refusal } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { hasMergeQueue } from './branch-rules.js';
import { emit, pullEvent } from './events.js';
import { blockersOf, requiredState } from './merge-rules.js';
import { land, mergeCommit } from './merges.js';
import type { Pull } from './pull-actions.js';
import { moveBranch } from './refs.js';
import { renderSimpleCommit } from './render/commit.js';
import type { Account, Repo, World } from './world.js';
import { newIds, now } from './world.js';

export const mergeQueueWebhooks = [
  'merge-group-checks-requested',
  'merge-group-destroyed',
  'pull-request-dequeued',
  'pull-request-enqueued',
];

export interface QueueEntry {
  readonly id: number;
  readonly nodeId: string;
  readonly pull: Pull;
  readonly by: Account;
  readonly enqueuedAt: string;
  /** What it is merged onto, and what comes of it: each entry stands on the one before. */
  base: string;
  head: string;
}

/** Entries that are checked together, on the commit of the last one. */
export interface QueueGroup {
  readonly entries: readonly QueueEntry[];
  readonly branch: string;
}

export interface MergeQueue {
  readonly id: number;
  readonly nodeId: string;
  readonly branch: string;
  groups: QueueGroup[];
}

/** The entries of a queue, first to last. */
export function entriesOf(queue: MergeQueue): QueueEntry[] {
  return queue.groups.flatMap(({ entries }) => entries);
}

/** Puts pull requests into the queue of their base, as one group. */
export async function enqueue(world: World, pulls: readonly Pull[], by: Account): Promise<void> {
  const [first] = pulls;
  if (first === undefined) return;
  const { repo } = first;
  const branch = first.pull.base.ref;
  for (const pull of pulls) await requireQueueable(world, pull, by);
  const queue = queueOf(world, repo, branch);
  const fresh = pulls.map((pull) => ({
    ...newIds(world, 'MQE'),
    pull,
    by,
    enqueuedAt: now(world),
    base: '',
    head: '',
  }));
  for (const { pull } of fresh) pullEvent(world, 'enqueued', pull, by);
  await addGroup(world, repo, queue, fresh);
}

/** Takes a pull request out of its queue, if it is in one; those behind it are built anew. */
export async function leaveQueue(
  world: World,
  pull: Pull,
  by: Account,
  reason: 'MANUAL' | 'CI_FAILURE' | 'MERGE_CONFLICT' = 'MANUAL',
): Promise<void> {
  const queue = pull.repo.mergeQueues.get(pull.pull.base.ref);
  if (queue === undefined || !entriesOf(queue).some((entry) => entry.pull === pull)) return;
  pullEvent(world, 'dequeued', pull, by, { reason });
  const groups = queue.groups;
  const at = groups.findIndex(({ entries }) => entries.some((entry) => entry.pull === pull));
  const kept = groups.slice(at).map(({ entries }) => entries.filter((entry) => entry.pull !== pull));
  for (const [index, group] of groups.slice(at).entries()) {
    await destroy(world, pull.repo, queue, group, index === 0 ? 'dequeued' : 'invalidated');
  }
  for (const entries of kept) if (entries.length > 0) await addGroup(world, pull.repo, queue, entries);
}

/** Merges what has become green, drops what has become red; after every check that was completed. */
export async function settleQueues(world: World, repo: Repo): Promise<void> {
  for (const queue of repo.mergeQueues.values()) await settle(world, repo, queue);
}

/** Builds the groups anew where the base has moved by another way. */
export async function rebuildQueue(world: World, repo: Repo, branch: string, tip: string): Promise<void> {
  const queue = repo.mergeQueues.get(branch);
  const first = queue?.groups[0]?.entries[0];
  if (queue === undefined || first === undefined || first.base === tip) return;
  const groups = [...queue.groups];
  for (const group of groups) await destroy(world, repo, queue, group, 'invalidated');
  for (const { entries } of groups) await addGroup(world, repo, queue, entries);
}

async function settle(world: World, repo: Repo, queue: MergeQueue): Promise<void> {
  for (let group = queue.groups[0]; group !== undefined; group = queue.groups[0]) {
    const last = group.entries.at(-1);
    if (last === undefined) return;
    const state = requiredState(repo, queue.branch, last.head);
    if (state === 'failing') {
      for (const { pull } of group.entries) await leaveQueue(world, pull, last.by, 'CI_FAILURE');
      continue;
    }
    if (state !== 'success') return;
    queue.groups.shift();
    await merge(world, repo, queue, group, last);
  }
}

async function merge(
  world: World,
  repo: Repo,
  queue: MergeQueue,
  group: QueueGroup,
  last: QueueEntry,
): Promise<void> {
  groupEvent(world, repo, queue, last, group, 'destroyed', { reason: 'merged' }, await commitOf(repo, last));
  for (const entry of group.entries) {
    const by: Writer = { account: entry.by, app: null };
    const move = () => moveBranch(world, repo, queue.branch, last.head, entry.by);
    await land(world, entry.pull, by, move, entry.head);
  }
  repo.git.setBranch(group.branch, undefined);
}

async function addGroup(
  world: World,
  repo: Repo,
  queue: MergeQueue,
  entries: readonly QueueEntry[],
): Promise<void> {
  const start = entriesOf(queue).at(-1)?.head ?? repo.git.tip(queue.branch) ?? '';
  let tip = start;
  const built: QueueEntry[] = [];
  for (const entry of entries) {
    const sha = await mergeCommit(world, entry.pull, entry.by, tip);
    if (sha === undefined) {
      pullEvent(world, 'dequeued', entry.pull, entry.by, { reason: 'MERGE_CONFLICT' });
      continue;
    }
    entry.base = tip;
    entry.head = sha;
    tip = sha;
    built.push(entry);
  }
  const last = built.at(-1);
  if (last === undefined) return;
  const branch = `gh-readonly-queue/${queue.branch}/pr-${last.pull.number}-${start}`;
  const group = { entries: built, branch };
  queue.groups.push(group);
  await moveBranch(world, repo, branch, last.head, mergeBot(world));
  groupEvent(world, repo, queue, last, group, 'checks_requested', {}, await commitOf(repo, last));
}

async function destroy(
  world: World,
  repo: Repo,
  queue: MergeQueue,
  group: QueueGroup,
  reason: 'dequeued' | 'invalidated',
): Promise<void> {
  queue.groups = queue.groups.filter((one) => one !== group);
  repo.git.setBranch(group.branch, undefined);
  const last = group.entries.at(-1);
  if (last === undefined) return;
  groupEvent(world, repo, queue, last, group, 'destroyed', { reason }, await commitOf(repo, last));
}

function groupEvent(
  world: World,
  repo: Repo,
  queue: MergeQueue,
  last: QueueEntry,
  group: QueueGroup,
  action: 'checks_requested' | 'destroyed',
  extra: object,
  headCommit: object,
): void {
  emit(world, 'merge_group', repo, mergeBot(world), {
    action,
    merge_group: {
      head_sha: last.head,
      head_ref: `refs/heads/${group.branch}`,
      base_sha: group.entries[0]?.base,
      base_ref: `refs/heads/${queue.branch}`,
      head_commit: headCommit,
    },
    ...extra,
  });
}

async function commitOf(repo: Repo, entry: QueueEntry): Promise<object> {
  return renderSimpleCommit(await repo.git.commit(entry.head));
}

function mergeBot(world: World): Account {
  const bot = world.accounts.get('github-merge-queue[bot]');
  if (bot === undefined) throw new Error("The world lacks GitHub's own accounts.");
  return bot;
}

function queueOf(world: World, repo: Repo, branch: string): MergeQueue {
  const known = repo.mergeQueues.get(branch);
  if (known !== undefined) return known;
  const queue: MergeQueue = { ...newIds(world, 'MQ'), branch, groups: [] };
  repo.mergeQueues.set(branch, queue);
  return queue;
}

// As "Merge when ready" does not wait here, whatever the branch requires must be met already.
async function requireQueueable(world: World, pull: Pull, by: Account): Promise<void> {
  const refuse = (message: string) => new Refusal(422, { message });
  if (!hasMergeQueue(pull.repo, pull.pull.base.ref)) {
    throw refuse('Merge queue is not enabled for the base branch');
  }
  if (pull.state !== 'open' || pull.pull.draft) throw refuse('Pull request is not in a mergeable state');
  const queue = pull.repo.mergeQueues.get(pull.pull.base.ref);
  if (queue !== undefined && entriesOf(queue).some((entry) => entry.pull === pull)) {
    throw refuse('Pull request is already in the queue');
  }
  const { protection, rulesets } = await blockersOf(world, pull, by);
  const [first] = [...protection, ...rulesets];
  if (first !== undefined) throw refuse(first);
}
