import type { Commit, Signature } from '../../git/repository.js';
import { accountByEmail } from '../people.js';
import type { Repo, World } from '../world.js';
import { nodeId } from '../world.js';
import { renderAccount } from './account.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';

/** `simple-commit`: as check suites and merge groups show one. */
export function renderSimpleCommit(commit: Commit) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: `${new Date(commit.committer.time).toISOString().slice(0, 19)}Z`,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** `commit`, without files. */
export async function renderListedCommit(world: World, repo: Repo, sha: string, links: Links) {
  const commit = await repo.git.commit(sha);
  const api = repoApi(links, repo);
  const page = (one: string): string => `${repoWeb(links, repo)}/commit/${one}`;
  const account = (email: string) => {
    const found = accountByEmail(world, email);
    return found === undefined ? null : renderAccount(found, links);
  };
  return {
    url: `${api}/commits/${sha}`,
    sha,
    node_id: nodeId('C', repo.id),
    html_url: page(sha),
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: renderSignature(commit.author),
      committer: renderSignature(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents: commit.parents.map((one) => ({ sha: one, url: `${api}/commits/${one}`, html_url: page(one) })),
  };
}

/** Who made a commit, as git has it. */
export function renderSignature(who: Signature) {
  return { name: who.name, email: who.email, date: `${new Date(who.time).toISOString().slice(0, 19)}Z` };
}
