import type { Clock } from '../clock.js';
import { timestamp } from '../clock.js';
import type { GitRepository } from '../git/repository.js';
import type { Protection, Ruleset } from './branch-rules.js';
import type { CheckSuite, CommitStatus } from './check-state.js';
import type { Deliveries } from './deliveries.js';
import type { MergeQueue } from './merge-queue.js';
import type { Notification } from './notifications.js';
import type { Permissions, Role } from './permissions.js';

/** Somebody or something that writes: a person, the bot of an App, or an organisation (which only owns). */
export interface Account {
  readonly kind: 'User' | 'Bot' | 'Organization';
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  readonly name: string | null;
  readonly createdAt: string;
}

export interface TeamMember {
  readonly role: 'member' | 'maintainer';
  /** `pending` until the invitation into the organisation is accepted. */
  readonly state: 'active' | 'pending';
}

export interface Team {
  readonly id: number;
  readonly nodeId: string;
  readonly organization: Account;
  readonly slug: string;
  name: string;
  readonly createdAt: string;
  readonly members: Map<Account, TeamMember>;
}

export interface App {
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  permissions: Permissions;
  readonly createdAt: string;
  /** PEM, for the JSON web tokens that the App signs; `null` for GitHub's own App, whose key nobody has. */
  readonly publicKey: string | null;
}

/** An App in an account: what it may see there. */
export interface Installation {
  readonly id: number;
  readonly nodeId: string;
  readonly app: App;
  /** The organisation or the person whose repositories it sees. */
  readonly owner: Account;
  permissions: Permissions;
  repositories: 'all' | Set<Repo>;
  suspendedAt: string | null;
  readonly createdAt: string;
}

/** On whose behalf a request comes. */
export type Identity =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app'; readonly app: App }
  | {
      readonly kind: 'user';
      readonly account: Account;
      readonly permissions: Permissions;
      readonly repositories: readonly string[] | 'all';
    }
  | {
      readonly kind: 'installation';
      readonly app: App;
      readonly account: Account;
      readonly permissions: Permissions;
      readonly repositories: readonly string[] | 'all';
      /** Missing for tokens that are not of one place, as those that tests make. */
      readonly installation?: Installation;
      /** In milliseconds since 1970. */
      readonly expiresAt?: number;
    };

export interface Label {
  readonly id: number;
  readonly nodeId: string;
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly title: string;
  readonly description: string | null;
  readonly state: 'open' | 'closed';
  readonly creator: Account;
  readonly dueOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  readonly app: App | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  readonly content: '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
  readonly createdAt: string;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  body: string;
  state: ReviewState;
  /** The commit that was looked at. */
  readonly commit: string;
  /** `null`: not submitted, and seen by nobody but its author. */
  submittedAt: string | null;
  updatedAt: string;
}

/** What makes an issue a pull request. */
export interface PullPart {
  readonly id: number;
  readonly nodeId: string;
  /** `sha` follows the branch while the pull request is open. */
  readonly head: { readonly repo: Repo; readonly ref: string; sha: string };
  /** `sha` is the tip when the head last moved: GitHub does not keep it up to date. */
  readonly base: { readonly repo: Repo; ref: string; sha: string };
  draft: boolean;
  merged: { readonly at: string; readonly by: Account; readonly commit: string } | null;
  readonly reviews: Review[];
  requestedReviewers: Account[];
  requestedTeams: Team[];
  size: PullSize;
}

/** What GitHub counts in a pull request whenever its head or base moves. */
export interface PullSize {
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly files: number;
}

/** What happened to an issue or a pull request, for its timeline. */
export type TimelineEvent = { readonly id: number; readonly at: string; readonly actor: Account } & (
  | {
      readonly kind: 'closed';
      readonly reason: StateReason | null;
      /** The pull request, or the commit, that closed it. */
      readonly closer: Issue | string | null;
    }
  | { readonly kind: 'reopened' }
  /** Of a pull request: it goes into another branch. */
  | { readonly kind: 'base_ref_changed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'review_dismissed';
      readonly review: Review;
      readonly was: ReviewState;
      readonly message: string | null;
      /** The push that dismissed it, where a branch rule asks for that; `null`: a person did. */
      readonly commit: string | null;
    }
);

