import { callerRole, visibleRepo } from '../github/access.js';
import { issuePage } from '../github/render/issue.js';
import { repoWeb } from '../github/render/links.js';
import type { Account, Identity, Issue, Repo, World } from '../github/world.js';
import { fullName } from '../github/world.js';
import { failure } from './failure.js';

/** Who asks whom: what every resolver is given. */
export interface Context {
  readonly world: World;
  readonly identity: Identity;
}

interface Window {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** `Issue`, as much of it as is asked for anywhere. A field that is missing here is an error, not null. */
export function issueNode(context: Context, issue: Issue): object {
  const links = { api: context.world.url, web: context.world.url };
  return {
    __typename: issue.pull === null ? 'Issue' : 'PullRequest',
    id: issue.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issuePage(issue, links),
    state: issue.state.toUpperCase(),
    stateReason: ({ enableDuplicate }: { enableDuplicate: boolean }) => {
      // GitHub names a duplicate only to who asks for it; others are told of an issue that is not planned.
      const hidden = issue.stateReason === 'duplicate' && !enableDuplicate;
      return hidden ? 'NOT_PLANNED' : (issue.stateReason?.toUpperCase() ?? null);
    },
    locked: issue.lock !== null,
    author: actorNode(context, issue.author),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    lastEditedAt: issue.lastEditedAt,
    repository: () => repoNode(context, issue.repo),
    parent: () => (issue.parent === null ? null : issueNode(context, issue.parent)),
    subIssues: (window: Window) => connection(issue.subIssues, window, (child) => issueNode(context, child)),
    milestone: issue.milestone === null ? null : { __typename: 'Milestone', title: issue.milestone.title },
    assignees: (window: Window) =>
      connection(issue.assignees, window, (account) => actorNode(context, account)),
    labels: (window: Window) =>
      connection(issue.labels, window, (label) => ({
        __typename: 'Label',
        id: label.nodeId,
        name: label.name,
      })),
  };
}

/** `Repository`. */
export function repoNode(context: Context, repo: Repo): object {
  return {
    __typename: 'Repository',
    id: repo.nodeId,
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: fullName(repo),
    owner: actorNode(context, repo.owner),
    url: repoWeb({ api: context.world.url, web: context.world.url }, repo),
    isPrivate: repo.private,
    isArchived: repo.archived,
    hasIssuesEnabled: repo.hasIssues,
    issue: ({ number }: { number: number }) => {
      const issue = repo.issues.get(number) ?? movedIssue(repo, number);
      if (issue !== undefined && issue.pull === null) return issueNode(context, issue);
      throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
  };
}

/** Whoever writes. GraphQL gives a bot's login without `[bot]`. */
export function actorNode(context: Context, account: Account): object {
  return {
    __typename: account.kind,
    id: account.nodeId,
    databaseId: account.id,
    login: account.kind === 'Bot' ? account.login.replace('[bot]', '') : account.login,
    url: `${context.world.url}/${account.login}`,
  };
}

/** The issue of that global id, if the caller may see it. */
export function issueById(context: Context, id: string): Issue {
  for (const repo of context.world.repos.values()) {
    for (const issue of repo.issues.values()) {
      if (issue.nodeId === id && callerRole(context.world, repo, context.identity) !== 'none') return issue;
    }
  }
  throw unresolved(id);
}

/** The repository of that global id, if the caller may see it. */
export function repoById(context: Context, id: string): Repo {
  const repo = [...context.world.repos.values()].find((one) => one.nodeId === id);
  if (repo === undefined) throw unresolved(id);
  return visibleRepo(context.world, context.identity, repo);
}

function unresolved(id: string) {
  return failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function movedIssue(repo: Repo, number: number): Issue | undefined {
  const was = repo.gone.get(number);
  return was?.kind === 'transferred' ? was.to : undefined;
}

function connection<T>(items: readonly T[], window: Window, render: (item: T) => object) {
  // GitHub refuses a connection without a bound, and more than 100 at once.
  const size = window.first;
  if (size === null || size === undefined) {
    throw failure(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate.',
    );
  }
  if (size > 100) {
    throw failure(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records exceeds the \`first\` limit of 100 records.`,
    );
  }
  const start = Number(window.after ?? 0);
  const nodes = items.slice(start, start + size).map(render);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    pageInfo: {
      hasNextPage: start + size < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : String(start + 1),
      endCursor: nodes.length === 0 ? null : String(start + nodes.length),
    },
  };
}
