import type { Account, App, Repo } from './world.js';

/** A check that must be green: of that App alone, or of whoever reports it. */
export interface RequiredCheck {
  readonly context: string;
  readonly app: App | null;
}

/** Classic protection of one branch. */
export interface Protection {
  readonly checks: readonly RequiredCheck[] | null;
  /** Branches must be up to date before they are merged. */
  readonly strict: boolean;
  readonly enforceAdmins: boolean;
  readonly approvals: number;
  readonly dismissStaleReviews: boolean;
  /** Whether approvals count at all. */
  readonly reviews: boolean;
}

/** A ruleset of the repository. */
export interface Ruleset {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** `~DEFAULT_BRANCH`, `~ALL`, or `refs/heads/…` with `*` and `**`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly checks: readonly RequiredCheck[] | null;
  readonly strict: boolean;
  readonly pullRequest: { readonly approvals: number; readonly dismissStaleReviews: boolean } | null;
  readonly mergeQueue: boolean;
  readonly bypass: ReadonlySet<Account>;
}

/** The rulesets that hold for a branch. */
export function rulesetsFor(repo: Repo, branch: string): Ruleset[] {
  return repo.rulesets.filter(
    ({ enforcement, include, exclude }) =>
      enforcement === 'active' &&
      include.some((one) => matches(repo, one, branch)) &&
      !exclude.some((one) => matches(repo, one, branch)),
  );
}

/** Whether a push to a pull request takes back its approvals. */
export function dismissesStaleReviews(repo: Repo, branch: string): boolean {
  return (
    repo.protections.get(branch)?.dismissStaleReviews === true ||
    rulesetsFor(repo, branch).some(({ pullRequest }) => pullRequest?.dismissStaleReviews === true)
  );
}

/** Every check that a branch asks for, by protection and by rulesets. */
export function requiredChecks(repo: Repo, branch: string): RequiredCheck[] {
  return [
    ...(repo.protections.get(branch)?.checks ?? []),
    ...rulesetsFor(repo, branch).flatMap(({ checks }) => checks ?? []),
  ];
}

/** Whether pull requests into a branch go through its merge queue. */
export function hasMergeQueue(repo: Repo, branch: string): boolean {
  return rulesetsFor(repo, branch).some(({ mergeQueue }) => mergeQueue);
}

// As Ruby's fnmatch with FNM_PATHNAME: `*` stops at a slash, `**/` does not.
function matches(repo: Repo, pattern: string, branch: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return branch === repo.defaultBranch;
  const source = pattern
    .replace(/^refs\/heads\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?/g, '\u0000')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]')
    .replaceAll('\u0000', '.*');
  return new RegExp(`^${source}$`).test(branch);
}
