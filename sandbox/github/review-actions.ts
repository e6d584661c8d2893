import { forbidden, Refusal } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { authorAssociation } from './access.js';
import { emit, linksOf, pullEvent } from './events.js';
import { record } from './issue-actions.js';
import type { Pull } from './pull-actions.js';
import { renderAccount } from './render/account.js';
import { renderSimplePull } from './render/pull.js';
import { renderWebhookReview } from './render/review.js';
import { renderTeam } from './render/team.js';
import type { Account, Review, ReviewState, Team, World } from './world.js';
import { newIds, now } from './world.js';

export const reviewWebhooks = [
  'pull-request-review-dismissed',
  'pull-request-review-edited',
  'pull-request-review-request-removed',
  'pull-request-review-requested',
  'pull-request-review-submitted',
];

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Writes a review; without an event it waits, pending, until it is submitted. Read access is enough. */
export async function addReview(
  world: World,
  pull: Pull,
  by: Writer,
  given: { readonly commit?: string; readonly body: string; readonly event: ReviewEvent | undefined },
): Promise<Review> {
  const { head, reviews } = pull.pull;
  const commit = given.commit ?? head.sha;
  if (commit !== head.sha) {
    const known = (await pull.repo.git.resolve(commit)) !== undefined;
    if (!known || !(await pull.repo.git.log(head.sha)).includes(commit)) {
      throw refuse('commit_id is not part of the pull request');
    }
  }
  if (reviews.some((one) => one.author === by.account && one.state === 'PENDING')) {
    throw refuse('User can only have one pending review per pull request');
  }
  if (given.event !== undefined) checkReview(pull, by.account, given.event, given.body);
  const review: Review = {
    ...newIds(world, 'PRR'),
    author: by.account,
    body: given.body,
    state: 'PENDING',
    commit,
    submittedAt: null,
    updatedAt: now(world),
  };
  reviews.push(review);
  if (given.event !== undefined) submitReview(world, pull, review, given.event);
  return review;
}

/** Lets everybody see a review. Who was asked for it is asked no more. */
export function submitReview(
  world: World,
  pull: Pull,
  review: Review,
  event: ReviewEvent,
  body = review.body,
): void {
  if (review.state !== 'PENDING') throw refuse('Could not submit review: it is not pending');
  checkReview(pull, review.author, event, body);
  review.body = body;
  review.state = STATES[event];
  review.submittedAt = now(world);
  review.updatedAt = review.submittedAt;
  pull.updatedAt = review.submittedAt;
  const { pull: part } = pull;
  part.requestedReviewers = part.requestedReviewers.filter((one) => one !== review.author);
  part.requestedTeams = part.requestedTeams.filter((team) => !team.members.has(review.author));
  reviewEvent(world, 'submitted', pull, review, review.author);
}

/** Changes the words of a review; what it decided stays. */
export function editReview(world: World, pull: Pull, review: Review, by: Writer, body: string): void {
  if (review.author !== by.account) throw forbidden('You must be the author of the review to edit it');
  if (body === review.body) return;
  const from = review.body;
  review.body = body;
  review.updatedAt = now(world);
  if (review.state === 'PENDING') return;
  reviewEvent(world, 'edited', pull, review, by.account, { changes: { body: { from } } });
}

/** Takes back what a review decided. */
export function dismissReview(
  world: World,
  pull: Pull,
  review: Review,
  by: Account,
  how: { readonly message: string | null; readonly commit: string | null },
): void {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw refuse(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  const was = review.state;
  review.state = 'DISMISSED';
  review.updatedAt = now(world);
  pull.updatedAt = review.updatedAt;
  record(world, pull, { kind: 'review_dismissed', actor: by, review, was, ...how });
  reviewEvent(world, 'dismissed', pull, review, by);
}

/** What a push does to approvals where a rule of the base branch asks for it. */
export function dismissStale(world: World, pull: Pull, pusher: Account): void {
  for (const review of pull.pull.reviews) {
    if (review.state !== 'APPROVED') continue;
    dismissReview(world, pull, review, pusher, { message: null, commit: pull.pull.head.sha });
  }
}

/** Asks people and teams for a review; those who are asked already are not asked again. */
export function requestReviews(
  world: World,
  pull: Pull,
  by: Writer,
  reviewers: readonly Account[],
  teams: readonly Team[],
): void {
  const { pull: part } = pull;
  const links = linksOf(world);
  for (const account of reviewers.filter((one) => !part.requestedReviewers.includes(one))) {
    part.requestedReviewers.push(account);
    pull.updatedAt = now(world);
    const asked = { requested_reviewer: renderAccount(account, links) };
    pullEvent(world, 'review_requested', pull, by.account, asked);
  }
  for (const team of teams.filter((one) => !part.requestedTeams.includes(one))) {
    part.requestedTeams.push(team);
    pull.updatedAt = now(world);
    pullEvent(world, 'review_requested', pull, by.account, { requested_team: renderTeam(team, links) });
  }
}

/** Asks people and teams no longer. */
export function withdrawRequests(
  world: World,
  pull: Pull,
  by: Writer,
  reviewers: readonly Account[],
  teams: readonly Team[],
): void {
  const { pull: part } = pull;
  const links = linksOf(world);
  for (const account of reviewers.filter((one) => part.requestedReviewers.includes(one))) {
    part.requestedReviewers = part.requestedReviewers.filter((one) => one !== account);
    const asked = { requested_reviewer: renderAccount(account, links) };
    pullEvent(world, 'review_request_removed', pull, by.account, asked);
  }
  for (const team of teams.filter((one) => part.requestedTeams.includes(one))) {
    part.requestedTeams = part.requestedTeams.filter((one) => one !== team);
    pullEvent(world, 'review_request_removed', pull, by.account, { requested_team: renderTeam(team, links) });
  }
}

function checkReview(pull: Pull, author: Account, event: ReviewEvent, body: string): void {
  if (event === 'APPROVE' && pull.author === author) throw refuse('Can not approve your own pull request');
  if (event === 'REQUEST_CHANGES' && pull.author === author) {
    throw refuse('Can not request changes on your own pull request');
  }
  if (event !== 'APPROVE' && body.trim() === '') throw refuse('body cannot be blank');
}

function reviewEvent(
  world: World,
  action: 'dismissed' | 'edited' | 'submitted',
  pull: Pull,
  review: Review,
  sender: Account,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const links = linksOf(world);
  emit(world, 'pull_request_review', pull.repo, sender, {
    action,
    review: renderWebhookReview(pull, review, authorAssociation(world, pull.repo, review.author), links),
    pull_request: renderSimplePull(world, pull, pull.pull, links),
    ...extra,
  });
}

function refuse(message: string): Refusal {
  return new Refusal(422, { message: 'Unprocessable Entity', errors: [message] });
}

/** The states that others see: a pending review is its author's own. */
export function isVisible(
  review: { readonly state: ReviewState; readonly author: Account },
  to: Account | null,
) {
  return review.state !== 'PENDING' || review.author === to;
}
