import { created, forbidden, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { callerRole } from './access.js';
import type { CommitStatus } from './check-state.js';
import { linksOf } from './issues.js';
import { atLeast } from './permissions.js';
import { renderAccount } from './render/account.js';
import type { Links } from './render/links.js';
import { repoApi } from './render/links.js';
import type { Repo } from './world.js';
import { newIds, now } from './world.js';

export const statusRoutes = [
  route('POST /repos/{owner}/{repo}/statuses/{sha}', { needs: [{ statuses: 'write' }] }, async (call) => {
    const { world, body } = call;
    const repo = call.repo();
    const by = call.writer();
    if (call.identity.kind === 'user' && !atLeast(callerRole(world, repo, call.identity), 'write')) {
      throw forbidden('Must have write access to the repository.');
    }
    if ((await repo.git.typeOf(call.path.sha)) !== 'commit') {
      throw new Refusal(422, { message: `No commit found for SHA: ${call.path.sha}` });
    }
    const status: CommitStatus = {
      ...newIds(world, 'SC'),
      sha: call.path.sha,
      context: body.context ?? 'default',
      state: body.state,
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: by.account,
      app: by.app,
      createdAt: now(world),
    };
    repo.statuses.push(status);
    await world.consequences.checksChanged(world, repo);
    return created(render(repo, status, linksOf(call)));
  }),

  route(
    'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
    { needs: [{ statuses: 'read' }] },
    async (call) => {
      const repo = call.repo();
      const sha = await repo.git.resolve(call.path.ref);
      const found = repo.statuses.filter((status) => status.sha === sha).reverse();
      return pageOf(found, call.query, call.address, (status) => render(repo, status, linksOf(call)));
    },
  ),
];

function render(repo: Repo, status: CommitStatus, links: Links) {
  return {
    url: `${repoApi(links, repo)}/statuses/${status.sha}`,
    avatar_url: `${links.web}/avatars/${status.creator.id}`,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderAccount(status.creator, links),
  };
}
