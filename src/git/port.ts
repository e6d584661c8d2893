import type { Files } from '../files/port.js';
import type { Commit } from '../record/version.js';

/** What we need of a git repository: to read files as they were. */
export interface Git {
  /**
   * The commit that a name stands for (a branch, a tag, `HEAD~1`, a commit's digits); undefined where git knows
   * none of that name.
   * @throws UnusableInput where the name can't be one, here is no repository, or git does not work.
   */
  commitOf(name: string): Promise<string | undefined>;
  /** The commit at which two lines of history part; undefined where they have nothing in common, or several. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** The files as they were at a commit, seen from the same directory as those of the checkout. */
  filesAt(commit: string): Files;

  /**
   * The commits on the line of a branch (of merges, the side that was merged into) that changed what stands at a
   * path, newest first. Without the history that a shallow clone lacks.
   */
  historyOf(path: string, tip: string): Promise<readonly PathChange[]>;
  /** Where files stood that a commit changed or took away, seen from the same directory. */
  changedIn(change: PathChange): Promise<readonly string[]>;
  /** The tags whose names begin with a text, in the order of their names. */
  tags(beginning: string): Promise<readonly Tag[]>;
  /** Whether older history was left out when this was cloned. */
  isShallow(): Promise<boolean>;
}

/** A commit that changed what stands at a path. */
export interface PathChange {
  readonly commit: Commit;
  /** The commit before it on its line; undefined for the first. */
  readonly parent: string | undefined;
  /** Whether something stands at the path after it. */
  readonly isThere: boolean;
}

export interface Tag {
  readonly name: string;
  readonly commit: string;
}
