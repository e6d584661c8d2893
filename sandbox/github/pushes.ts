import type { Signature } from '../git/repository.js';
import { treeDiff } from '../git/tree-diff.js';
import { emit, linksOf } from './events.js';
import { emailOf } from './people.js';
import { repoWeb } from './render/links.js';
import type { Account, Repo, World } from './world.js';

const NOTHING = '0'.repeat(40);

/** `push`. */
export async function pushEvent(
  world: World,
  repo: Repo,
  moved: { branch: string; before: string | undefined; after: string | undefined; pusher: Account },
): Promise<void> {
  const { branch, before, after, pusher } = moved;
  const web = repoWeb(linksOf(world), repo);
  const known = before ?? (branch === repo.defaultBranch ? undefined : repo.git.tip(repo.defaultBranch));
  const fresh = after === undefined ? [] : (await repo.git.log(after, known)).reverse();
  const forced =
    before !== undefined && after !== undefined && (await repo.git.log(before, after)).length > 0;
  emit(world, 'push', repo, pusher, {
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    base_ref: null,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    compare: `${web}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`,
    commits: await Promise.all(fresh.map((sha) => describe(world, repo, sha))),
    head_commit: after === undefined ? null : await describe(world, repo, after),
    pusher: { name: pusher.login, email: pusher.kind === 'User' ? emailOf(pusher) : null },
  });
}

async function describe(world: World, repo: Repo, sha: string) {
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
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: `${new Date(commit.committer.time).toISOString().slice(0, 19)}Z`,
    url: `${repoWeb(linksOf(world), repo)}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...files.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: paths('modified', 'changed'),
  };
}
