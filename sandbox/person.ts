import { accountOf, appOf } from './github/accounts.js';
import { addComment, deleteComment, editComment } from './github/comment-actions.js';
import { commentOf } from './github/comments.js';
import {
  closeIssue,
  deleteIssue,
  editIssue,
  openIssue,
  reopenIssue,
  setAssignees,
  setLabels,
  setLock,
  transferIssue,
} from './github/issue-actions.js';
import { createLabel, findLabel, labelsNamed } from './github/label-actions.js';
import type { StateReason, World } from './github/world.js';
import type { Writer } from './http/router.js';
import type { PullPerson } from './person-pulls.js';
import { pullPersonOf } from './person-pulls.js';
import { issueOf, repoOf } from './seed/find.js';

/** What somebody does on GitHub's pages: at once, without a token, a request or a limit. Webhooks are sent. */
export interface Person extends PullPerson {
  /** Gives the number. */
  openIssue(repo: string, issue: { title: string; body?: string; labels?: readonly string[] }): number;
  editIssue(repo: string, number: number, change: { title?: string; body?: string }): void;
  closeIssue(repo: string, number: number, reason?: Exclude<StateReason, 'reopened'>): void;
  reopenIssue(repo: string, number: number): void;
  /** Exactly these labels; those that are missing are made. */
  label(repo: string, number: number, labels: readonly string[]): void;
  /** Exactly these logins. */
  assign(repo: string, number: number, logins: readonly string[]): void;
  /** Gives the comment's id. */
  comment(repo: string, number: number, body: string): number;
  editComment(repo: string, id: number, body: string): void;
  deleteComment(repo: string, id: number): void;
  lock(repo: string, number: number): void;
  deleteIssue(repo: string, number: number): void;
  /** Gives the new number. */
  transferIssue(repo: string, number: number, to: string): number;
  createLabel(repo: string, label: { name: string; color?: string; description?: string }): void;
}

/** Somebody who does something: a user, or the bot of an App (`github-actions[bot]`). */
export function personOf(world: World, login: string): Person {
  const account = accountOf(world, login);
  const by: Writer = {
    account,
    app: account.kind === 'Bot' ? appOf(world, account.login.replace('[bot]', '')) : null,
  };
  return {
    ...pullPersonOf(world, by),
    openIssue(repo, { title, body, labels }) {
      const place = repoOf(world, repo);
      const given = { title, body: body ?? null, labels: labelsNamed(world, place, by, labels ?? []) };
      return openIssue(world, place, by, given).number;
    },
    editIssue(repo, number, change) {
      editIssue(world, issueOf(world, repo, number), by, change);
    },
    closeIssue(repo, number, reason = 'completed') {
      closeIssue(world, issueOf(world, repo, number), by, reason);
    },
    reopenIssue(repo, number) {
      reopenIssue(world, issueOf(world, repo, number), by);
    },
    label(repo, number, labels) {
      const issue = issueOf(world, repo, number);
      setLabels(world, issue, by, labelsNamed(world, issue.repo, by, labels));
    },
    assign(repo, number, logins) {
      setAssignees(
        world,
        issueOf(world, repo, number),
        by,
        logins.map((one) => accountOf(world, one)),
      );
    },
    comment(repo, number, body) {
      return addComment(world, issueOf(world, repo, number), by, body).id;
    },
    editComment(repo, id, body) {
      const { issue, comment } = commentOf(repoOf(world, repo), id);
      editComment(world, issue, comment, by, body);
    },
    deleteComment(repo, id) {
      const { issue, comment } = commentOf(repoOf(world, repo), id);
      deleteComment(world, issue, comment, by);
    },
    lock(repo, number) {
      setLock(world, issueOf(world, repo, number), by, { reason: null });
    },
    deleteIssue(repo, number) {
      deleteIssue(world, issueOf(world, repo, number), by);
    },
    transferIssue(repo, number, to) {
      return transferIssue(world, issueOf(world, repo, number), by, repoOf(world, to)).number;
    },
    createLabel(repo, label) {
      const place = repoOf(world, repo);
      if (findLabel(place, label.name) === undefined) createLabel(world, place, by, label);
    },
  };
}
