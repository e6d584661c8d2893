import { created, forbidden, invalid } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { mayTriage } from './access.js';
import { linksOf } from './issues.js';
import { renderMilestone } from './render/milestone.js';
import type { Milestone } from './world.js';
import { newIds, now } from './world.js';

export const milestoneRoutes = [
  route(
    'GET /repos/{owner}/{repo}/milestones',
    { needs: [{ issues: 'read' }, { pull_requests: 'read' }] },
    (call) => {
      const repo = call.repo();
      const state = call.query.state ?? 'open';
      const listed = repo.milestones.filter((one) => state === 'all' || one.state === state);
      return pageOf(listed, call.query, call.address, (one) => renderMilestone(one, repo, linksOf(call)));
    },
  ),

  route(
    'POST /repos/{owner}/{repo}/milestones',
    { needs: [{ issues: 'write' }, { pull_requests: 'write' }], content: true },
    (call) => {
      const { world, body } = call;
      const repo = call.repo();
      if (!mayTriage(world, repo, call.identity)) throw forbidden('Must have admin rights to Repository.');
      if (repo.milestones.some((one) => one.title === body.title)) {
        throw invalid({ resource: 'Milestone', field: 'title', code: 'already_exists' });
      }
      const time = now(world);
      const milestone: Milestone = {
        ...newIds(world, 'MI'),
        number: repo.milestones.length + 1,
        title: body.title,
        description: body.description ?? null,
        state: body.state ?? 'open',
        creator: call.writer().account,
        dueOn: body.due_on ?? null,
        createdAt: time,
        updatedAt: time,
      };
      repo.milestones.push(milestone);
      return created(renderMilestone(milestone, repo, linksOf(call)));
    },
  ),
];
