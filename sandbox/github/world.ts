import type { Clock } from '../clock.js';
import { timestamp } from '../clock.js';
import type { GitRepository } from '../git/repository.js';
import type { Deliveries } from './deliveries.js';
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

export interface Team {
  readonly organization: Account;
  readonly slug: string;
  readonly members: Set<Account>;
}

export interface App {
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  readonly permissions: Permissions;
  readonly createdAt: string;
  /** PEM, for the JSON web tokens that the App signs; `null` for GitHub's own App, whose key nobody has. */
  readonly publicKey: string | null;
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
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** What makes an issue a pull request. */
export interface PullPart {
  readonly id: number;
  readonly nodeId: string;
  readonly head: { readonly repo: Repo; readonly ref: string; readonly sha: string };
  readonly base: { readonly repo: Repo; readonly ref: string };
  readonly draft: boolean;
  readonly mergedAt: string | null;
}

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
  readonly pull: PullPart | null;
}

/** Where an issue once was. */
export type Gone = { readonly kind: 'deleted' } | { readonly kind: 'transferred'; readonly to: Issue };

export interface Repo {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
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
  readonly issues: Map<number, Issue>;
  readonly gone: Map<number, Gone>;
  readonly labels: Label[];
  readonly milestones: Milestone[];
  lastNumber: number;
}

/** All that the sandbox knows: the state behind its answers. */
export interface World {
  /** Where the server answers; known once it listens. */
  url: string;
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  /** Whether this server has sub-issues. */
  readonly subIssues: boolean;
  /** By login in lower case: GitHub's logins ignore case. */
  readonly accounts: Map<string, Account>;
  readonly organizationMembers: Map<Account, Set<Account>>;
  readonly teams: Team[];
  readonly apps: Map<string, App>;
  /** By `owner/name` in lower case. */
  readonly repos: Map<string, Repo>;
  readonly tokens: Map<string, Identity>;
  readonly notifications: Notification[];
  /** The next unused id. One row of numbers for everything, so that no id is right by accident. */
  nextId(): number;
}

/** A world with nothing in it. */
export function createWorld(parts: Pick<World, 'clock' | 'deliveries' | 'subIssues'>): World {
  let id = 1000;
  return {
    ...parts,
    url: '',
    accounts: new Map(),
    organizationMembers: new Map(),
    teams: [],
    apps: new Map(),
    repos: new Map(),
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
