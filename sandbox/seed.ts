import type { FileChange } from './git/repository.js';
import { GitRepository } from './git/repository.js';
import { accountOf, appOf, createAccount, createApp } from './github/accounts.js';
import type { WebhookTarget } from './github/deliveries.js';
import type { PermissionName, Permissions, Role } from './github/permissions.js';
import { push } from './github/refs.js';
import type { Repo, World } from './github/world.js';
import { newIds, now } from './github/world.js';
import type { IssueView } from './issue-view.js';
import { viewOf } from './issue-view.js';
import type { Person } from './person.js';
import { personOf } from './person.js';
import type { AppSeed } from './seed/apps.js';
import { appSeedOf, installationOf } from './seed/apps.js';
import type { BranchSeed } from './seed/branches.js';
import { branchSeedOf } from './seed/branches.js';
import { commitAt, repoOf } from './seed/find.js';
import type { Looking } from './seed/looking.js';
import { lookingAt } from './seed/looking.js';
import type { OrganizationSeed } from './seed/organizations.js';
import { organizationSeedOf } from './seed/organizations.js';

export type Files = Readonly<Record<string, FileChange>>;

export interface NewRepo {
  /** A user or an organisation; made as an organisation if there is none of that login. */
  readonly owner: string;
  readonly name: string;
  /** The first commit. Without files the repository is empty. */
  readonly files?: Files;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly description?: string;
  /** The repository, `owner/name`, that it is a fork of: it has all its branches. */
  readonly forkOf?: string;
  /** Roles of people by login. */
  readonly collaborators?: Readonly<Record<string, Exclude<Role, 'none'>>>;
}

export interface NewToken {
  /**
   * A person's token, or that of an App's installation: `github-actions` for a `GITHUB_TOKEN`. With `on`, an
   * account, it is that of the installation there, otherwise one for everywhere.
   */
  readonly as: { readonly user: string } | { readonly app: string; readonly on?: string };
  /** Default for a person: everything. An App has what it was given at `addApp`, or less. */
  readonly permissions?: Permissions;
  /** `owner/name`; default: all. */
  readonly repositories?: readonly string[];
}

export interface NewCommit {
  readonly message?: string;
  /** A login; `null`: somebody whose e-mail belongs to no account. Default: the owner of the repository. */
  readonly author?: string | null;
  /** Default: the author. */
  readonly committer?: string | null;
  /** Where a new branch starts: a branch or a commit. Default: the default branch. */
  readonly from?: string;
  /** Branches or commits that it merges. Its files are the first parent's, but for those given. */
  readonly merges?: readonly string[];
  /** When it says that it was made. Default: now. */
  readonly date?: string;
  /** Who pushes it. Default: the committer. */
  readonly pusher?: string;
}

/** How a test makes a world and looks at it. Nothing of this is a request, and nothing of it is in the ledger. */
export interface Seed extends AppSeed, OrganizationSeed, BranchSeed, Looking {
  addUser(login: string, name?: string): { readonly id: number; readonly login: string };
  addOrganization(
    login: string,
    members?: readonly string[],
  ): { readonly id: number; readonly login: string };
  /** Gives the token. */
  addToken(token: NewToken): string;
  /** Gives the full name. */
  addRepo(repo: NewRepo): Promise<string>;
  addWebhook(target: WebhookTarget): void;
  archive(repo: string): void;
  disableIssues(repo: string): void;
  /** Commits to a branch, which is made if it is not there; `null` removes a file. Gives the commit's hash. */
  commit(repo: string, branch: string, files: Files, commit?: NewCommit): Promise<string>;
  /** The hash at a branch's tip. */
  tip(repo: string, branch?: string): string;
  /** Somebody who does things on GitHub's pages. */
  as(login: string): Person;
  /** The issue or pull request as it is now. Throws where there is none. */
  issue(repo: string, number: number): IssueView;
  /** All issues without pull requests, oldest first. */
  issues(repo: string): IssueView[];
  labels(repo: string): string[];
}

const EVERYTHING: Permissions = Object.fromEntries(
  (
    [
      'administration',
      'checks',
      'contents',
      'issues',
      'members',
      'merge_queues',
      'metadata',
      'pull_requests',
      'statuses',
    ] satisfies PermissionName[]
  ).map((name) => [name, 'write']),
);

