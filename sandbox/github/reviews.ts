import { created, forbidden, notFound, ok, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import type { Call, RouteName } from '../http/router.js';
import { route } from '../http/router.js';
import { authorAssociation, callerRole, roleOf } from './access.js';
import { linksOf } from './issues.js';
import { atLeast } from './permissions.js';
import type { Pull } from './pull-actions.js';
import { pullOf } from './pulls.js';
import { renderSimplePull } from './render/pull.js';
import { renderReview } from './render/review.js';
import {
  addReview,
  dismissReview,
  editReview,
  isVisible,
  requestReviews,
  submitReview,
  withdrawRequests,
} from './review-actions.js';
import { teamIn } from './teams.js';
import type { Account, Identity, Repo, Review, Team, World } from './world.js';
import { fullName } from './world.js';

const READ = { needs: [{ pull_requests: 'read' }] } as const;
const WRITE = { needs: [{ pull_requests: 'write' }], content: true } as const;

export const reviewRoutes = [
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', READ, (call) => {
    const pull = pullOf(call.repo(), call.path.pull_number);
    const shown = pull.pull.reviews.slice(0, pull.pull.reviews.length - call.stale);
    const seen = shown.filter((review) => isVisible(review, accountOf(call.identity)));
    return pageOf(seen, call.query, call.address, (review) => show(call, pull, review));
  }),

  route('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', WRITE, async (call) => {
    const pull = pullOf(call.repo(), call.path.pull_number);
    const { commit_id: commit, body, event } = call.body ?? {};
    const review = await addReview(call.world, pull, call.writer(), {
      body: body ?? '',
      event,
      ...(commit === undefined ? {} : { commit }),
    });
    return ok(show(call, pull, review));
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', READ, (call) => {
    const { pull, review } = reviewOf(call);
    return ok(show(call, pull, review));
  }),

  route('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', WRITE, (call) => {
    const { pull, review } = reviewOf(call);
    editReview(call.world, pull, review, call.writer(), call.body.body);
    return ok(show(call, pull, review));
  }),

  route('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events', WRITE, (call) => {
    const { pull, review } = reviewOf(call);
    if (review.author !== call.writer().account) throw notFound();
    submitReview(call.world, pull, review, call.body.event, call.body.body ?? review.body);
    return ok(show(call, pull, review));
  }),

  route('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', WRITE, (call) => {
    const { pull, review } = reviewOf(call);
    const by = call.writer();
    if (call.identity.kind === 'user') requireWrite(call.world, pull.repo, call.identity);
    dismissReview(call.world, pull, review, by.account, { message: call.body.message, commit: null });
    return ok(show(call, pull, review));
  }),

  route('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', WRITE, (call) => {
    const pull = pullOf(call.repo(), call.path.pull_number);
    if (call.identity.kind === 'user') requireWrite(call.world, pull.repo, call.identity);
    const { reviewers = [], team_reviewers: slugs = [] } = call.body ?? {};
    const people = reviewers.map((login) => reviewerNamed(call.world, pull, login));
    const teams = slugs.map((slug) => teamNamed(call.world, pull.repo, slug));
    requestReviews(call.world, pull, call.writer(), people, teams);
    return created(renderSimplePull(call.world, pull, pull.pull, linksOf(call)));
  }),

  route('DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', WRITE, (call) => {
    const pull = pullOf(call.repo(), call.path.pull_number);
    if (call.identity.kind === 'user') requireWrite(call.world, pull.repo, call.identity);
    const people = (call.body.reviewers ?? []).flatMap((login) => accountNamed(call.world, login) ?? []);
    const teams = (call.body.team_reviewers ?? []).flatMap(
      (slug) => teamIn(call.world, pull.repo.owner, slug) ?? [],
    );
    withdrawRequests(call.world, pull, call.writer(), people, teams);
    return ok(renderSimplePull(call.world, pull, pull.pull, linksOf(call)));
  }),
];

/** Who can be asked for a review: collaborators of the repository, not any reader of a public one. */
export function reviewerNamed(world: World, pull: Pull, login: string): Account {
  const account = accountNamed(world, login);
  if (account !== undefined && account === pull.author) {
    throw new Refusal(422, { message: 'Review cannot be requested from pull request author.' });
  }
  if (account === undefined || !isCollaborator(world, pull.repo, account)) throw noCollaborator(pull.repo);
  return account;
}

function teamNamed(world: World, repo: Repo, slug: string): Team {
  const team = teamIn(world, repo.owner, slug);
  if (team === undefined || !repo.teams.has(team)) throw noCollaborator(repo);
  return team;
}

/** Whether somebody has a role of their own in a repository, beyond what everybody has. */
export function isCollaborator(world: World, repo: Repo, account: Account): boolean {
  if (account.kind !== 'User') return false;
  const open = { ...repo, private: true };
  return roleOf(world, open, account) !== 'none';
}

function noCollaborator(repo: Repo): Refusal {
  const message = `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repo)} repository.`;
  return new Refusal(422, { message });
}

function accountNamed(world: World, login: string): Account | undefined {
  return world.accounts.get(login.toLowerCase());
}

function requireWrite(world: World, repo: Repo, identity: Identity): void {
  if (!atLeast(callerRole(world, repo, identity), 'write')) {
    throw forbidden('Must have write access to the repository.');
  }
}

function accountOf(identity: Identity): Account | null {
  return 'account' in identity ? identity.account : null;
}

type ReviewPath = { readonly path: { readonly pull_number: number; readonly review_id: number } };

function reviewOf<N extends RouteName>(call: Call<N> & ReviewPath): { pull: Pull; review: Review } {
  const pull = pullOf(call.repo(), call.path.pull_number);
  const review = pull.pull.reviews.find(({ id }) => id === call.path.review_id);
  if (review === undefined || !isVisible(review, accountOf(call.identity))) throw notFound();
  return { pull, review };
}

function show(call: { readonly api: string; readonly world: World }, pull: Pull, review: Review) {
  return renderReview(pull, review, authorAssociation(call.world, pull.repo, review.author), linksOf(call));
}
