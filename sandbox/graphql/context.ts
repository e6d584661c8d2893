import { allows } from '../github/access.js';
import type { PermissionName } from '../github/permissions.js';
import type { Pull } from '../github/pull-actions.js';
import type { Account, Identity, Issue, Repo, World } from '../github/world.js';
import { failure } from './failure.js';

/** What a type of GitHub's schema looks like here: fields, or functions of their arguments. */
export interface Node {
  readonly [field: string]: unknown;
}

/** The types that refer to each other. Each stands in a file of its own, and finds the others here. */
export interface Nodes {
  commit(context: Context, repo: Repo, sha: string): Promise<Node>;
  issue(context: Context, issue: Issue): Node;
  pull(context: Context, pull: Pull): Node;
  queue(context: Context, repo: Repo, branch: string): Node | null;
  ref(context: Context, repo: Repo, branch: string): Node | null;
  repo(context: Context, repo: Repo): Node;
}

/** Who asks whom: what every resolver is given. */
export interface Context {
  readonly world: World;
  readonly identity: Identity;
  readonly nodes: Nodes;
}

/** Refuses what the caller's token does not allow to read. */
export function requireRead({ identity }: Context, permission: PermissionName): void {
  if (!allows(identity, { [permission]: 'read' })) {
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  }
}

/** Whoever writes. GraphQL gives a bot's login without `[bot]`. */
export function actorNode(context: Context, account: Account): Node {
  return {
    __typename: account.kind,
    id: account.nodeId,
    databaseId: account.id,
    login: account.kind === 'Bot' ? account.login.replace('[bot]', '') : account.login,
    url: `${context.world.url}/${account.login}`,
  };
}
