import type { Files } from '../files/port.js';

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
}
