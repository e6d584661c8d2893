import type { CheckAction, CheckAnnotation } from '../github/check-state.js';
import { entriesOf } from '../github/merge-queue.js';
import type { Repo, ReviewState, World } from '../github/world.js';
import { fullName } from '../github/world.js';
import { pullOf, repoOf } from './find.js';

/** A pull request as tests want to see it: plain, and a copy. */
export interface PullView {
  readonly number: number;
  readonly nodeId: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** The commit that brought it in. */
  readonly merged: string | null;
  readonly head: { readonly repo: string; readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly reviews: readonly {
    readonly id: number;
    readonly author: string;
    readonly state: ReviewState;
    readonly commit: string;
    readonly body: string;
  }[];
  readonly requestedReviewers: readonly string[];
  /** Slugs. */
  readonly requestedTeams: readonly string[];
}

/** A check run as tests want to see it. */
export interface CheckView {
  readonly id: number;
  readonly suite: number;
  readonly sha: string;
  readonly app: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly detailsUrl: string | null;
  readonly externalId: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly actions: readonly CheckAction[];
}

/** Looking at pull requests, checks and queues. */
export interface Looking {
  pull(repo: string, number: number): PullView;
  /** The check runs on a branch's tip or a commit, oldest first; default: all. */
  checks(repo: string, reference?: string): CheckView[];
  /** The numbers of the pull requests in a merge queue, with the commits made for them, first to last. */
  queue(repo: string, branch: string): { number: number; base: string; head: string; group: string }[];
}

/** Makes the helpers for looking. */
export function lookingAt(world: World): Looking {
  return {
    pull(repo, number) {
      const issue = pullOf(world, repo, number);
      const { pull } = issue;
      return {
        number,
        nodeId: issue.nodeId,
        state: issue.state,
        draft: pull.draft,
        merged: pull.merged?.commit ?? null,
        head: { repo: fullName(pull.head.repo), ref: pull.head.ref, sha: pull.head.sha },
        base: { ref: pull.base.ref, sha: pull.base.sha },
        reviews: pull.reviews.map(({ id, author, state, commit, body }) => ({
          id,
          author: author.login,
          state,
          commit,
          body,
        })),
        requestedReviewers: pull.requestedReviewers.map(({ login }) => login),
        requestedTeams: pull.requestedTeams.map(({ slug }) => slug),
      };
    },
    checks(name, reference) {
      const repo = repoOf(world, name);
      const sha = reference === undefined ? undefined : (repo.git.tip(reference) ?? reference);
      return checksOf(repo).filter((check) => sha === undefined || check.sha === sha);
    },
    queue(name, branch) {
      const queue = repoOf(world, name).mergeQueues.get(branch);
      if (queue === undefined) return [];
      return entriesOf(queue).map((entry) => ({
        number: entry.pull.number,
        base: entry.base,
        head: entry.head,
        group: queue.groups.find(({ entries }) => entries.includes(entry))?.branch ?? '',
      }));
    },
  };
}

function checksOf(repo: Repo): CheckView[] {
  return repo.checkSuites
    .flatMap((suite) =>
      suite.runs.map((run) => ({
        id: run.id,
        suite: suite.id,
        sha: suite.sha,
        app: suite.app.slug,
        name: run.name,
        status: run.status,
        conclusion: run.conclusion,
        title: run.title,
        summary: run.summary,
        text: run.text,
        detailsUrl: run.detailsUrl,
        externalId: run.externalId,
        annotations: [...run.annotations],
        actions: [...run.actions],
      })),
    )
    .sort((one, other) => one.id - other.id);
}
