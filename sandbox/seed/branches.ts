import { accountOf, appOf } from '../github/accounts.js';
import type { RequiredCheck } from '../github/branch-rules.js';
import { signature } from '../github/people.js';
import { moveBranch } from '../github/refs.js';
import type { World } from '../github/world.js';
import { newIds } from '../github/world.js';
import { commitAt, repoOf } from './find.js';

/** A required check: of that App (its slug), or of anybody. */
export interface CheckRule {
  readonly context: string;
  readonly app?: string;
}

export interface ProtectionRules {
  readonly checks?: readonly CheckRule[];
  /** Up to date before merging. Default: no. */
  readonly strict?: boolean;
  /** Default: yes. */
  readonly enforceAdmins?: boolean;
  /** How many approvals of people with write access. Default: none are asked for. */
  readonly approvals?: number;
  readonly dismissStaleReviews?: boolean;
}

export interface NewRuleset {
  readonly name?: string;
  readonly enforcement?: 'active' | 'evaluate' | 'disabled';
  /** `~DEFAULT_BRANCH` (the default), `~ALL`, `refs/heads/release/*`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly checks?: readonly CheckRule[];
  readonly strict?: boolean;
  readonly approvals?: number;
  readonly dismissStaleReviews?: boolean;
  readonly mergeQueue?: boolean;
  /** Logins that the rules do not bind. */
  readonly bypass?: readonly string[];
}

/** Branches: what moves them by force, and what guards them. */
export interface BranchSeed {
  /** Lets a branch point to a commit or another branch, were it by force; makes it if it is not there. */
  moveBranch(repo: string, branch: string, to: string, pusher?: string): Promise<void>;
  deleteBranch(repo: string, branch: string, pusher?: string): Promise<void>;
  /** Merges a branch into another one, as `git merge` does. Throws on a conflict. Gives the commit. */
  mergeBranch(repo: string, into: string, from: string, author?: string): Promise<string>;
  /** Classic protection; `null` takes it away. */
  protect(repo: string, branch: string, rules: ProtectionRules | null): void;
  /** Gives the ruleset's id. */
  addRuleset(repo: string, ruleset: NewRuleset): number;
  removeRuleset(repo: string, id: number): void;
}

/** Makes the helpers for branches. */
export function branchSeedOf(world: World): BranchSeed {
  const named = (checks: readonly CheckRule[] | undefined): readonly RequiredCheck[] | null =>
    checks?.map(({ context, app }) => ({ context, app: app === undefined ? null : appOf(world, app) })) ??
    null;
  const by = (repo: string, login: string | undefined) =>
    login === undefined ? repoOf(world, repo).owner : accountOf(world, login);
  return {
    async moveBranch(name, branch, to, pusher) {
      const repo = repoOf(world, name);
      await moveBranch(world, repo, branch, await commitAt(repo, to), by(name, pusher));
    },
    deleteBranch: (name, branch, pusher) =>
      moveBranch(world, repoOf(world, name), branch, undefined, by(name, pusher)),
    async mergeBranch(name, into, from, author) {
      const repo = repoOf(world, name);
      const [ours, theirs] = [await commitAt(repo, into), await commitAt(repo, from)];
      const tree = await repo.git.mergedTree(ours, theirs);
      if (tree === undefined) throw new Error(`${from} contradicts ${into}.`);
      const who = signature(by(name, author), world.clock.now());
      const message = `Merge branch '${from}' into ${into}`;
      const commit = { author: who, committer: who, message, parents: [ours, theirs] };
      const sha = await repo.git.writeTree(tree, commit);
      await moveBranch(world, repo, into, sha, by(name, author));
      return sha;
    },
    protect(name, branch, rules) {
      const { protections } = repoOf(world, name);
      if (rules === null) {
        protections.delete(branch);
        return;
      }
      protections.set(branch, {
        checks: named(rules.checks),
        strict: rules.strict ?? false,
        enforceAdmins: rules.enforceAdmins ?? true,
        reviews: rules.approvals !== undefined || rules.dismissStaleReviews === true,
        approvals: rules.approvals ?? 0,
        dismissStaleReviews: rules.dismissStaleReviews ?? false,
      });
    },
    addRuleset(name, given) {
      const asksReviews = given.approvals !== undefined || given.dismissStaleReviews === true;
      const ruleset = {
        ...newIds(world, 'RRS'),
        name: given.name ?? 'rules',
        enforcement: given.enforcement ?? 'active',
        include: given.include ?? ['~DEFAULT_BRANCH'],
        exclude: given.exclude ?? [],
        checks: named(given.checks),
        strict: given.strict ?? false,
        pullRequest: asksReviews
          ? { approvals: given.approvals ?? 0, dismissStaleReviews: given.dismissStaleReviews ?? false }
          : null,
        mergeQueue: given.mergeQueue ?? false,
        bypass: new Set((given.bypass ?? []).map((login) => accountOf(world, login))),
      };
      repoOf(world, name).rulesets.push(ruleset);
      return ruleset.id;
    },
    removeRuleset(name, id) {
      const { rulesets } = repoOf(world, name);
      const at = rulesets.findIndex((one) => one.id === id);
      if (at < 0) throw new Error(`${name} has no ruleset ${id}.`);
      rulesets.splice(at, 1);
    },
  };
}
