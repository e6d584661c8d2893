import { treeDiff } from '../git/tree-diff.js';
import { invalid } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { pullEvent } from './events.js';
import { closeIssue, openIssue, record } from './issue-actions.js';
import type { Account, Issue, PullPart, PullSize, Repo, World } from './world.js';
import { newIds, now } from './world.js';

export const pullWebhooks = [
  'pull-request-assigned',
  'pull-request-closed',
  'pull-request-converted-to-draft',
  'pull-request-demilestoned',
  'pull-request-edited',
  'pull-request-labeled',
  'pull-request-locked',
  'pull-request-milestoned',
  'pull-request-opened',
  'pull-request-ready-for-review',
  'pull-request-reopened',
  'pull-request-synchronize',
  'pull-request-unassigned',
  'pull-request-unlabeled',
  'pull-request-unlocked',
];

/** An issue that is a pull request. */
export type Pull = Issue & { readonly pull: PullPart };

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly repo: Repo; readonly ref: string };
  readonly base: string;
  readonly draft: boolean;
}

/** The pull requests of a repository, oldest first. */
export function pullsOf(repo: Repo): Pull[] {
  return [...repo.issues.values()].filter(isPull);
}

/** Whether an issue is a pull request. */
export function isPull(issue: Issue): issue is Pull {
  return issue.pull !== null;
}

/** Opens a pull request; its number is one of the issues'. */
export async function openPull(world: World, repo: Repo, by: Writer, given: NewPull): Promise<Pull> {
  const { head } = given;
  const base = repo.git.tip(given.base);
  const sha = head.repo.git.tip(head.ref);
  if (base === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if (sha === undefined) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if ((await repo.git.log(sha, base)).length === 0) {
    throw refusePull(`No commits between ${given.base} and ${head.ref}`);
  }
  requireNoTwin(repo, head, given.base);
  const pull: PullPart = {
    ...newIds(world, 'PR'),
    head: { ...head, sha },
    base: { repo, ref: given.base, sha: base },
    draft: given.draft,
    merged: null,
    reviews: [],
    requestedReviewers: [],
    requestedTeams: [],
    size: await sizeOf(repo, sha, base),
  };
  const issue = openIssue(world, repo, by, { title: given.title, body: given.body, pull });
  if (!isPull(issue)) throw new Error('A pull request was opened as an issue.');
  return issue;
}

/** Lets an open pull request follow its branch, as after a push. */
export async function synchronize(world: World, pull: Pull, sha: string, by: Account): Promise<void> {
  const before = pull.pull.head.sha;
  const base = pull.repo.git.tip(pull.pull.base.ref) ?? pull.pull.base.sha;
  pull.pull.head.sha = sha;
  pull.pull.base.sha = base;
  pull.pull.size = await sizeOf(pull.repo, sha, base);
  pull.updatedAt = now(world);
  pullEvent(world, 'synchronize', pull, by, { before, after: sha });
}

/** Changes the branch that a pull request is for. */
export async function retarget(world: World, pull: Pull, by: Writer, ref: string): Promise<void> {
  const { base, head } = pull.pull;
  if (ref === base.ref) return;
  const sha = pull.repo.git.tip(ref);
  if (sha === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if ((await pull.repo.git.log(head.sha, sha)).length === 0) {
    throw refusePull(`There are no new commits between base branch '${ref}' and head branch '${head.ref}'`);
  }
  requireNoTwin(pull.repo, head, ref);
  const from = { ref: { from: base.ref }, sha: { from: base.sha } };
  base.ref = ref;
  base.sha = sha;
  pull.pull.size = await sizeOf(pull.repo, head.sha, sha);
  pull.updatedAt = now(world);
  record(world, pull, { kind: 'base_ref_changed', actor: by.account, from: from.ref.from, to: ref });
  pullEvent(world, 'edited', pull, by.account, { changes: { base: from } });
}

/** Makes a pull request a draft, or no draft any more. */
export function setDraft(world: World, pull: Pull, by: Writer, draft: boolean): void {
  if (pull.pull.draft === draft) return;
  pull.pull.draft = draft;
  pull.updatedAt = now(world);
  pullEvent(world, draft ? 'converted_to_draft' : 'ready_for_review', pull, by.account);
}

/** Marks a pull request as merged, by whatever brought its commits into the base. */
export function markMerged(world: World, pull: Pull, by: Writer, commit: string): void {
  pull.pull.merged = { at: now(world), by: by.account, commit };
  closeIssue(world, pull, by, null);
}

/** What GitHub counts: from where the branch left the base, not from the base's tip. */
async function sizeOf({ git }: Repo, head: string, base: string): Promise<PullSize> {
  const [start] = await git.mergeBases(base, head);
  const before = start === undefined ? undefined : (await git.commit(start)).tree;
  const files = await treeDiff(git, before, (await git.commit(head)).tree);
  const sum = (key: 'additions' | 'deletions'): number =>
    files.reduce((total, file) => total + (file.lines?.[key] ?? 0), 0);
  return {
    commits: (await git.log(head, base)).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    files: files.length,
  };
}

function requireNoTwin(repo: Repo, head: NewPull['head'], base: string): void {
  const twin = pullsOf(repo).find(
    ({ state, pull }) =>
      state === 'open' &&
      pull.base.ref === base &&
      pull.head.ref === head.ref &&
      pull.head.repo === head.repo,
  );
  if (twin === undefined) return;
  throw refusePull(`A pull request already exists for ${head.repo.owner.login}:${head.ref}.`);
}

function refusePull(message: string) {
  return invalid({ resource: 'PullRequest', field: 'head', code: 'custom', message });
}
