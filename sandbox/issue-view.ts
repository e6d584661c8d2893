import type { Issue, StateReason } from './github/world.js';

/** An issue as tests want to see it: plain, and a copy. */
export interface IssueView {
  readonly number: number;
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Its title. */
  readonly milestone: string | null;
  readonly locked: boolean;
  readonly comments: readonly { readonly id: number; readonly author: string; readonly body: string }[];
  readonly parent: number | null;
  readonly subIssues: readonly number[];
  readonly duplicateOf: number | null;
  readonly isPull: boolean;
}

/** Copies an issue for looking at. */
export function viewOf(issue: Issue): IssueView {
  return {
    number: issue.number,
    id: issue.id,
    nodeId: issue.nodeId,
    author: issue.author.login,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    stateReason: issue.stateReason,
    labels: issue.labels.map(({ name }) => name),
    assignees: issue.assignees.map(({ login }) => login),
    milestone: issue.milestone?.title ?? null,
    locked: issue.lock !== null,
    comments: issue.comments.map(({ id, author, body }) => ({ id, author: author.login, body })),
    parent: issue.parent?.number ?? null,
    subIssues: issue.subIssues.map(({ number }) => number),
    duplicateOf: issue.duplicateOf?.number ?? null,
    isPull: issue.pull !== null,
  };
}
