import { accountOf } from './github/accounts.js';
import { requestAction, rerequestRun, rerequestSuite } from './github/check-actions.js';
import { runOf } from './github/checks.js';
import { enqueue, leaveQueue } from './github/merge-queue.js';
import type { MergeMethod } from './github/merges.js';
import { mergePull, updateBranch } from './github/merges.js';
import { openPull, retarget, setDraft } from './github/pull-actions.js';
import type { ReviewEvent } from './github/review-actions.js';
import {
  addReview,
  dismissReview,
  editReview,
  requestReviews,
  submitReview,
  withdrawRequests,
} from './github/review-actions.js';
import { reviewerNamed } from './github/reviews.js';
import { teamIn } from './github/teams.js';
import type { Review, World } from './github/world.js';
import type { Writer } from './http/router.js';
import { commitAt, pullOf, repoOf } from './seed/find.js';

/** What somebody does with pull requests and checks. What GitHub refuses throws a `Refusal`. */
export interface PullPerson {
  /** Gives the number. `head` is a branch, or `owner:branch` of a fork of the same name. */
  openPull(
    repo: string,
    pull: { title: string; head: string; base?: string; body?: string; draft?: boolean },
  ): Promise<number>;
  /** Changes the branch that it is for. Title and body: `editIssue`; closing and reopening as with issues. */
  retarget(repo: string, number: number, base: string): Promise<void>;
  setDraft(repo: string, number: number, draft: boolean): void;
  /** Gives the review's id. `commit`: a hash; default: the head. `PENDING` is not submitted. */
  review(
    repo: string,
    number: number,
    event: ReviewEvent | 'PENDING',
    more?: { body?: string; commit?: string },
  ): Promise<number>;
  submitReview(repo: string, number: number, review: number, event: ReviewEvent): void;
  editReview(repo: string, number: number, review: number, body: string): void;
  dismissReview(repo: string, number: number, review: number, message?: string): void;
  /** Logins, and teams as `organisation/slug`. */
  requestReview(repo: string, number: number, whom: readonly string[]): void;
  withdrawRequest(repo: string, number: number, whom: readonly string[]): void;
  /** Gives the commit. */
  merge(repo: string, number: number, method?: MergeMethod): Promise<string>;
  /** The button "Update branch". Gives the commit. */
  updateBranch(repo: string, number: number): Promise<string>;
  /** Several at once are checked as one group. */
  enqueue(repo: string, ...numbers: readonly number[]): Promise<void>;
  dequeue(repo: string, number: number): Promise<void>;
  /** "Re-run" of one check. */
  rerequestCheck(repo: string, run: number): void;
  /** "Re-run all checks" of an App (its slug) on a commit or a branch. */
  rerequestSuite(repo: string, reference: string, app: string): Promise<void>;
  /** A button that an App put beside its check. */
  requestAction(repo: string, run: number, identifier: string): void;
}

/** What that writer can do with pull requests. */
export function pullPersonOf(world: World, by: Writer): PullPerson {
  const reviewOf = (repo: string, number: number, id: number): Review => {
    const review = pullOf(world, repo, number).pull.reviews.find((one) => one.id === id);
    if (review === undefined) throw new Error(`${repo}#${number} has no review ${id}.`);
    return review;
  };
  const asked = (repo: string, number: number, whom: readonly string[]) => {
    const pull = pullOf(world, repo, number);
    const people = whom.filter((one) => !one.includes('/')).map((one) => reviewerNamed(world, pull, one));
    const teams = whom.flatMap((one) => {
      const [organization = '', slug = ''] = one.split('/');
      return one.includes('/') ? (teamIn(world, accountOf(world, organization), slug) ?? []) : [];
    });
    return { pull, people, teams };
  };
  return {
    async openPull(repo, { title, head, base, body, draft }) {
      const place = repoOf(world, repo);
      const [owner, ref = ''] = head.includes(':') ? head.split(':') : [place.owner.login, head];
      const { number } = await openPull(world, place, by, {
        title,
        body: body ?? null,
        head: { repo: repoOf(world, `${owner}/${place.name}`), ref },
        base: base ?? place.defaultBranch,
        draft: draft ?? false,
      });
      return number;
    },
    retarget: (repo, number, base) => retarget(world, pullOf(world, repo, number), by, base),
    setDraft(repo, number, draft) {
      setDraft(world, pullOf(world, repo, number), by, draft);
    },
    async review(repo, number, event, { body = event === 'APPROVE' ? '' : 'Words.', commit } = {}) {
      const review = await addReview(world, pullOf(world, repo, number), by, {
        body,
        event: event === 'PENDING' ? undefined : event,
        ...(commit === undefined ? {} : { commit }),
      });
      return review.id;
    },
    submitReview(repo, number, review, event) {
      submitReview(world, pullOf(world, repo, number), reviewOf(repo, number, review), event);
    },
    editReview(repo, number, review, body) {
      editReview(world, pullOf(world, repo, number), reviewOf(repo, number, review), by, body);
    },
    dismissReview(repo, number, review, message = 'Out of date.') {
      const pull = pullOf(world, repo, number);
      dismissReview(world, pull, reviewOf(repo, number, review), by.account, { message, commit: null });
    },
    requestReview(repo, number, whom) {
      const { pull, people, teams } = asked(repo, number, whom);
      requestReviews(world, pull, by, people, teams);
    },
    withdrawRequest(repo, number, whom) {
      const { pull, people, teams } = asked(repo, number, whom);
      withdrawRequests(world, pull, by, people, teams);
    },
    merge: (repo, number, method = 'merge') => mergePull(world, pullOf(world, repo, number), by, { method }),
    updateBranch: (repo, number) => updateBranch(world, pullOf(world, repo, number), by),
    enqueue: (repo, ...numbers) =>
      enqueue(
        world,
        numbers.map((number) => pullOf(world, repo, number)),
        by.account,
      ),
    dequeue: (repo, number) => leaveQueue(world, pullOf(world, repo, number), by.account),
    rerequestCheck(repo, run) {
      rerequestRun(world, runOf(repoOf(world, repo), run), by.account);
    },
    async rerequestSuite(repo, reference, app) {
      const place = repoOf(world, repo);
      const sha = await commitAt(place, reference);
      const suite = place.checkSuites.find((one) => one.sha === sha && one.app.slug === app);
      if (suite === undefined) throw new Error(`${app} has no checks on ${reference}.`);
      rerequestSuite(world, suite, by.account);
    },
    requestAction(repo, run, identifier) {
      requestAction(world, runOf(repoOf(world, repo), run), by, identifier);
    },
  };
}
