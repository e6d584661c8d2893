import type { FileChange } from '../git/repository.js';
import { signature } from './people.js';
import { pushEvent } from './pushes.js';
import type { Account, Repo, World } from './world.js';
import { now } from './world.js';

export interface Push {
  readonly branch: string;
  readonly files: Readonly<Record<string, FileChange>>;
  readonly message: string;
  /** `null`: somebody whose e-mail belongs to no account. */
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly pusher: Account;
  /** Where a new branch starts; default: the tip of the default branch. */
  readonly from?: string;
  /** More parents: what the commit merges. Its files are the first parent's, but for the changes. */
  readonly merges?: readonly string[];
  /** What the commit says about when it was made, in milliseconds; default: now. */
  readonly time?: number;
}

/** Commits to a branch, which is made if it is not there, and tells the webhooks. Gives the commit. */
export async function push(world: World, repo: Repo, given: Push): Promise<string> {
  const parent = repo.git.tip(given.branch) ?? (await repo.git.resolve(given.from ?? repo.defaultBranch));
  const time = given.time ?? world.clock.now();
  const sha = await repo.git.write(given.files, {
    message: given.message,
    author: signature(given.author, time),
    committer: signature(given.committer, time),
    parents: [...(parent === undefined ? [] : [parent]), ...(given.merges ?? [])],
  });
  await moveBranch(world, repo, given.branch, sha, given.pusher);
  return sha;
}

/** Lets a branch point to another commit (`undefined` deletes it), and all follow from it that does on GitHub. */
export async function moveBranch(
  world: World,
  repo: Repo,
  branch: string,
  sha: string | undefined,
  pusher: Account,
): Promise<void> {
  const before = repo.git.tip(branch);
  if (before === sha) return;
  repo.git.setBranch(branch, sha);
  repo.pushedAt = now(world);
  await pushEvent(world, repo, { branch, before, after: sha, pusher });
  await world.consequences.branchMoved(world, repo, { branch, before, sha, pusher });
}