/** The helpers for a world; makes GitHub's own accounts, and its App, whose bot the `GITHUB_TOKEN` is. */
export function seedOf(world: World): Seed {
  const github = createAccount(world, 'Organization', 'github', 'GitHub');
  createApp(world, { slug: 'github-actions', owner: github, permissions: EVERYTHING, publicKey: null });
  createAccount(world, 'User', 'web-flow', 'GitHub');
  createAccount(world, 'Bot', 'github-merge-queue[bot]');
  let tokens = 0;

  return {
    ...appSeedOf(world),
    ...organizationSeedOf(world),
    ...branchSeedOf(world),
    ...lookingAt(world),
    addUser: (login, name) => createAccount(world, 'User', login, name ?? null),
    addOrganization(login, members = []) {
      const organization = createAccount(world, 'Organization', login);
      for (const member of members)
        world.organizationMembers.get(organization)?.add(accountOf(world, member));
      return organization;
    },
    addToken({ as, permissions, repositories: chosen }) {
      const repositories = chosen ?? ('all' as const);
      tokens += 1;
      // Not in the form of GitHub's tokens, so that no scanner takes it for one.
      const token = `sandbox-token-${tokens}`;
      if ('user' in as) {
        const account = accountOf(world, as.user);
        world.tokens.set(token, {
          kind: 'user',
          account,
          permissions: withMetadata(permissions),
          repositories,
        });
      } else {
        const app = appOf(world, as.app);
        const granted = withMetadata(permissions ?? app.permissions);
        const installation = as.on === undefined ? undefined : installationOf(world, as.app, as.on);
        world.tokens.set(token, {
          kind: 'installation',
          app,
          account: app.bot,
          permissions: granted,
          repositories,
          ...(installation === undefined ? {} : { installation }),
        });
      }
      return token;
    },
    addRepo: (given) => addRepo(world, given),
    addWebhook: (target) => world.deliveries.add(target),
    archive(repo) {
      repoOf(world, repo).archived = true;
    },
    disableIssues(repo) {
      repoOf(world, repo).hasIssues = false;
    },
    commit(repo, branch, files, commit = {}) {
      return commitTo(world, repoOf(world, repo), branch, files, commit);
    },
    tip(repo, branch) {
      const place = repoOf(world, repo);
      const sha = place.git.tip(branch ?? place.defaultBranch);
      if (sha === undefined) throw new Error(`${repo} has no branch ${branch ?? place.defaultBranch}.`);
      return sha;
    },
    as: (login) => personOf(world, login),
    issue(repo, number) {
      const issue = repoOf(world, repo).issues.get(number);
      if (issue === undefined) throw new Error(`There is no issue ${repo}#${number}.`);
      return viewOf(issue);
    },
    issues(repo) {
      return [...repoOf(world, repo).issues.values()].filter(({ pull }) => pull === null).map(viewOf);
    },
    labels: (repo) => repoOf(world, repo).labels.map(({ name }) => name),
  };
}

// Every token may read metadata, as on GitHub.
function withMetadata(permissions: Permissions | undefined): Permissions {
  return permissions === undefined ? EVERYTHING : { metadata: 'read', ...permissions };
}

async function addRepo(world: World, given: NewRepo): Promise<string> {
  const name = `${given.owner}/${given.name}`;
  if (world.repos.has(name.toLowerCase())) throw new Error(`There is a repository ${name} already.`);
  const owner =
    world.accounts.get(given.owner.toLowerCase()) ?? createAccount(world, 'Organization', given.owner);
  const parent = given.forkOf === undefined ? null : repoOf(world, given.forkOf);
  const time = now(world);
  const repo: Repo = {
    ...newIds(world, 'R'),
    owner,
    name: given.name,
    private: given.private ?? false,
    defaultBranch: given.defaultBranch ?? parent?.defaultBranch ?? 'main',
    description: given.description ?? null,
    createdAt: time,
    pushedAt: time,
    archived: false,
    hasIssues: true,
    git: parent?.git.fork() ?? (await GitRepository.empty()),
    parent,
    collaborators: new Map(),
    teams: new Map(),
    issues: new Map(),
    gone: new Map(),
    labels: [],
    milestones: [],
    checkSuites: [],
    statuses: [],
    protections: new Map(),
    rulesets: [],
    mergeQueues: new Map(),
    lastNumber: 0,
  };
  for (const [login, role] of Object.entries(given.collaborators ?? {})) {
    repo.collaborators.set(accountOf(world, login), role);
  }
  world.repos.set(name.toLowerCase(), repo);
  if (given.files !== undefined)
    await commitTo(world, repo, repo.defaultBranch, given.files, { message: 'First' });
  return name;
}

async function commitTo(
  world: World,
  repo: Repo,
  branch: string,
  files: Files,
  commit: NewCommit,
): Promise<string> {
  const named = (login: string | null | undefined) =>
    login === null ? null : accountOf(world, login ?? repo.owner.login);
  const author = named(commit.author);
  const committer = commit.committer === undefined ? author : named(commit.committer);
  const pusher = commit.pusher === undefined ? undefined : accountOf(world, commit.pusher);
  const merges = (commit.merges ?? []).map((one) => commitAt(repo, one));
  return push(world, repo, {
    branch,
    files,
    message: commit.message ?? 'Change',
    author,
    committer,
    pusher: pusher ?? committer ?? author ?? repo.owner,
    merges: await Promise.all(merges),
    ...(commit.from === undefined ? {} : { from: commit.from }),
    ...(commit.date === undefined ? {} : { time: Date.parse(commit.date) }),
  });
}
