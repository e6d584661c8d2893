import { noContent, notFound } from '../http/answers.js';
import { route } from '../http/router.js';
import { isAssignable } from './access.js';

export const assigneeRoutes = [
  route(
    'GET /repos/{owner}/{repo}/assignees/{assignee}',
    { needs: [{ issues: 'read' }, { pull_requests: 'read' }] },
    (call) => {
      const repo = call.repo();
      const account = call.world.accounts.get(call.path.assignee.toLowerCase());
      if (account === undefined || !isAssignable(call.world, repo, account)) throw notFound();
      return noContent();
    },
  ),
];
