import type { Account } from '../criteria/issue.js';
import type { AgreeComment, BranchFacts, Known, RepositoryFacts, Review } from '../gate/facts.js';

/**
 * What the gate needs of GitHub's pull requests, in our words: of one repository. Every method may throw
 * `GitHubFailure`; a list is whole or it fails.
 */
export interface PullRequests {
  /** An open pull request with what people did to it; undefined where there is none of that number. One request. */
  readPull(number: number): Promise<Pull | undefined>;

  /** The open pull requests, in the order of their numbers. One request for 100. */
  listOpenPulls(): Promise<readonly OpenPull[]>;

  /**
   * How a commit came from another's history: one request for 100 commits. Undefined where they have nothing in
   * common.
   */
  compare(base: string, head: string): Promise<Comparison | undefined>;

  /** Whether a commit is another one, or in its history. */
  isAncestor(commit: string, of: string): Promise<boolean>;

  /**
   * What stands at paths of commits, with at most `most` bytes and one of a file; what is not there is missing in
   * the answer. One request for 100 entries.
   */
  readEntries(wanted: readonly Wanted[], most: number): Promise<Entries>;

  /** The files of a commit that globs name, each once; fails where GitHub cuts the list of its files. */
  findPaths(commit: string, globs: readonly string[]): Promise<readonly string[]>;

  /** Each path whose entry is not the same at two commits; fails where GitHub cuts a list. */
  listDifferences(one: string, other: string): Promise<readonly string[]>;

  /** Those of the commits that have something else at one of the paths than each of their parents, in the same order. */
  readAuthors(commits: readonly CommitOf[], paths: readonly string[]): Promise<readonly Authored[]>;

  /** The commits in the history of another that change a path, newest first, so many at most. */
  listHistory(path: string, commit: string, most: number): Promise<readonly string[]>;

  /** The login of who closed each issue last, as far as GitHub knows. One request for 100. */
  listClosers(issues: readonly number[]): Promise<ReadonlyMap<number, string>>;

  /** The active members of a team, those of teams below it, too. */
  listTeam(organization: string, slug: string): Promise<readonly Account[]>;

  /** The branch's merge queue, first to merge first; undefined where it has none. */
  readQueue(branch: string): Promise<readonly QueueEntry[] | undefined>;

  /** Asks for a review. GitHub refuses whom it gives no access; and it may not let us ask anybody. */
  requestReview(pull: number, login: string): Promise<'asked' | 'refused' | 'forbidden'>;

  /** Changes what a comment on an issue or pull request says, unless it says something else by now. */
  rewriteComment(comment: BotComment, text: string): Promise<void>;
}

/** The check runs of commits. */
export interface Checks {
  /** The runs whose name has that beginning, of every suite and of every App, newest first. */
  listChecks(commit: string, beginning: string): Promise<readonly CheckRun[]>;
  createCheck(commit: string, check: NewCheck): Promise<CheckRun>;
  /** Annotations are added to those that it has. */
  updateCheck(id: number, check: NewCheck): Promise<CheckRun>;
}

export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly author: Account | undefined;
  /** The full SHA of its head. */
  readonly head: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly repository: RepositoryFacts;
  readonly branch: BranchFacts & {
    /** The full SHA at its live tip. */
    readonly tip: string;
  };
  readonly reviews: Known<readonly Review[]>;
  /** Comments with a line that begins with `/scope agree`. */
  readonly agreements: Known<readonly AgreeComment[]>;
  /** Comments that Apps, and so workflows, have written. */
  readonly botComments: Known<readonly BotComment[]>;
  /** Issues of this repository that GitHub closes with the merge. */
  readonly closing: Known<readonly number[]>;
  /** Other open pull requests with the same head. */
  readonly sameHead: Known<readonly OpenPull[]>;
  /** Logins whose review is asked for. */
  readonly requested: readonly string[];
}

export interface BotComment {
  readonly id: number;
  readonly body: string;
}

export interface OpenPull {
  readonly number: number;
  readonly head: string;
  /** The branch that it goes into. */
  readonly branch: string;
}

export interface Comparison {
  /** The newest common commit; where there are several, one of them. */
  readonly mergeBase: string;
  /** Every path that differs between that and the head; undefined where GitHub cut the list. */
  readonly paths: readonly string[] | undefined;
  /** The commits that only the head has; undefined where there are more than are looked at. */
  readonly commits: readonly CommitOf[] | undefined;
}

export interface CommitOf {
  readonly sha: string;
  readonly parents: readonly string[];
}

export interface Authored {
  readonly sha: string;
  /** Who wrote and who committed it, co-authors too; undefined for an e-mail that belongs to no account. */
  readonly people: readonly (Account | undefined)[];
}

export interface Wanted {
  readonly commit: string;
  readonly paths: readonly string[];
}

/** By commit, then by path. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** An entry of git's tree. */
export interface Entry {
  /** In octal, such as `100644`. */
  readonly mode: string;
  readonly object: string;
  /** What a file holds; undefined for a symlink, a folder and a submodule. */
  readonly bytes: Uint8Array | undefined;
}

export interface QueueEntry {
  readonly pull: number;
  /** The commit of the branch with this and all before it merged; undefined before GitHub made it. */
  readonly head: string | undefined;
  /** The commit that it is merged into. */
  readonly base: string | undefined;
}

export interface NewCheck {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  /** Remembers what a run says, so that it is written only when that changes. */
  readonly fingerprint: string;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly text?: string | undefined;
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[];
  /** Whether it has a button that re-evaluates, which only an App can answer. */
  readonly hasButton: boolean;
}

/** A place in a file of the head, as GitHub's check runs take it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** The App that made it. */
  readonly app: { readonly id: number; readonly slug: string } | undefined;
  readonly fingerprint: string;
  readonly isCompleted: boolean;
  readonly conclusion: string | undefined;
  readonly url: string;
}
