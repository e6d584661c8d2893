import type { Account, Issue } from '../criteria/issue.js';

export type { Account, Issue };

/**
 * What we need of GitHub, in our words. One repository stands behind each value of `GitHub`. Every method may
 * throw `GitHubFailure` (see ../errors.ts) where GitHub could not be reached or refused; a list is whole or
 * it fails.
 */
export interface GitHub {
  /**
   * Issues, open and closed, without pull requests, in the order of their numbers; with a label only those that
   * have it. One request for 100 issues.
   */
  listIssues(label?: string): Promise<readonly Issue[]>;

  /** One issue; undefined where it was deleted, transferred, or never was. */
  readIssue(number: number): Promise<Issue | undefined>;

  /**
   * Makes an issue. An answer that gets lost is never taken for a failure: before anything is sent a second
   * time, the issues are listed and `isIt` is asked.
   */
  createIssue(issue: NewIssue, isIt: (issue: Issue) => boolean): Promise<Issue>;

  /**
   * Changes what is given and nothing else.
   * @param check asked in the very turn in which title, body or state go out, with the issue as it is then
   *   (undefined: it is gone), also before they are sent again; what it throws ends it, and nothing is sent.
   */
  updateIssue(number: number, change: IssueChange, check?: (now: Issue | undefined) => void): Promise<Issue>;

  closeAsDuplicate(issue: Issue, original: Issue): Promise<void>;

  /**
   * Keeps one comment of ours that holds a marker: makes it, or changes it where it says something else.
   * @param mayMake `false`: where there is none, none is made.
   */
  keepComment(number: number, marker: string, text: string, mayMake?: boolean): Promise<void>;

  /** The comments on an issue or a pull request, oldest first. One request for 100. */
  listComments(number: number): Promise<readonly Comment[]>;

  /** The numbers of an issue's sub-issues, closed ones too. */
  listSubIssues(number: number): Promise<readonly number[]>;

  addSubIssue(parent: Issue, child: Issue): Promise<void>;

  /** Makes a label if there is none of that name. */
  ensureLabel(label: Label): Promise<void>;

  /** Who writes with this token. */
  whoAmI(): Promise<Account>;

  readRepository(): Promise<Repository>;

  /** The commit at the tip of a branch, and what a file holds there; undefined where it is not, or no file. */
  readFile(path: string, branch: string): Promise<FileAtTip | undefined>;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** The milestone's title; where there is no such milestone, none is set. */
  readonly milestone?: string | undefined;
  /** Logins; those who can't be assigned are left out. */
  readonly assignees: readonly string[];
  /** The issue whose sub-issue it becomes, in the same request. */
  readonly parent?: Issue | undefined;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  /** Added to those that it has. */
  readonly addLabels?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly reason?: 'completed' | 'not_planned';
  /** The milestone's title; where there is no such milestone, its own stays. */
  readonly milestone?: string | undefined;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: Account;
  readonly body: string;
  /** Whether it was changed since it was written. */
  readonly isEdited: boolean;
}

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Whether issues are switched on. */
  readonly hasIssues: boolean;
  /** Whether it is archived, and nothing can be written. */
  readonly isArchived: boolean;
}

export interface FileAtTip {
  /** The commit at the tip: 40 hexadecimal digits. */
  readonly commit: string;
  readonly bytes: Uint8Array;
}
