import { ok } from '../http/answers.js';
import { route } from '../http/router.js';
import { callerRole } from './access.js';
import { linksOf } from './issues.js';
import { renderRepo } from './render/repo.js';

export const repoRoutes = [
  route('GET /repos/{owner}/{repo}', { needs: [{ metadata: 'read' }] }, (call) => {
    const repo = call.repo();
    return ok(renderRepo(repo, linksOf(call), callerRole(call.world, repo, call.identity)));
  }),
];
