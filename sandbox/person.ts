import { accountOf, appOf } from './github/accounts.js';
import {
  addComment,
  closeIssue,
  createLabel,
  deleteIssue,
  editIssue,
  findLabel,
  labelsNamed,
  openIssue,
  reopenIssue,
  setAssignees,
  setLabels,
  setLock,
  transferIssue,
} from './github/issue-actions.js';
import { openPull } from './github/pulls.js';
import type { Issue, Repo, StateReason, World } from './github/world.js';
import { findRepo } from './github/world.js';
import type { Writer } from './http/router.js';

/** What somebody does on GitHub's pages: at once, without a token, a request or a limit. Webhooks are sent. */
export interface Person {
  /** Gives the number. */
  openIssue(repo: string, issue: { title: string; body?: string; labels?: readonly string[] }): number;
  editIssue(repo: string, number: number, change: { title?: string; body?: string }): void;
  closeIssue(repo: string, number: number, reason?: Exclude<StateReason, 'reopened'>): void;
  reopenIssue(repo: string, number: number): void;
  /** Exactly these labels; those that are missing are made. */
  label(repo: string, number: number, labels: readonly string[]): void;
  /** Exactly these logins. */
  assign(repo: string, number: number, logins: readonly string[]): void;
  comment(repo: string, number: number, body: string): void;
  lock(repo: string, number: number): void;
  deleteIssue(repo: string, number: number): void;
  /** Gives the new number. */
  transferIssue(repo: string, number: number, to: string): number;
  createLabel(repo: string, label: { name: string; color?: string; description?: string }): void;
  /** Gives the number. `head` is a branch, or `owner:branch` of a fork of the same name. */
  openPull(
    repo: string,
    pull: { title: string; head: string; base?: string; body?: string; draft?: boolean },
  ): Promise<number>;
}

/** Somebody who does something: a user, or the bot of an App (`github-actions[bot]`). */
export function personOf(world: World, login: string): Person {
  const account = accountOf(world, login);
  const by: Writer = {
    account,
    app: account.kind === 'Bot' ? appOf(world, account.login.replace('[bot]', '')) : null,
  };
  return {
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
      addComment(world, issueOf(world, repo, number), by, body);
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
    async openPull(repo, { title, head, base, body, draft }) {
      const place = repoOf(world, repo);
      const [owner, ref = ''] = head.includes(':') ? head.split(':') : [place.owner.login, head];
      const { issue } = await openPull(world, place, by, {
        title,
        body: body ?? null,
        head: { repo: repoOf(world, `${owner}/${place.name}`), ref },
        base: base ?? place.defaultBranch,
        draft: draft ?? false,
      });
      return issue.number;
    },
  };
}

/** The repository of that full name; a test that names another has a mistake. */
export function repoOf(world: World, name: string): Repo {
  const repo = findRepo(world, name);
  if (repo === undefined) throw new Error(`There is no repository ${name}.`);
  return repo;
}

function issueOf(world: World, repo: string, number: number): Issue {
  const issue = repoOf(world, repo).issues.get(number);
  if (issue === undefined) throw new Error(`There is no issue ${repo}#${number}.`);
  return issue;
}
