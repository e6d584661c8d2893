import type { Pull } from '../github/pull-actions.js';
import { isPull, pullsOf } from '../github/pull-actions.js';
import { repoWeb } from '../github/render/links.js';
import type { Issue, Repo } from '../github/world.js';
import { fullName } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';
import { actorNode, requireRead } from './context.js';
import { failure } from './failure.js';
import { objectNode } from './tree-node.js';

/** `Repository`. */
export function repoNode(context: Context, repo: Repo): Node {
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
      requireRead(context, 'issues');
      const issue = repo.issues.get(number) ?? movedIssue(repo, number);
      if (issue !== undefined && issue.pull === null) return context.nodes.issue(context, issue);
      throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
    issues: (window: Window & IssueChoice) => {
      requireRead(context, 'issues');
      const found = [...repo.issues.values()].filter(
        (issue) => issue.pull === null && isChosen(issue, window),
      );
      return connection(ordered(found, window), window, (issue) => context.nodes.issue(context, issue));
    },
    pullRequest: ({ number }: { number: number }) => {
      requireRead(context, 'pull_requests');
      const issue = repo.issues.get(number);
      if (issue !== undefined && isPull(issue)) return context.nodes.pull(context, issue);
      throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    pullRequests: (window: Window & PullChoice) => {
      requireRead(context, 'pull_requests');
      const found = pullsOf(repo).filter((pull) => isChosenPull(pull, window));
      return connection(ordered(found, window), window, (pull) => context.nodes.pull(context, pull));
    },
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      requireRead(context, 'contents');
      return objectNode(context, repo, oid ?? expression ?? '');
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      requireRead(context, 'contents');
      return context.nodes.ref(context, repo, qualifiedName.replace(/^refs\/heads\//, ''));
    },
    defaultBranchRef: () => {
      requireRead(context, 'contents');
      return context.nodes.ref(context, repo, repo.defaultBranch);
    },
    mergeQueue: ({ branch }: { branch?: string | null }) =>
      context.nodes.queue(context, repo, branch ?? repo.defaultBranch),
  };
}

interface Order {
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

interface IssueChoice extends Order {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly filterBy?: object | null;
}

interface PullChoice extends Order {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
}

// Any of the labels is enough, unlike in REST.
function isChosen(issue: Issue, { labels, states, filterBy }: IssueChoice): boolean {
  if (filterBy) throw new Error('The sandbox does not know filterBy.');
  if (states && !states.includes(issue.state.toUpperCase())) return false;
  return !labels || issue.labels.some(({ name }) => labels.includes(name));
}

function isChosenPull(issue: Pull, { labels, states, baseRefName, headRefName }: PullChoice): boolean {
  const { base, head, merged } = issue.pull;
  if (states && !states.includes(merged === null ? issue.state.toUpperCase() : 'MERGED')) return false;
  if (baseRefName && base.ref !== baseRefName) return false;
  if (headRefName && head.ref !== headRefName) return false;
  return !labels || issue.labels.some(({ name }) => labels.includes(name));
}

function ordered<T extends Issue>(found: readonly T[], { orderBy }: Order): readonly T[] {
  if (!orderBy) return found;
  const key = orderBy.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const sorted = [...found].sort((one, other) => one[key].localeCompare(other[key]));
  return orderBy.direction === 'ASC' ? sorted : sorted.reverse();
}

function movedIssue(repo: Repo, number: number): Issue | undefined {
  const was = repo.gone.get(number);
  return was?.kind === 'transferred' ? was.to : undefined;
}
