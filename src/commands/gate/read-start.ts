import { GitHubFailure } from '../../errors.js';
import type { CommitOf, Comparison, PullRequests } from '../../github/gate-port.js';

/** Common commits that are compared with each other, at most: each costs a request. */
const MOST_COMMON = 12;

/** Why nobody can tell what somebody did there. */
export const TOO_LONG = 'The pull request has more commits than are looked at: squash them.';

/** The commit where a history parts from the base's, or that there is none or more than one. */
export type Parting = { readonly commit: string } | { readonly kind: 'none' | 'several' };

/**
 * Where the history of a commit parts from the base's. GitHub names one commit only, also where there are several
 * that are equally new (as after merges to and fro).
 * @param compared The base's history compared with that of the commit, or of one that has it in its history.
 * @throws GitHubFailure where it can't be found out
 */
export async function partingOf(commit: string, compared: Comparison, pulls: PullRequests): Promise<Parting> {
  const { commits, mergeBase } = compared;
  if (commits === undefined) throw new GitHubFailure(TOO_LONG);
  const own = new Map(commits.map((one) => [one.sha, one]));
  const common = commonOf(commit, own);
  if (common.size > MOST_COMMON)
    throw new GitHubFailure(
      'The pull request has more merges of its base than are looked at: squash or rebase it.',
    );
  // Most often the newest, and then all others are behind it.
  const inOrder = [...common].sort((a, b) => Number(b === mergeBase) - Number(a === mergeBase));
  let newest: string[] = [];
  for (const one of inOrder) {
    if (await isBehind(one, newest, pulls)) continue;
    const left: string[] = [];
    for (const other of newest) if (!(await pulls.isAncestor(other, one))) left.push(other);
    newest = [...left, one];
  }
  const [first, second] = newest;
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { commit: first } : { kind: 'several' };
}

async function isBehind(one: string, others: readonly string[], pulls: PullRequests): Promise<boolean> {
  for (const other of others) if (await pulls.isAncestor(one, other)) return true;
  return false;
}

/** The base's commits that a commit, or what only the pull request has of its history, stands on. */
function commonOf(commit: string, own: ReadonlyMap<string, CommitOf>): ReadonlySet<string> {
  const common = new Set<string>();
  const seen = new Set<string>();
  const waiting = [commit];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (seen.has(sha)) continue;
    seen.add(sha);
    const parents = own.get(sha)?.parents;
    if (parents === undefined) common.add(sha);
    else waiting.push(...parents);
  }
  return common;
}
