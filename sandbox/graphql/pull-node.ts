import { closingIssues } from '../github/closing.js';
import { entriesOf } from '../github/merge-queue.js';
import { blockersOf } from '../github/merge-rules.js';
import type { Pull } from '../github/pull-actions.js';
import { isVisible } from '../github/review-actions.js';
import { nodeId } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';
import { actorNode } from './context.js';
import { issueNode } from './issue-node.js';
import { reviewNode } from './review-node.js';

/** GitHub counts no more commits of a pull request than these. */
const MOST_COMMITS = 250;

interface ReviewChoice {
  readonly states?: readonly string[] | null;
  readonly author?: string | null;
}

/** `PullRequest`. What it shares with issues is theirs. */
export function pullNode(context: Context, pull: Pull): Node {
  const { repo } = pull;
  const { head, base, merged, size } = pull.pull;
  return {
    ...issueNode(context, pull),
    __typename: 'PullRequest',
    databaseId: pull.pull.id,
    fullDatabaseId: String(pull.pull.id),
    state: merged === null ? pull.state.toUpperCase() : 'MERGED',
    closed: pull.state === 'closed',
    merged: merged !== null,
    mergedAt: merged?.at ?? null,
    mergedBy: merged === null ? null : actorNode(context, merged.by),
    mergeCommit: () => (merged === null ? null : context.nodes.commit(context, repo, merged.commit)),
    isDraft: pull.pull.draft,
    isCrossRepository: head.repo !== repo,
    headRefOid: head.sha,
    headRefName: head.ref,
    headRef: () => context.nodes.ref(context, head.repo, head.ref),
    headRepository: () => context.nodes.repo(context, head.repo),
    headRepositoryOwner: actorNode(context, head.repo.owner),
    baseRefOid: base.sha,
    baseRefName: base.ref,
    baseRef: () => context.nodes.ref(context, repo, base.ref),
    baseRepository: () => context.nodes.repo(context, repo),
    changedFiles: size.files,
    additions: size.additions,
    deletions: size.deletions,
    mergeable: async () => ((await merges(pull)) ? 'MERGEABLE' : 'CONFLICTING'),
    mergeStateStatus: () => mergeState(context, pull),
    isInMergeQueue: isQueued(pull),
    closingIssuesReferences: (window: Window) =>
      connection(closingIssues(context.world, pull), window, (issue) => context.nodes.issue(context, issue)),
    reviews: ({ states, author, ...window }: Window & ReviewChoice) => {
      const caller = 'account' in context.identity ? context.identity.account : null;
      const seen = pull.pull.reviews.filter(
        (review) =>
          isVisible(review, caller) &&
          (!states || states.includes(review.state)) &&
          (!author || review.author.login.toLowerCase() === author.toLowerCase()),
      );
      return connection(seen, window, (review) => reviewNode(context, pull, review));
    },
    reviewRequests: (window: Window) => {
      const people = pull.pull.requestedReviewers.map((account) => actorNode(context, account));
      const teams = pull.pull.requestedTeams.map(({ nodeId: id, slug, name, organization }) => ({
        __typename: 'Team',
        id,
        slug,
        name,
        combinedSlug: `${organization.login}/${slug}`,
      }));
      return connection([...people, ...teams], window, (requestedReviewer) => ({
        __typename: 'ReviewRequest',
        requestedReviewer,
        asCodeOwner: false,
      }));
    },
    commits: async (window: Window) => {
      const without = merged === null ? repo.git.tip(base.ref) : base.sha;
      const commits = (await repo.git.log(head.sha, without)).reverse().slice(0, MOST_COMMITS);
      return connection(commits, window, (sha) => ({
        __typename: 'PullRequestCommit',
        id: nodeId(`PRC_${sha.slice(0, 8)}`, pull.id),
        commit: () => context.nodes.commit(context, repo, sha),
      }));
    },
  };
}

async function merges(pull: Pull): Promise<boolean> {
  const tip = pull.repo.git.tip(pull.pull.base.ref);
  return tip !== undefined && (await pull.repo.git.mergedTree(tip, pull.pull.head.sha)) !== undefined;
}

// As far as the sandbox knows reasons: conflict, draft, out of date where that matters, rules, other red checks.
async function mergeState({ world }: Context, pull: Pull): Promise<string> {
  if (pull.state === 'closed') return 'UNKNOWN';
  if (!(await merges(pull))) return 'DIRTY';
  if (pull.pull.draft) return 'DRAFT';
  const { protection, rulesets } = await blockersOf(world, pull, pull.author);
  const blockers = [...protection, ...rulesets];
  if (blockers.length > 0) return blockers.every((one) => one.includes('up to date')) ? 'BEHIND' : 'BLOCKED';
  const runs = pull.repo.checkSuites
    .filter(({ sha }) => sha === pull.pull.head.sha)
    .flatMap((suite) => suite.runs);
  return runs.some(({ conclusion }) => conclusion === 'failure') ? 'UNSTABLE' : 'CLEAN';
}

function isQueued(pull: Pull): boolean {
  const queue = pull.repo.mergeQueues.get(pull.pull.base.ref);
  return queue !== undefined && entriesOf(queue).some((entry) => entry.pull === pull);
}
