import { closeIssue } from './issue-actions.js';
import type { Pull } from './pull-actions.js';
import { referencesIn } from './references.js';
import type { Account, Issue, Repo, World } from './world.js';
import { findRepo, fullName } from './world.js';

/** The issues that a pull request closes when it is merged: closing keywords count for the default branch only. */
export function closingIssues(world: World, pull: Pull): Issue[] {
  if (pull.pull.base.ref !== pull.repo.defaultBranch) return [];
  return issuesClosedBy(world, pull.repo, pull.body ?? '');
}

/** Closes what a merged pull request says that it closes. */
export function closeReferenced(world: World, pull: Pull, by: Account): void {
  for (const issue of closingIssues(world, pull)) {
    if (issue.state === 'open')
      closeIssue(world, issue, { account: by, app: null }, 'completed', { closer: pull });
  }
}

/** Closes what the messages of commits say that came to the default branch. */
export async function closeByMessage(
  world: World,
  repo: Repo,
  commits: readonly string[],
  by: Account,
): Promise<void> {
  for (const sha of commits) {
    const { message } = await repo.git.commit(sha);
    for (const issue of issuesClosedBy(world, repo, message)) {
      if (issue.state === 'open')
        closeIssue(world, issue, { account: by, app: null }, 'completed', { closer: sha });
    }
  }
}

function issuesClosedBy(world: World, repo: Repo, text: string): Issue[] {
  const { closes } = referencesIn(text, { repo: fullName(repo), web: world.url });
  const issues = closes.flatMap((reference) => {
    const [name = '', number] = reference.split('#');
    const issue = findRepo(world, name)?.issues.get(Number(number));
    return issue === undefined || issue.pull !== null ? [] : [issue];
  });
  return [...new Set(issues)];
}
