import { created, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { commentOf } from './comments.js';
import { linksOf } from './issues.js';
import { renderAccount } from './render/account.js';
import type { Links } from './render/links.js';
import type { Reaction } from './world.js';
import { newIds, now } from './world.js';

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

export const reactionRoutes = [
  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', { needs: READ }, (call) => {
    const { comment } = commentOf(call.repo(), Number(call.path.comment_id));
    return pageOf(comment.reactions, call.query, call.address, (one) => render(one, linksOf(call)));
  }),

  // Once each: who reacts again is told of the first time.
  route('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', { needs: WRITE }, (call) => {
    const { comment } = commentOf(call.repo(), Number(call.path.comment_id));
    const author = call.writer().account;
    const { content } = call.body;
    const known = comment.reactions.find((one) => one.author === author && one.content === content);
    if (known !== undefined) return ok(render(known, linksOf(call)));
    const reaction: Reaction = { ...newIds(call.world, 'REA'), author, content, createdAt: now(call.world) };
    comment.reactions.push(reaction);
    return created(render(reaction, linksOf(call)));
  }),
];

function render({ id, nodeId, author, content, createdAt }: Reaction, links: Links) {
  return { id, node_id: nodeId, user: renderAccount(author, links), content, created_at: createdAt };
}
