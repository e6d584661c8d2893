import type { Account } from '../criteria/issue.js';
import { changeOf } from './change.js';
import type { AgreeComment, Facts, Review } from './facts.js';
import { isKnown } from './facts.js';
import { shownLines } from './shown-lines.js';
import { sameCase } from './words.js';

/** What somebody said last of this change. */
export type Stance =
  | { readonly kind: 'signed'; readonly url: string }
  /** Stands until that person approves or it is dismissed. */
  | { readonly kind: 'changes-requested'; readonly url: string }
  /** Agreed to another text, or to one that can't be read any more. */
  | { readonly kind: 'other-text'; readonly url: string }
  /** An approval by somebody whose hand is in the change, or who opened the pull request: it takes the line. */
  | { readonly kind: 'own-text'; readonly url: string }
  | { readonly kind: 'dismissed'; readonly url: string };

/** Who said what, and who signs by a line instead of a review. Logins in lower case. */
export interface Signatures {
  readonly stances: ReadonlyMap<string, Stance>;
  readonly byComment: ReadonlySet<string>;
}

type Read = Pick<Facts, 'pull' | 'base' | 'head' | 'reviewed'> & {
  readonly reviews: readonly Review[];
  readonly agreements: readonly AgreeComment[];
  readonly scopeCommits: Exclude<Facts['scopeCommits'], { readonly unknown: string }>;
};

/** Reads reviews and `/scope agree` lines as signatures of one change, by its digest. */
export function signaturesOf(facts: Read, digest: string): Signatures {
  const byComment = handsIn(facts);
  const events = [...reviewEvents(facts, digest, byComment), ...agreeEvents(facts, digest, byComment)];
  const persons = new Set(events.map(({ person }) => person));
  const stances = new Map<string, Stance>();
  for (const person of persons) {
    const stance = stanceOf(events.filter((event) => event.person === person).sort(inTime));
    if (stance) stances.set(person, stance);
  }
  return { stances, byComment };
}

/**
 * Whoever opened the pull request, and whoever wrote or committed what it changes of the scope. A commit without an
 * account is the author's; GitHub's own `web-flow` is among them without harm: nobody asks it for a signature.
 */
function handsIn({ pull, scopeCommits }: Read): ReadonlySet<string> {
  const people = [pull.author, ...scopeCommits.flatMap((commit) => commit.people)];
  return new Set(people.flatMap((account) => (account ? [sameCase(account.login)] : [])));
}

/** Only people sign: no bot, no organization, nobody whose account is gone. */
export function personOf(account: Account | undefined): string | undefined {
  const isPerson = account?.type === 'User' && !account.login.endsWith('[bot]');
  return isPerson ? sameCase(account.login) : undefined;
}

interface Event {
  readonly person: string;
  readonly at: string;
  /** Orders what has one second: as GitHub counts its reviews; a dismissal after them. */
  readonly order: number;
  readonly kind: 'approval' | 'agreement' | 'request' | 'dismissal';
  /** What an approval or agreement is worth. */
  readonly stance: Stance;
  /** The review that is dismissed. */
  readonly review?: number;
}

function reviewEvents(facts: Read, digest: string, byComment: ReadonlySet<string>): Event[] {
  return facts.reviews.flatMap((review): Event[] => {
    const person = personOf(review.author);
    if (person === undefined || review.state === 'commented') return [];
    const { id, url, submittedAt: at, dismissed } = review;
    const own = { person, order: id, review: id };
    const isApproval = review.state === 'approved';
    const stance: Stance = isApproval
      ? { kind: worth(review, facts, digest, byComment.has(person)), url }
      : { kind: 'changes-requested', url };
    const given: Event = { ...own, at, kind: isApproval ? 'approval' : 'request', stance };
    // What GitHub dismisses by itself when something is pushed says nothing: the digest tells whether it counts.
    if (!dismissed || dismissed.byPush) return [given];
    const taken = { ...own, at: dismissed.at, order: Number.POSITIVE_INFINITY };
    return [given, { ...taken, kind: 'dismissal', stance: { kind: 'dismissed', url } }];
  });
}

function worth(review: Review, facts: Read, digest: string, isOwn: boolean) {
  if (isOwn) return 'own-text';
  const isSame = !review.isOnOtherBase && digestAt(review.commit, facts, digest) === digest;
  return isSame ? 'signed' : 'other-text';
}

/** The digest of what a reviewer saw; undefined where that can't be told. */
function digestAt(commit: string | undefined, facts: Read, digest: string): string | undefined {
  if (commit === facts.head.commit) return digest;
  const reviewed = commit === undefined ? undefined : facts.reviewed.get(commit);
  if (!reviewed || !isKnown(reviewed) || reviewed.start.kind !== 'at') return undefined;
  return changeOf(reviewed.head, reviewed.start.side, facts.base)?.digest;
}

function agreeEvents(facts: Read, digest: string, byComment: ReadonlySet<string>): Event[] {
  return facts.agreements.flatMap((comment): Event[] => {
    const person = personOf(comment.author);
    const agreed = agreedIn(comment.body);
    if (person === undefined || !byComment.has(person) || comment.isEdited || agreed === undefined) return [];
    const kind = agreed === digest ? 'signed' : 'other-text';
    const stance = { kind, url: comment.url } as const;
    return [{ person, at: comment.createdAt, order: 0, kind: 'agreement', stance }];
  });
}

/** What a comment agrees to: the digest of its last such line, outside fences. */
export function agreedIn(body: string): string | undefined {
  return shownLines(body)
    .flatMap((line) => /^\/scope agree ([0-9a-f]{64})\s*$/.exec(line)?.[1] ?? [])
    .at(-1);
}

/**
 * The latest decides. A dismissal brings nothing older back; but it lifts no other review's request for changes,
 * and neither does an agreement: that takes the person's own approval.
 */
function stanceOf(events: readonly Event[]): Stance | undefined {
  const lastApproval = events.findLastIndex(({ kind }) => kind === 'approval');
  const standing = events.findLast(
    ({ kind, review }, at) =>
      kind === 'request' &&
      at > lastApproval &&
      !events.some((other) => other.kind === 'dismissal' && other.review === review),
  );
  if (standing) return standing.stance;
  const last = events.at(-1);
  // An approval of one's own text is no signature and takes none away.
  const isOwn = last?.kind === 'approval' && last.stance.kind === 'own-text';
  const agreed = isOwn ? events.findLast(({ kind }) => kind !== 'approval') : undefined;
  if (agreed?.kind === 'agreement') return agreed.stance;
  return last?.kind === 'request' ? undefined : last?.stance;
}

function inTime(a: Event, b: Event): number {
  return compare(a.at, b.at) || compare(a.order, b.order);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
