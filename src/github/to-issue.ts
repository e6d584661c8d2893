import type { JsonObject } from './json.js';
import { booleanIn, isObject, listIn, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import type { Place } from './place.js';
import type { Account, Comment, Issue, Repository } from './port.js';

/** Whom GitHub shows in place of an account that was deleted. */
const GHOST: Account = { id: 10_137, login: 'ghost', type: 'User' };

/** An issue as REST tells it; undefined for a pull request, which REST takes for an issue as well. */
export function restIssue(value: unknown, place: Place): Issue | undefined {
  const issue = objectIn(value, 'an issue');
  if (issue['pull_request'] !== undefined) return undefined;
  const number = numberIn(issue, 'number', 'an issue');
  const where = `issue #${number}`;
  return {
    number,
    nodeId: stringIn(issue, 'node_id', where),
    url: stringIn(issue, 'html_url', where),
    title: stringIn(issue, 'title', where),
    body: textIn(issue, 'body', where),
    state: stateIn(issue, where),
    reason: reasonIn(issue),
    author: accountOf(issue['user'], where),
    labels: listIn(issue['labels'], `the labels of ${where}`).map((label) =>
      typeof label === 'string' ? label : stringIn(objectIn(label, `a label of ${where}`), 'name', 'a label'),
    ),
    milestone: titleIn(issue, where),
    assignees: listIn(issue['assignees'], `the assignees of ${where}`).map(
      (one) => accountOf(one, where).login,
    ),
    parent: parentIn(issue, place),
    updatedAt: stringIn(issue, 'updated_at', where),
  };
}

/** A new issue as GraphQL tells it (see `NEW_ISSUE`). */
export function graphqlIssue(value: unknown, parent: number | undefined): Issue {
  const issue = objectIn(value, 'the new issue');
  const number = numberIn(issue, 'number', 'the new issue');
  const where = `issue #${number}`;
  const namesIn = (key: string, name: string) =>
    listIn(objectIn(issue[key], `${key} of ${where}`)['nodes'], `${key} of ${where}`).map((node) =>
      stringIn(objectIn(node, `${key} of ${where}`), name, `${key} of ${where}`),
    );
  return {
    number,
    nodeId: stringIn(issue, 'id', where),
    url: stringIn(issue, 'url', where),
    title: stringIn(issue, 'title', where),
    body: stringIn(issue, 'body', where),
    state: stateIn(issue, where),
    reason: undefined,
    author: actorOf(issue['author'], where),
    labels: namesIn('labels', 'name'),
    milestone: titleIn(issue, where),
    assignees: namesIn('assignees', 'login'),
    parent,
    updatedAt: stringIn(issue, 'updatedAt', where),
  };
}

/** The fields that `graphqlIssue` reads. */
export const NEW_ISSUE = `
  id number url title body state updatedAt
  author { __typename login
    ... on User { databaseId } ... on Bot { databaseId } ... on Organization { databaseId }
    ... on Mannequin { databaseId } }
  milestone { title }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;

/** An account as REST tells it. */
export function accountOf(value: unknown, where: string): Account {
  if (value === null) return GHOST;
  const account = objectIn(value, `the author of ${where}`);
  const type = typeOf(stringIn(account, 'type', where), where);
  return { id: numberIn(account, 'id', where), login: stringIn(account, 'login', where), type };
}

/** An account as GraphQL tells it: there an author's login lacks `[bot]`. */
export function actorOf(value: unknown, where: string): Account {
  if (value === null) return GHOST;
  const actor = objectIn(value, `the author of ${where}`);
  const type = typeOf(stringIn(actor, '__typename', where), where);
  return accountNamed(stringIn(actor, 'login', where), numberIn(actor, 'databaseId', where), type);
}

/** A comment on an issue or a pull request, as REST tells it. */
export function commentOf(value: unknown): Comment {
  const comment = objectIn(value, 'a comment');
  const id = numberIn(comment, 'id', 'a comment');
  const where = `comment ${id}`;
  return {
    id,
    url: stringIn(comment, 'html_url', where),
    author: accountOf(comment['user'], where),
    body: stringIn(comment, 'body', where),
    isEdited: stringIn(comment, 'updated_at', where) !== stringIn(comment, 'created_at', where),
  };
}

/** `viewer` of GraphQL: a bot is a user there, and has its whole login. */
export function viewerOf(value: unknown): Account {
  const viewer = objectIn(value, 'the viewer');
  const login = stringIn(viewer, 'login', 'the viewer');
  return { id: numberIn(viewer, 'databaseId', 'the viewer'), login, type: isBot(login) ? 'Bot' : 'User' };
}

/** The repository, as REST tells it. */
export function repositoryOf(value: unknown): Repository {
  const where = 'the repository';
  const repository = objectIn(value, where);
  return {
    owner: stringIn(objectIn(repository['owner'], `the owner of ${where}`), 'login', where),
    name: stringIn(repository, 'name', where),
    defaultBranch: stringIn(repository, 'default_branch', where),
    hasIssues: booleanIn(repository, 'has_issues', where),
    isArchived: booleanIn(repository, 'archived', where),
  };
}

function accountNamed(login: string, id: number, type: Account['type']): Account {
  return { id, login: type === 'Bot' && !isBot(login) ? `${login}[bot]` : login, type };
}

function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

function typeOf(type: string, where: string): Account['type'] {
  switch (type) {
    case 'User':
    case 'Bot':
    case 'Organization':
    case 'Mannequin':
      return type;
    case 'EnterpriseUserAccount':
      return 'User';
    default:
      return misunderstood(where, 'is by an account of an unknown type');
  }
}

function stateIn(issue: JsonObject, where: string): Issue['state'] {
  const state = stringIn(issue, 'state', where).toLowerCase();
  return state === 'open' || state === 'closed' ? state : misunderstood(where, 'has an unknown state');
}

// A reason that GitHub may add one day is none that counts as done.
function reasonIn(issue: JsonObject): Issue['reason'] {
  switch (issue['state_reason']) {
    case 'completed':
    case 'not_planned':
    case 'duplicate':
    case 'reopened':
      return issue['state_reason'];
    default:
      return undefined;
  }
}

function textIn(issue: JsonObject, key: string, where: string): string {
  return issue[key] === null ? '' : stringIn(issue, key, where);
}

function titleIn(issue: JsonObject, where: string): string | undefined {
  const { milestone } = issue;
  return milestone === null
    ? undefined
    : stringIn(objectIn(milestone, `the milestone of ${where}`), 'title', where);
}

// The address ends in `/repos/<owner>/<name>/issues/<number>`, and is only there where there is a parent.
function parentIn(issue: JsonObject, place: Place): number | undefined {
  const address = issue['parent_issue_url'];
  if (typeof address !== 'string') return undefined;
  const [, repository, number] = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(address) ?? [];
  return repository?.toLowerCase() === place.repository.toLowerCase() ? Number(number) : undefined;
}

/** Whether REST tells of an issue of this repository; sub-issues may be in another one. */
export function isHere(value: unknown, place: Place): boolean {
  const address = isObject(value) ? value['repository_url'] : undefined;
  return (
    typeof address === 'string' && address.toLowerCase().endsWith(`/repos/${place.repository.toLowerCase()}`)
  );
}
