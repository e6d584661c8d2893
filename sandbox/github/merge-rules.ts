import { roleOf } from './access.js';
import type { RequiredCheck } from './branch-rules.js';
import { requiredChecks, rulesetsFor } from './branch-rules.js';
import type { CheckRun } from './check-state.js';
import { atLeast } from './permissions.js';
import type { Pull } from './pull-actions.js';
import type { Account, Repo, World } from './world.js';

export type CheckState = 'success' | 'failing' | 'pending' | 'expected';

/** What stands against merging a pull request, in GitHub's words: by protection and by rulesets, apart. */
export interface Blockers {
  readonly protection: readonly string[];
  readonly rulesets: readonly string[];
}

/** What keeps this person from merging this pull request now. Conflicts are another matter. */
export async function blockersOf(world: World, pull: Pull, by: Account): Promise<Blockers> {
  const { repo } = pull;
  const { base, head } = pull.pull;
  const protection = repo.protections.get(base.ref);
  const mayBypass = by.kind === 'User' && roleOf(world, repo, by) === 'admin';
  const tip = repo.git.tip(base.ref) ?? head.sha;
  const behind = (await repo.git.log(tip, head.sha)).length > 0;
  const classic =
    protection === undefined || (mayBypass && !protection.enforceAdmins)
      ? []
      : [
          ...(protection.reviews ? missingApprovals(world, pull, protection.approvals) : []),
          ...unmetChecks(repo, head.sha, protection.checks ?? []),
          ...(protection.strict && behind ? [OUT_OF_DATE] : []),
        ];
  const rulesets = rulesetsFor(repo, base.ref)
    .filter(({ bypass }) => !bypass.has(by))
    .flatMap((rule) => [
      ...(rule.pullRequest === null ? [] : missingApprovals(world, pull, rule.pullRequest.approvals)),
      ...unmetChecks(repo, head.sha, rule.checks ?? []),
      ...(rule.strict && behind ? [OUT_OF_DATE] : []),
    ]);
  return { protection: classic, rulesets };
}

/** How all checks that a branch requires stand on a commit. */
export function requiredState(repo: Repo, branch: string, sha: string): CheckState {
  return worst(requiredChecks(repo, branch).map((check) => checkState(repo, sha, check)));
}

/** How one required check stands on a commit. Skipped and neutral let through, on GitHub as here. */
function checkState(repo: Repo, sha: string, { context, app }: RequiredCheck): CheckState {
  const latest = new Map<unknown, CheckState>();
  for (const suite of repo.checkSuites) {
    if (suite.sha !== sha || (app !== null && suite.app !== app)) continue;
    for (const run of suite.runs) if (run.name === context) latest.set(suite.app, stateOf(run));
  }
  for (const status of repo.statuses) {
    if (status.sha !== sha || status.context !== context || (app !== null && status.app !== app)) continue;
    const state = status.state === 'success' ? 'success' : status.state === 'pending' ? 'pending' : 'failing';
    latest.set('status', state);
  }
  return latest.size === 0 ? 'expected' : worst([...latest.values()]);
}

const OUT_OF_DATE = 'The head branch is not up to date with the base branch.';

function unmetChecks(repo: Repo, sha: string, checks: readonly RequiredCheck[]): string[] {
  const unmet = checks
    .map((check) => ({ check, state: checkState(repo, sha, check) }))
    .filter(({ state }) => state !== 'success');
  const [first] = unmet;
  if (first === undefined) return [];
  if (unmet.length > 1) return [`${unmet.length} of ${checks.length} required status checks are expected.`];
  const words = { expected: 'is expected', pending: 'is in progress', failing: 'is failing', success: '' };
  return [`Required status check "${first.check.context}" ${words[first.state]}.`];
}

function missingApprovals(world: World, pull: Pull, wanted: number): string[] {
  const latest = new Map<Account, string>();
  for (const { author, state } of pull.pull.reviews) {
    if (state === 'PENDING' || state === 'COMMENTED') continue;
    if (atLeast(roleOf(world, pull.repo, author), 'write')) latest.set(author, state);
  }
  const states = [...latest.values()];
  if (states.includes('CHANGES_REQUESTED')) return ['Changes requested by a reviewer with write access.'];
  if (states.filter((state) => state === 'APPROVED').length >= wanted) return [];
  const people = wanted === 1 ? '1 approving review is' : `${wanted} approving reviews are`;
  return [`At least ${people} required by reviewers with write access.`];
}

function stateOf({ status, conclusion }: CheckRun): CheckState {
  if (status !== 'completed' || conclusion === null) return 'pending';
  return ['success', 'neutral', 'skipped'].includes(conclusion) ? 'success' : 'failing';
}

function worst(states: readonly CheckState[]): CheckState {
  const order = ['failing', 'expected', 'pending'] as const;
  return order.find((state) => states.includes(state)) ?? 'success';
}
