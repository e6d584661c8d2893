import type { FileChange, Signature } from '../git/repository.js';
import { treeDiff } from '../git/tree-diff.js';
import { emit, linksOf } from './events.js';
import { repoWeb } from './render/links.js';
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
}

const NOTHING = '0'.repeat(40);

/** Commits to a branch, which is made if it is not there, and tells the webhooks. Gives the commit. */
export async function push(world: World, repo: Repo, given: Push): Promise<string> {
  const before = repo.git.tip(given.branch);
  const parent = before ?? (await repo.git.resolve(given.from ?? repo.defaultBranch));
  const sha = await repo.git.write(given.files, {
    message: given.message,
    author: signature(world, given.author),
    committer: signature(world, given.committer),
    parents: parent === undefined ? [] : [parent],
  });
  repo.git.setBranch(given.branch, sha);
  repo.pushedAt = now(world);
  await pushEvent(world, repo, given, before, sha);
  return sha;
}

/** The address by which GitHub knows whose commit it is. */
export function emailOf(account: Account): string {
  return `${account.id}+${account.login}@users.noreply.github.com`;
}

function signature(world: World, account: Account | null): Signature {
  const time = world.clock.now();
  if (account === null) return { name: 'Somebody', email: 'somebody@example.com', time };
  return { name: account.name ?? account.login, email: emailOf(account), time };
}

async function pushEvent(
  world: World,
  repo: Repo,
  { branch, pusher }: Push,
  before: string | undefined,
  sha: string,
): Promise<void> {
  const web = repoWeb(linksOf(world), repo);
  const commit = await repo.git.commit(sha);
  const parent = commit.parents[0];
  const files = await treeDiff(
    repo.git,
    parent === undefined ? undefined : (await repo.git.commit(parent)).tree,
    commit.tree,
  );
  const paths = (...kinds: string[]) =>
    files.filter(({ status }) => kinds.includes(status)).map(({ path }) => path);
  const person = (who: Signature) => ({ name: who.name, email: who.email });
  const described = {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: `${new Date(commit.committer.time).toISOString().slice(0, 19)}Z`,
    url: `${web}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...files.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: paths('modified', 'changed'),
  };
  emit(world, 'push', repo, pusher, {
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after: sha,
    base_ref: null,
    created: before === undefined,
    deleted: false,
    forced: false,
    compare: `${web}/compare/${(before ?? NOTHING).slice(0, 12)}...${sha.slice(0, 12)}`,
    commits: [described],
    head_commit: described,
    pusher: { name: pusher.login, email: emailOf(pusher) },
  });
}
