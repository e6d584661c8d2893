import type { Account, Issue } from '../criteria/issue.js';
import type { FileResult } from '../rules/file-result.js';
import type { Config } from '../scope/config.js';

/**
 * What was read from GitHub to judge one pull request, or one entry of a merge queue. Plain values: no clock, no
 * request. What could not be read is `Unknown` and never a value that looks like nothing.
 */
export interface Facts {
  readonly repository: RepositoryFacts;
  readonly pull: PullFacts;
  /** The branch that the pull request goes into. */
  readonly branch: BranchFacts;
  /** At the live tip of the base branch: the policy. */
  readonly base: Side<'base'>;
  /** Where the pull request's branch left the base. */
  readonly start: Known<Start>;
  /** At the pull request's head: the document that would be left behind. Never the policy. */
  readonly head: Side<'head'>;
  /** Every path that the pull request changes, both names of a rename. */
  readonly changedPaths: Known<readonly string[]>;
  /**
   * Where head or base has a scope or configuration that was not there where the branch left: the other paths that
   * both have changed since. git may take one of these for it, renamed, and merge that file's changes into it.
   */
  readonly bothChanged: Known<readonly string[]>;
  /** The commits of the pull request that touch a scope file or the configuration of any side. */
  readonly scopeCommits: Known<readonly ScopeCommit[]>;
  /** Every submitted review, in the order in which they were submitted. */
  readonly reviews: Known<readonly Review[]>;
  /** By commit: what reviews that are bound to other commits than the head have seen. */
  readonly reviewed: ReadonlyMap<string, Known<Reviewed>>;
  /** Comments on the pull request that have a line beginning with `/scope agree`, in order. */
  readonly agreements: Known<readonly AgreeComment[]>;
  /** The active members of each team that base or head names, by `org/slug` in lower case. */
  readonly teams: ReadonlyMap<string, Known<readonly Account[]>>;
  /** The issues of each of the base's scopes, closed ones too, by the scope's id: what `claimsOf` sorts. */
  readonly issues: ReadonlyMap<string, Known<readonly Issue[]>>;
  /** Who closed them last, by issue number, as far as it is known. */
  readonly closers: ReadonlyMap<number, string>;
  /** Numbers of this repository's issues that GitHub will close with the merge. */
  readonly closing: Known<readonly number[]>;
  /** Open questions of `/scope question`, by the scope's id. */
  readonly questions: ReadonlyMap<string, Known<readonly Issue[]>>;
  /**
   * Where a scope of the base can't be read: the newest valid one in that branch's history, by path. `undefined`
   * where the history has none. Where the base's configuration is what can't be read: every scope that the newest
   * valid one lists.
   */
  readonly lastValid: ReadonlyMap<string, Known<ScopeAt | undefined>>;
  /**
   * Logins that GitHub refused to ask for a review: they have no access. Decides nothing; the verdict says how to
   * fix it.
   */
  readonly unreachable?: readonly string[];
}

/** One kind of fact: what a condition declares that it rests on. */
export type FactKind = keyof Facts;

/** Something that could not be read. Whatever rests on it is closed, and says why. */
export interface Unknown {
  /** Why, as a sentence for people: "GitHub answered 502 to the reviews." */
  readonly unknown: string;
}

export type Known<T> = T | Unknown;

/** Whether a fact is there. */
export function isKnown<T extends object>(fact: Known<T>): fact is T {
  return !('unknown' in fact);
}

export interface RepositoryFacts {
  readonly owner: string;
  readonly name: string;
  /** The repository's page, without a slash at its end. */
  readonly url: string;
  readonly defaultBranch: string;
  /** The login of the App's bot, `name[bot]`: its issues count. Absent where no App judges. */
  readonly appBot?: string;
}

export interface PullFacts {
  readonly number: number;
  readonly author: Account | undefined;
  /** The full SHA of its head. */
  readonly head: string;
  readonly body: string;
  readonly isDraft: boolean;
}

export interface BranchFacts {
  readonly name: string;
  /** Checks that its protection and rule sets require; unknown where they could not be read. */
  readonly requiredChecks: Known<readonly RequiredCheck[]>;
}

export interface RequiredCheck {
  readonly name: string;
  /** The App that must set it; undefined where anybody may. */
  readonly appId: number | undefined;
}

/** What one commit holds of scopes and their configuration. */
export interface Side<Name extends string> {
  readonly side: Name;
  /** The full SHA. */
  readonly commit: string;
  readonly config: ConfigAt | undefined;
  /** In the order of their paths. A path that the configuration lists and that is not there is none. */
  readonly scopes: readonly ScopeAt[];
  /**
   * What stands here at paths that only the configuration of the base or of the head lists, and not the one that
   * this side is read by. Nobody's scope as yet, but two of them must not merge into one that nobody signed.
   */
  readonly unlisted: readonly EntryAt[];
}

/** What git has at a path. */
export interface EntryAt {
  /** From the repository's root. */
  readonly path: string;
  /** git's mode in octal, such as `100644`. */
  readonly mode: string;
  /** git's id of the object. */
  readonly object: string;
}

export interface ScopeAt extends EntryAt {
  /** What it says and what is wrong with it; a symlink, submodule or directory is a finding. */
  readonly result: FileResult;
}

export interface ConfigAt {
  readonly mode: string;
  readonly object: string;
  readonly result: FileResult;
  /** Undefined where something is wrong with it. */
  readonly value: Config | undefined;
}

/** Where a commit's history and the base's part. */
export type Start =
  | { readonly kind: 'at'; readonly side: Side<'start'> }
  /** They have nothing in common, or more than one newest common commit. */
  | { readonly kind: 'none' | 'several' };

/** What a reviewer saw at the commit of a review. */
export interface Reviewed {
  readonly start: Start;
  readonly head: Side<'reviewed'>;
}

export interface ScopeCommit {
  readonly sha: string;
  /** Who wrote and who committed it, co-authors too; `undefined` for an e-mail that belongs to no account. */
  readonly people: readonly (Account | undefined)[];
}

export interface Review {
  readonly id: number;
  /** Undefined for an account that is gone. */
  readonly author: Account | undefined;
  readonly state: 'approved' | 'changes-requested' | 'commented';
  /** The full SHA that it was given at; undefined where GitHub no longer knows. */
  readonly commit: string | undefined;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly url: string;
  /** Where it was dismissed: when, and whether GitHub did it itself because of a push. */
  readonly dismissed: { readonly at: string; readonly byPush: boolean } | undefined;
  /** Whether the pull request was given another base since: then it was of another change. */
  readonly isOnOtherBase: boolean;
}

export interface AgreeComment {
  readonly author: Account | undefined;
  readonly body: string;
  readonly createdAt: string;
  readonly isEdited: boolean;
  readonly url: string;
}

/** An entry of a merge queue. */
export interface GroupFacts {
  /** Its pull requests in order, each with the base as those before it leave it. */
  readonly members: readonly Facts[];
  /** At the group's own head: what the branch will hold. */
  readonly group: Side<'group'>;
}
