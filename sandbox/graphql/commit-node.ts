import type { Signature } from '../git/repository.js';
import { historyOf } from '../github/commits.js';
import { accountByEmail } from '../github/people.js';
import type { Pull } from '../github/pull-actions.js';
import { pullsOf } from '../github/pull-actions.js';
import { repoWeb } from '../github/render/links.js';
import type { Repo } from '../github/world.js';
import { nodeId } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';
import { actorNode } from './context.js';
import { entryNode, treeNode } from './tree-node.js';

/** `Commit`. */
export async function commitNode(context: Context, repo: Repo, sha: string): Promise<Node> {
  const { git } = repo;
  const commit = await git.commit(sha);
  const others = (shas: readonly string[], window: Window) =>
    connection(shas, window, (one) => context.nodes.commit(context, repo, one));
  const people = [commit.author, ...coAuthors(commit.message, commit.author.time)];
  const [headline = '', ...rest] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    id: nodeId(`C_${sha.slice(0, 8)}`, repo.id),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url: `${repoWeb({ api: context.world.url, web: context.world.url }, repo)}/commit/${sha}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: isoTime(commit.author),
    committedDate: isoTime(commit.committer),
    author: gitActor(context, commit.author),
    committer: gitActor(context, commit.committer),
    authors: (window: Window) => connection(people, window, (who) => gitActor(context, who)),
    parents: (window: Window) => others(commit.parents, window),
    history: async ({ path, ...window }: Window & { readonly path?: string | null }) =>
      others(await historyOf(repo, sha, path ?? undefined), window),
    tree: treeNode(repo, commit.tree),
    file: async ({ path }: { readonly path: string }) => {
      const entry = await git.entry(commit.tree, path);
      return entry === undefined ? null : entryNode(repo, path, entry);
    },
    associatedPullRequests: async (window: Window) =>
      connection(await pullsWith(repo, sha), window, (pull) => context.nodes.pull(context, pull)),
  };
}

function gitActor(context: Context, who: Signature): Node {
  const account = accountByEmail(context.world, who.email);
  return {
    __typename: 'GitActor',
    name: who.name,
    email: who.email,
    date: isoTime(who),
    // A bot is no user.
    user: account?.kind === 'User' ? actorNode(context, account) : null,
  };
}

function coAuthors(message: string, time: number): Signature[] {
  return [...message.matchAll(/^Co-authored-by: (.*) <(.+)>$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
    time,
  }));
}

/** Those that have a commit; of one that is in the default branch by now GitHub tells the merged ones alone. */
async function pullsWith(repo: Repo, sha: string): Promise<Pull[]> {
  const newest = repo.git.tip(repo.defaultBranch);
  const isInDefault = newest !== undefined && (await repo.git.log(newest)).includes(sha);
  const found: Pull[] = [];
  for (const issue of pullsOf(repo)) {
    const { head, base, merged } = issue.pull;
    if (isInDefault && merged === null) continue;
    const tip = merged === null ? repo.git.tip(base.ref) : base.sha;
    if ((await repo.git.log(head.sha, tip)).includes(sha)) found.push(issue);
  }
  return found;
}

function isoTime(who: Signature): string {
  return `${new Date(who.time).toISOString().slice(0, 19)}Z`;
}
