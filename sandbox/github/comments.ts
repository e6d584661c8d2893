import { created, forbidden, noContent, notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { callerRole, mayTriage } from './access.js';
import { addComment, deleteComment, editComment } from './comment-actions.js';
import { isSince, issueOf, linksOf } from './issues.js';
import { atLeast } from './permissions.js';
import { renderComment } from './render/comment.js';
import type { Comment, Identity, Issue, Repo, World } from './world.js';

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

export const commentRoutes = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { needs: READ }, (call) => {
    const issue = issueOf(call, 'read');
    const { since } = call.query;
    const shown = issue.comments.slice(0, issue.comments.length - call.stale);
    const listed = shown.filter((comment) => isSince(comment.updatedAt, since));
    return pageOf(listed, call.query, call.address, (comment) =>
      renderComment(call.world, issue, comment, linksOf(call)),
    );
  }),

  route(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { needs: WRITE, content: true },
    (call) => {
      const issue = issueOf(call, 'write');
      if (issue.repo.archived) throw forbidden('Repository was archived so is read-only.');
      if (issue.lock !== null && !mayTriage(call.world, issue.repo, call.identity)) {
        throw forbidden('Unable to create comment because issue is locked.');
      }
      const comment = addComment(call.world, issue, call.writer(), call.body.body);
      return created(renderComment(call.world, issue, comment, linksOf(call)));
    },
  ),

  route(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { needs: WRITE, content: true },
    (call) => {
      const repo = call.repo();
      const { issue, comment } = commentOf(repo, Number(call.path.comment_id));
      const by = call.writer();
      if (comment.author !== by.account && !mayEditOthers(call.world, repo, call.identity)) {
        throw forbidden('Must have admin rights to Repository.');
      }
      editComment(call.world, issue, comment, by, call.body.body);
      return ok(renderComment(call.world, issue, comment, linksOf(call)));
    },
  ),

  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { needs: READ }, (call) => {
    const { issue, comment } = commentOf(call.repo(), Number(call.path.comment_id));
    return ok(renderComment(call.world, issue, comment, linksOf(call)));
  }),

  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { needs: WRITE }, (call) => {
    const repo = call.repo();
    const { issue, comment } = commentOf(repo, Number(call.path.comment_id));
    const by = call.writer();
    if (comment.author !== by.account && !mayEditOthers(call.world, repo, call.identity)) {
      throw forbidden('Must have admin rights to Repository.');
    }
    deleteComment(call.world, issue, comment, by);
    return noContent();
  }),
];

// Triage is not enough for what others wrote; of an App's installation no more is asked than the permission.
function mayEditOthers(world: World, repo: Repo, identity: Identity): boolean {
  if (identity.kind === 'installation') return mayTriage(world, repo, identity);
  return atLeast(callerRole(world, repo, identity), 'write');
}

/** The comment of that id, and where it stands. */
export function commentOf(repo: Repo, id: number): { issue: Issue; comment: Comment } {
  for (const issue of repo.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}
