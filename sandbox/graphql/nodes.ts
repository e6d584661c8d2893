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

/** `Issue`, as much of it as is asked for anywhere. A field that is missing here is an error, not null. */
export function issueNode(context: Context, issue: Issue): Node {
  const links = { api: context.world.url, web: context.world.url };
  return {
    __typename: 'Issue',
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
    comments: (window: Window) =>
      connection(issue.comments, window, (comment) => commentNode(context, comment)),
    timelineItems: (window: Window & TimelineChoice) => timeline(context, issue, window),
  };
}

/** `IssueComment`. */
function commentNode(context: Context, comment: Comment): object {
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actorNode(context, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.lastEditedAt,
    includesCreatedEdit: comment.lastEditedAt !== null,
  };
}

/** `Repository`. */
export function repoNode(context: Context, repo: Repo): Node {
  return {
    ...repoContents(context, repo),
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
      requireRead(context, 'issues');
      const issue = repo.issues.get(number) ?? movedIssue(repo, number);
      if (issue !== undefined && issue.pull === null) return issueNode(context, issue);
      throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
    issues: (window: Window & IssueChoice) => {
      requireRead(context, 'issues');
      const found = [...repo.issues.values()].filter((issue) => issue.pull === null && chosen(issue, window));
      return connection(ordered(found, window.orderBy), window, (issue) => issueNode(context, issue));
    },
    pullRequest: ({ number }: { number: number }) => {
      requireRead(context, 'pull_requests');
      const issue = repo.issues.get(number);
      if (issue !== undefined && isPull(issue)) return pullNode(context, issue);
      throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    pullRequests: (window: Window & PullChoice) => {
      requireRead(context, 'pull_requests');
      const found = pullsOf(repo).filter((pull) => chosenPull(pull, window));
      return connection(ordered(found, window.orderBy), window, (pull) => pullNode(context, pull));
    },
    mergeQueue: ({ branch }: { branch?: string | null }) =>
      queueNode(context, repo, branch ?? repo.defaultBranch),
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
