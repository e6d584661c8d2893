import type { Account, GitHub, Issue } from '../../src/github/port.js';

/** A `GitHub` to try out, connected as `github-actions[bot]` to `acme/crm`, and what others do behind its back. */
export interface Stage {
  readonly github: GitHub;
  /** Opens an issue as `eve`, who may only read. Gives the number. */
  addIssue(issue: { title: string; body?: string; labels?: readonly string[] }): number;
  /** Gives the number. */
  addPull(): Promise<number>;
  addMilestone(title: string): Promise<void>;
  /** A comment by `eve`. */
  addComment(number: number, text: string): void;
  /** Gives an issue exactly these labels. */
  label(number: number, labels: readonly string[]): void;
  closeIssue(number: number, reason: 'completed' | 'not_planned'): void;
  reopenIssue(number: number): void;
  deleteIssue(number: number): void;
  transferIssue(number: number): Promise<void>;
  archive(): void;
  disableIssues(): void;
  /** Commits to a branch. Gives the hash. */
  commit(branch: string, files: Readonly<Record<string, string | null>>): Promise<string>;
  comments(number: number): string[];
  labels(): string[];
  duplicateOf(number: number): number | undefined;
  /** Checks that nothing untoward happened, and ends it. */
  close(): Promise<void>;
}

export interface StageOptions {
  /** `false`: a server from before sub-issues. */
  readonly subIssues?: boolean;
}

/** Who writes, as each of GitHub's APIs must tell it. */
export const BOT: Pick<Account, 'login' | 'type'> = { login: 'github-actions[bot]', type: 'Bot' };

/** A new issue with nothing but a title, unless more is given. */
export function newIssue(title: string, more: Partial<Parameters<GitHub['createIssue']>[0]> = {}) {
  return { title, body: '', labels: [], assignees: [], ...more };
}

/** For creates whose answers do not get lost. */
export function never(issue: Issue): boolean {
  throw new Error(`Nobody was to ask about #${issue.number}.`);
}