/** An issue or a pull request: they share their numbers, as on GitHub. */
export interface Issue {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repo: Repo;
  readonly author: Account;
  readonly app: App | null;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: Label[];
  assignees: Account[];
  milestone: Milestone | null;
  lock: { readonly reason: string | null } | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: Account | null;
  lastEditedAt: string | null;
  readonly comments: Comment[];
  parent: Issue | null;
  readonly subIssues: Issue[];
  duplicateOf: Issue | null;
  readonly timeline: TimelineEvent[];
  readonly pull: PullPart | null;
}

/** Where an issue once was. */
export type Gone = { readonly kind: 'deleted' } | { readonly kind: 'transferred'; readonly to: Issue };

export interface Repo {
  readonly id: number;
  readonly nodeId: string;
  owner: Account;
  name: string;
  private: boolean;
  readonly defaultBranch: string;
  readonly description: string | null;
  readonly createdAt: string;
  pushedAt: string;
  archived: boolean;
  hasIssues: boolean;
  readonly git: GitRepository;
  /** What it is a fork of. */
  readonly parent: Repo | null;
  readonly collaborators: Map<Account, Role>;
  readonly teams: Map<Team, Role>;
  readonly issues: Map<number, Issue>;
  readonly gone: Map<number, Gone>;
  readonly labels: Label[];
  readonly milestones: Milestone[];
  readonly checkSuites: CheckSuite[];
  readonly statuses: CommitStatus[];
  /** Classic branch protection, by branch. */
  readonly protections: Map<string, Protection>;
  readonly rulesets: Ruleset[];
  /** By branch. */
  readonly mergeQueues: Map<string, MergeQueue>;
  lastNumber: number;
}

/** A branch that points elsewhere now; `undefined`: it was not there, or is not any more. */
export interface BranchMove {
  readonly branch: string;
  readonly before: string | undefined;
  readonly sha: string | undefined;
  readonly pusher: Account;
}

/** What follows by itself. */
export interface Consequences {
  branchMoved(world: World, repo: Repo, move: BranchMove): Promise<void>;
  /** A check or a status of a commit is another one now. */
  checksChanged(world: World, repo: Repo): Promise<void>;
}

/** All that the sandbox knows: the state behind its answers. */
export interface World {
  /** Where the server answers; known once it listens. */
  url: string;
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  readonly consequences: Consequences;
  /** Whether this server has sub-issues. */
  readonly subIssues: boolean;
  /** By login in lower case: GitHub's logins ignore case. */
  readonly accounts: Map<string, Account>;
  readonly organizationMembers: Map<Account, Set<Account>>;
  readonly teams: Team[];
  readonly apps: Map<string, App>;
  readonly installations: Installation[];
  /** By `owner/name` in lower case. */
  readonly repos: Map<string, Repo>;
  /** By the names that they had. */
  readonly movedRepos: Map<string, Repo>;
  readonly tokens: Map<string, Identity>;
  readonly notifications: Notification[];
  /** The next unused id. One row of numbers for everything, so that no id is right by accident. */
  nextId(): number;
}

/** A world with nothing in it. */
export function createWorld(
  parts: Pick<World, 'clock' | 'consequences' | 'deliveries' | 'subIssues'>,
): World {
  let id = 1000;
  return {
    ...parts,
    url: '',
    accounts: new Map(),
    organizationMembers: new Map(),
    teams: [],
    apps: new Map(),
    installations: [],
    repos: new Map(),
    movedRepos: new Map(),
    tokens: new Map(),
    notifications: [],
    nextId() {
      id += 1;
      return id;
    },
  };
}

/** An id and its global form, as GraphQL uses it. */
export function newIds(world: World, prefix: string): { id: number; nodeId: string } {
  const id = world.nextId();
  return { id, nodeId: nodeId(prefix, id) };
}

/** The global id of the thing of that kind. */
export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`sandbox:${prefix}:${id}`).toString('base64url')}`;
}

/** `owner/name`. */
export function fullName(repo: Repo): string {
  return `${repo.owner.login}/${repo.name}`;
}

/** The repository of that full name. */
export function findRepo(world: World, name: string): Repo | undefined {
  return world.repos.get(name.toLowerCase());
}

/** The time now, as GitHub writes it. */
export function now(world: World): string {
  return timestamp(world.clock);
}
