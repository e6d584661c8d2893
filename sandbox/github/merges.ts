import type { Signature } from '../git/repository.js';
import { Refusal } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { hasMergeQueue } from './branch-rules.js';
import { closeReferenced } from './closing.js';
import { blockersOf } from './merge-rules.js';
import { signature, WEB_FLOW } from './people.js';
import type { Pull } from './pull-actions.js';
import { markMerged } from './pull-actions.js';
import { moveBranch } from './refs.js';
import type { Account, World } from './world.js';
import { fullName } from './world.js';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeWords {
  readonly method: MergeMethod;
  readonly title?: string;
  readonly message?: string;
}

/** Merges a pull request, if the rules of its base let this person. Gives the commit that the base points to then. */
export async function mergePull(world: World, pull: Pull, by: Writer, words: MergeWords): Promise<string> {
  await requireMergeable(world, pull, by.account);
  const { base } = pull.pull;
  const sha = await write(world, pull, by.account, words);
  if (sha === undefined) throw unmergeable('Pull Request is not mergeable');
  await land(world, pull, by, () => moveBranch(world, pull.repo, base.ref, sha, by.account), sha);
  return sha;
}

/** Does what follows once the commits of a pull request are in its base. */
export async function land(
  world: World,
  pull: Pull,
  by: Writer,
  move: () => Promise<void>,
  sha: string,
): Promise<void> {
  markMerged(world, pull, by, sha);
  await move();
  closeReferenced(world, pull, by.account);
}

/** The button "Update branch": merges the base into the head. */
export async function updateBranch(world: World, pull: Pull, by: Writer): Promise<string> {
  const { head, base } = pull.pull;
  const tip = pull.repo.git.tip(base.ref);
  const behind = tip === undefined ? [] : await pull.repo.git.log(tip, head.sha);
  if (tip === undefined || behind.length === 0) {
    throw new Refusal(422, { message: 'There are no new commits on the base branch.' });
  }
  const tree = await pull.repo.git.mergedTree(head.sha, tip);
  if (tree === undefined) throw new Refusal(422, { message: 'merge conflict between base and head' });
  const sha = await pull.repo.git.writeTree(tree, {
    ...signatures(world, by.account),
    message: `Merge branch '${base.ref}' into ${head.ref}`,
    parents: [head.sha, tip],
  });
  await moveBranch(world, head.repo, head.ref, sha, by.account);
  return sha;
}

/** The commit that merging would make on top of another one; nothing where there is a conflict. */
export async function mergeCommit(
  world: World,
  pull: Pull,
  by: Account,
  onto: string,
  words: Omit<MergeWords, 'method'> = {},
): Promise<string | undefined> {
  const { head } = pull.pull;
  const tree = await pull.repo.git.mergedTree(onto, head.sha);
  if (tree === undefined) return undefined;
  const title = words.title ?? `Merge pull request #${pull.number} from ${head.repo.owner.login}/${head.ref}`;
  return pull.repo.git.writeTree(tree, {
    ...signatures(world, by),
    message: `${title}\n\n${words.message ?? pull.title}`,
    parents: [onto, head.sha],
  });
}

async function write(world: World, pull: Pull, by: Account, words: MergeWords): Promise<string | undefined> {
  const { git } = pull.repo;
  const { base, head } = pull.pull;
  const onto = git.tip(base.ref);
  if (onto === undefined) return undefined;
  if (words.method === 'merge') return mergeCommit(world, pull, by, onto, words);
  const commits = (await git.log(head.sha, onto)).reverse();
  if (words.method === 'squash') {
    const tree = await git.mergedTree(onto, head.sha);
    if (tree === undefined) return undefined;
    const listed = await Promise.all(commits.map(async (sha) => `* ${(await git.commit(sha)).message}`));
    return git.writeTree(tree, {
      ...signatures(world, pull.author),
      message: `${words.title ?? `${pull.title} (#${pull.number})`}\n\n${words.message ?? listed.join('\n\n')}`,
      parents: [onto],
    });
  }
  let tip = onto;
  for (const sha of commits) {
    const { author, message, parents } = await git.commit(sha);
    if (parents.length > 1) continue;
    const tree = await git.replayedTree(sha, tip);
    if (tree === undefined) return undefined;
    const { committer } = signatures(world, by);
    tip = await git.writeTree(tree, { author, committer, message, parents: [tip] });
  }
  return tip;
}

function signatures(world: World, author: Account): { author: Signature; committer: Signature } {
  const time = world.clock.now();
  return { author: signature(author, time), committer: { ...WEB_FLOW, time } };
}

async function requireMergeable(world: World, pull: Pull, by: Account): Promise<void> {
  if (pull.state === 'closed') throw unmergeable('Pull Request is not mergeable');
  if (pull.pull.draft) throw unmergeable('Pull Request is still a draft');
  const { protection, rulesets } = await blockersOf(world, pull, by);
  const [first] = protection;
  if (first !== undefined) throw unmergeable(first);
  const queue = hasMergeQueue(pull.repo, pull.pull.base.ref)
    ? ['Changes must be made through the merge queue']
    : [];
  const broken = [...rulesets, ...queue];
  if (broken.length > 0) {
    throw unmergeable(`Repository rule violations found\n\n${broken.join('\n\n')}\n\n`);
  }
  if (pull.repo.archived) throw unmergeable(`${fullName(pull.repo)} was archived so is read-only.`);
}

function unmergeable(message: string): Refusal {
  return new Refusal(405, { message });
}
