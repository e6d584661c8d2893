import { dismissesStaleReviews } from './branch-rules.js';
import { requestSuites } from './check-actions.js';
import { closeByMessage } from './closing.js';
import { closeIssue } from './issue-actions.js';
import { leaveQueue, rebuildQueue, settleQueues } from './merge-queue.js';
import { markMerged, pullsOf, synchronize } from './pull-actions.js';
import { dismissStale } from './review-actions.js';
import type { Account, Consequences, Repo, World } from './world.js';

/** What follows on GitHub by itself: one thing leads to another, and so it stands in one place. */
export const consequences: Consequences = {
  async branchMoved(world, repo, { branch, before, sha, pusher }) {
    if (sha !== undefined) await requestSuites(world, repo, { branch, before, sha });
    await followHeads(world, repo, branch, sha, pusher);
    await settleBases(world, repo, branch, sha, pusher);
    if (sha === undefined) return;
    await rebuildQueue(world, repo, branch, sha);
    if (branch === repo.defaultBranch) {
      await closeByMessage(world, repo, await repo.git.log(sha, before), pusher);
    }
  },

  checksChanged: settleQueues,
};

// The pull requests from this branch, in this repository and in those that it is a fork of.
async function followHeads(
  world: World,
  repo: Repo,
  branch: string,
  sha: string | undefined,
  pusher: Account,
): Promise<void> {
  for (const pull of [...world.repos.values()].flatMap(pullsOf)) {
    const { head, base } = pull.pull;
    if (pull.state !== 'open' || head.repo !== repo || head.ref !== branch) continue;
    await leaveQueue(world, pull, pusher);
    if (sha === undefined) {
      closeIssue(world, pull, { account: pusher, app: null }, null);
      continue;
    }
    await synchronize(world, pull, sha, pusher);
    if (dismissesStaleReviews(pull.repo, base.ref)) dismissStale(world, pull, pusher);
  }
}

// The pull requests into this branch: GitHub closes those whose base is gone, and sees what came in by another way.
async function settleBases(
  world: World,
  repo: Repo,
  branch: string,
  sha: string | undefined,
  pusher: Account,
): Promise<void> {
  const by = { account: pusher, app: null };
  for (const pull of pullsOf(repo)) {
    if (pull.state !== 'open' || pull.pull.base.ref !== branch) continue;
    if (sha === undefined) closeIssue(world, pull, by, null);
    else if ((await repo.git.log(pull.pull.head.sha, sha)).length === 0) markMerged(world, pull, by, sha);
  }
}
