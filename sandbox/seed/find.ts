import type { Pull } from '../github/pull-actions.js';
import { isPull } from '../github/pull-actions.js';
import type { Issue, Repo, World } from '../github/world.js';
import { findRepo } from '../github/world.js';

/** The repository of that full name; a test that names another has a mistake. */
export function repoOf(world: World, name: string): Repo {
  const repo = findRepo(world, name);
  if (repo === undefined) throw new Error(`There is no repository ${name}.`);
  return repo;
}

/** The issue or pull request of that number. */
export function issueOf(world: World, repo: string, number: number): Issue {
  const issue = repoOf(world, repo).issues.get(number);
  if (issue === undefined) throw new Error(`There is no issue ${repo}#${number}.`);
  return issue;
}

/** The pull request of that number. */
export function pullOf(world: World, repo: string, number: number): Pull {
  const issue = issueOf(world, repo, number);
  if (!isPull(issue)) throw new Error(`${repo}#${number} is no pull request.`);
  return issue;
}

/** The commit that a branch or a hash names. */
export async function commitAt(repo: Repo, reference: string): Promise<string> {
  const sha = await repo.git.resolve(reference);
  if (sha === undefined) throw new Error(`There is no commit ${reference} in ${repo.name}.`);
  return sha;
}
