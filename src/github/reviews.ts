import type { Review } from '../gate/facts.js';
import type { JsonObject } from './json.js';
import { isObject, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { personOf } from './person.js';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
};

/**
 * Submitted reviews in the order in which they were submitted. GitHub overwrites the state of a dismissed one;
 * what it was before is told by the event. So is when the pull request went into another branch.
 */
export function reviewsOf(nodes: readonly JsonObject[], events: readonly JsonObject[]): readonly Review[] {
  const of = (type: string) => events.filter(({ __typename }) => __typename === type);
  const dismissals = new Map(of('ReviewDismissedEvent').map((event) => [reviewIn(event), event]));
  const retargets = of('BaseRefChangedEvent').map((event) =>
    stringIn(event, 'createdAt', 'a change of base'),
  );
  return nodes
    .filter(({ state }) => state !== 'PENDING')
    .map((node) => reviewOf(node, dismissals.get(stringIn(node, 'id', 'a review'))))
    .map((review) => ({ ...review, isOnOtherBase: retargets.some((at) => review.submittedAt <= at) }))
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt) || a.id - b.id);
}

function reviewOf(node: JsonObject, event: JsonObject | undefined): Omit<Review, 'isOnOtherBase'> {
  const id = numberIn(node, 'databaseId', 'a review');
  const where = `review ${id}`;
  const isDismissed = node['state'] === 'DISMISSED';
  if (isDismissed && event === undefined) misunderstood(where, 'is dismissed, and nothing says when');
  const { commit } = node;
  return {
    id,
    author: personOf(node['author'], where),
    state: stateOf(isDismissed ? event?.['previousReviewState'] : node['state'], where),
    commit: isObject(commit) ? stringIn(commit, 'oid', where) : undefined,
    submittedAt: stringIn(node, 'submittedAt', where),
    url: stringIn(node, 'url', where),
    dismissed:
      isDismissed && event !== undefined
        ? { at: stringIn(event, 'createdAt', where), byPush: event['pullRequestCommit'] !== null }
        : undefined,
  };
}

function stateOf(state: unknown, where: string): Review['state'] {
  return STATES[String(state)] ?? misunderstood(where, 'has an unknown state');
}

function reviewIn(event: JsonObject): string | undefined {
  const { review } = event;
  return review === null ? undefined : stringIn(objectIn(review, 'a dismissal'), 'id', 'a dismissal');
}
