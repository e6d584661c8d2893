import { visibleRepo } from '../github/access.js';
import { isPull } from '../github/pull-actions.js';
import { findRepo } from '../github/world.js';
import { Refusal } from '../http/answers.js';
import type { Context } from './context.js';
import { requireRead } from './context.js';
import { failure } from './failure.js';
import { issueById } from './nodes.js';
import { repoNode } from './repository-node.js';

/** The fields of `Query` that are in use. */
export const queries = {
  viewer(_: unknown, { identity, world }: Context): object {
    if (identity.kind !== 'user' && identity.kind !== 'installation') {
      throw failure('FORBIDDEN', 'Resource not accessible by integration');
    }
    const { account } = identity;
    // Here, unlike in an issue's author, the login of a bot is whole, and its type is User.
    return {
      __typename: 'User',
      id: account.nodeId,
      databaseId: account.id,
      login: account.login,
      url: `${world.url}/${account.login}`,
    };
  },

  repository({ owner, name }: { owner: string; name: string }, context: Context): object {
    try {
      return repoNode(
        context,
        visibleRepo(context.world, context.identity, findRepo(context.world, `${owner}/${name}`)),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    }
  },

  node({ id }: { id: string }, context: Context): object {
    const issue = issueById(context, id);
    requireRead(context, issue.pull === null ? 'issues' : 'pull_requests');
    return isPull(issue) ? context.nodes.pull(context, issue) : context.nodes.issue(context, issue);
  },
};
