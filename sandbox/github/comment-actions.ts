import { invalid } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { commentEvent } from './events.js';
import { checkBody } from './issue-actions.js';
import { notify } from './notifications.js';
import type { Comment, Issue, World } from './world.js';
import { newIds, now } from './world.js';

/** Writes a comment. */
export function addComment(world: World, issue: Issue, by: Writer, body: string): Comment {
  checkBody(body, 'IssueComment');
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  const time = now(world);
  const comment: Comment = {
    ...newIds(world, 'IC'),
    author: by.account,
    app: by.app,
    body,
    createdAt: time,
    updatedAt: time,
    lastEditedAt: null,
    reactions: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = now(world);
  notify(world, issue, 'comment', by.account, body);
  commentEvent(world, 'created', issue, comment, by.account);
  return comment;
}

/** Changes a comment. */
export function editComment(world: World, issue: Issue, comment: Comment, by: Writer, body: string): void {
  checkBody(body, 'IssueComment');
  if (body === comment.body) return;
  const before = comment.body;
  comment.body = body;
  comment.updatedAt = now(world);
  comment.lastEditedAt = comment.updatedAt;
  notify(world, issue, 'comment', by.account, body, before);
  commentEvent(world, 'edited', issue, comment, by.account, { changes: { body: { from: before } } });
}

/** Removes a comment. */
export function deleteComment(world: World, issue: Issue, comment: Comment, by: Writer): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  issue.updatedAt = now(world);
  commentEvent(world, 'deleted', issue, comment, by.account);
}
