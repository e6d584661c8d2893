import { created, forbidden, invalid, notFound, ok, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { callerRole, visibleRepo } from './access.js';
import { diffBetween } from './compare.js';
import { closeIssue, editIssue, reopenIssue } from './issue-actions.js';
import { linksOf } from './issues.js';
import { mergePull, updateBranch } from './merges.js';
import { atLeast } from './permissions.js';
import type { Pull } from './pull-actions.js';
import { isPull, openPull, pullsOf, retarget } from './pull-actions.js';
import { renderListedCommit } from './render/commit.js';
import { renderFile } from './render/file.js';
import { renderPull, renderSimplePull } from './render/pull.js';
import type { Identity, Repo, World } from './world.js';
import { findRepo } from './world.js';

const READ = { needs: [{ pull_requests: 'read' }] } as const;

/** GitHub lists no more files, and no more commits, of a pull request than these. */
const MOST_FILES = 3000;
const MOST_COMMITS = 250;

export const pullRoutes = [
  route('GET /repos/{owner}/{repo}/pulls', READ, (call) => {
    const { query, world } = call;
    const repo = call.repo();
    const state = query.state ?? 'open';
    const known = pullsOf(repo);
    const listed = known.slice(0, known.length - call.stale).filter(({ state: is, pull }) => {
      if (state !== 'all' && is !== state) return false;
      if (query.base !== undefined && pull.base.ref !== query.base) return false;
      // GitHub ignores a head without its owner.
      return !query.head?.includes(':') || `${pull.head.repo.owner.login}:${pull.head.ref}` === query.head;
    });
    listed.sort((one, other) => one.number - other.number);
    const newestFirst =
      (query.direction ?? ((query.sort ?? 'created') === 'created' ? 'desc' : 'asc')) === 'desc';
    if (newestFirst) listed.reverse();
    return pageOf(listed, query, call.address, (pull) =>
      renderSimplePull(world, pull, pull.pull, linksOf(call)),
    );
  }),

  route(
    'POST /repos/{owner}/{repo}/pulls',
    { needs: [{ pull_requests: 'write' }], content: true },
    async (call) => {
      const { world, body, identity } = call;
      const repo = call.repo();
      if (repo.archived) throw forbidden('Repository was archived so is read-only.');
      const [owner, ref] = body.head.includes(':') ? body.head.split(':') : [repo.owner.login, body.head];
      const headRepo = visibleRepo(
        world,
        identity,
        findRepo(world, body.head_repo ?? `${owner}/${repo.name}`),
      );
      const pull = await openPull(world, repo, call.writer(), {
        title: body.title ?? '',
        body: body.body ?? null,
        head: { repo: headRepo, ref: ref ?? '' },
        base: body.base,
        draft: body.draft ?? false,
      });
      return created(renderPull(world, pull, pull.pull, linksOf(call)));
    },
  ),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}', READ, (call) => {
    const pull = pullOf(call.repo(), call.path.pull_number);
    return ok(renderPull(call.world, pull, pull.pull, linksOf(call)));
  }),

  route(
    'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    { needs: [{ pull_requests: 'write' }], content: true },
    async (call) => {
      const { world, body } = call;
      const pull = pullOf(call.repo(), call.path.pull_number);
      const by = call.writer();
      if (pull.author !== by.account) requireWrite(world, pull.repo, call.identity);
      editIssue(world, pull, by, {
        ...(body?.title === undefined ? {} : { title: body.title }),
        ...(body?.body === undefined ? {} : { body: body.body }),
      });
      if (body?.base !== undefined) await retarget(world, pull, by, body.base);
      if (body?.state === 'closed') closeIssue(world, pull, by, null);
      if (body?.state === 'open') reopenIssue(world, pull, by);
      return ok(renderPull(world, pull, pull.pull, linksOf(call)));
    },
  ),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', READ, async (call) => {
    const { repo, pull } = pullOf(call.repo(), call.path.pull_number);
    const base = pull.merged === null ? repo.git.tip(pull.base.ref) : pull.base.sha;
    const files = await diffBetween(repo, base, pull.head.sha);
    return pageOf(files.slice(0, MOST_FILES), call.query, call.address, (file) =>
      renderFile(file, repo, pull.head.sha, linksOf(call)),
    );
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', READ, async (call) => {
    const { repo, pull } = pullOf(call.repo(), call.path.pull_number);
    const base = pull.merged === null ? repo.git.tip(pull.base.ref) : pull.base.sha;
    const commits = (await repo.git.log(pull.head.sha, base)).reverse().slice(0, MOST_COMMITS);
    const rendered = await Promise.all(
      commits.map((sha) => renderListedCommit(call.world, repo, sha, linksOf(call))),
    );
    return pageOf(rendered, call.query, call.address, (commit) => commit);
  }),

  route(
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    { needs: [{ contents: 'write' }] },
    async (call) => {
      const pull = pullOf(call.repo(), call.path.pull_number);
      requireWrite(call.world, pull.repo, call.identity);
      const { commit_title: title, commit_message: message, merge_method: method, sha } = call.body ?? {};
      if (sha !== undefined && sha !== pull.pull.head.sha) {
        throw new Refusal(409, { message: 'Head branch was modified. Review and try the merge again.' });
      }
      const merged = await mergePull(call.world, pull, call.writer(), {
        method: method ?? 'merge',
        ...(title === undefined ? {} : { title }),
        ...(message === undefined ? {} : { message }),
      });
      return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' });
    },
  ),

  route(
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch',
    { needs: [{ pull_requests: 'write' }] },
    async (call) => {
      const pull = pullOf(call.repo(), call.path.pull_number);
      const expected = call.body?.expected_head_sha;
      if (expected !== undefined && expected !== pull.pull.head.sha) {
        throw invalid({ resource: 'PullRequest', field: 'expected_head_sha', code: 'invalid' });
      }
      await updateBranch(call.world, pull, call.writer());
      const url = `${call.api}/repos/${call.path.owner}/${call.path.repo}/pulls/${pull.number}`;
      return { status: 202, body: { message: 'Updating pull request branch.', url } };
    },
  ),
];

function requireWrite(world: World, repo: Repo, identity: Identity): void {
  if (repo.archived) throw forbidden('Repository was archived so is read-only.');
  if (identity.kind === 'user' && !atLeast(callerRole(world, repo, identity), 'write')) {
    throw forbidden('Must have write access to the repository.');
  }
}

/** The pull request of that number; 404 for an issue. */
export function pullOf(repo: Repo, number: number): Pull {
  const issue = repo.issues.get(number);
  if (issue === undefined || !isPull(issue)) throw notFound();
  return issue;
}
