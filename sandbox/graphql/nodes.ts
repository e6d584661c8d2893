import { callerRole, visibleRepo } from '../github/access.js';
import type { Issue, Repo } from '../github/world.js';
import { commitNode } from './commit-node.js';
import type { Context, Nodes } from './context.js';
import { failure } from './failure.js';
import { issueNode } from './issue-node.js';
import { pullNode } from './pull-node.js';
import { queueNode } from './queue-node.js';
import { refNode } from './ref-node.js';
import { repoNode } from './repository-node.js';

/** The types of GitHub's schema that are in use, as much of each as is asked for anywhere. */
export const nodes: Nodes = {
  commit: commitNode,
  issue: issueNode,
  pull: pullNode,
  queue: queueNode,
  ref: refNode,
  repo: repoNode,
};

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
