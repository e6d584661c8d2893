import type { FileDiff } from '../git/tree-diff.js';
import { treeDiff } from '../git/tree-diff.js';
import { created, forbidden, invalid, notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import type { Writer } from '../http/router.js';
import { route } from '../http/router.js';
import { authorAssociation, visibleRepo } from './access.js';
import { openIssue } from './issue-actions.js';
import { linksOf } from './issues.js';
import type { Links } from './render/links.js';
import { repoApi, repoWeb } from './render/links.js';
import { headSha, renderPull, renderSimplePull } from './render/pull.js';
import type { Issue, PullPart, Repo, World } from './world.js';
import { findRepo, newIds } from './world.js';

const READ = { needs: [{ pull_requests: 'read' }] } as const;

/** GitHub lists no more files of a pull request than these. */
const MOST_FILES = 3000;

export const pullRoutes = [
  route('GET /repos/{owner}/{repo}/pulls', READ, (call) => {
    const { query, world } = call;
    const repo = call.repo();
    const state = query.state ?? 'open';
    const known = pullsOf(repo);
    const listed = known.slice(0, known.length - call.stale).filter(({ issue, pull }) => {
      if (state !== 'all' && issue.state !== state) return false;
      if (query.base !== undefined && pull.base.ref !== query.base) return false;
      // GitHub ignores a head without its owner.
      return !query.head?.includes(':') || `${pull.head.repo.owner.login}:${pull.head.ref}` === query.head;
    });
    listed.sort((one, other) => one.issue.number - other.issue.number);
    const newestFirst =
      (query.direction ?? ((query.sort ?? 'created') === 'created' ? 'desc' : 'asc')) === 'desc';
    if (newestFirst) listed.reverse();
    return pageOf(listed, query, call.address, ({ issue, pull }) =>
      renderSimplePull(world, issue, pull, authorAssociation(world, repo, issue.author), linksOf(call)),
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
      const { issue, pull } = await openPull(world, repo, call.writer(), {
        title: body.title ?? '',
        body: body.body ?? null,
        head: { repo: headRepo, ref: ref ?? '' },
        base: body.base,
        draft: body.draft ?? false,
      });
      return created(
        await renderPull(world, issue, pull, authorAssociation(world, repo, issue.author), linksOf(call)),
      );
    },
  ),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}', READ, async (call) => {
    const { world } = call;
    const { issue, pull } = pullOf(call.repo(), call.path.pull_number);
    return ok(
      await renderPull(world, issue, pull, authorAssociation(world, issue.repo, issue.author), linksOf(call)),
    );
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', READ, async (call) => {
    const { issue, pull } = pullOf(call.repo(), call.path.pull_number);
    const files = await filesOf(issue, pull);
    const sha = headSha(issue, pull);
    return pageOf(files.slice(0, MOST_FILES), call.query, call.address, (file) =>
      renderFile(file, issue.repo, sha, linksOf(call)),
    );
  }),
];

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly repo: Repo; readonly ref: string };
  readonly base: string;
  readonly draft: boolean;
}

/** Opens a pull request; its number is one of the issues'. */
export async function openPull(
  world: World,
  repo: Repo,
  by: Writer,
  given: NewPull,
): Promise<{ issue: Issue; pull: PullPart }> {
  const base = repo.git.tip(given.base);
  const sha = given.head.repo.git.tip(given.head.ref);
  if (base === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if (sha === undefined) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if ((await repo.git.log(sha, base)).length === 0) {
    throw refusePull(`No commits between ${given.base} and ${given.head.ref}`);
  }
  const twin = pullsOf(repo).find(
    ({ issue, pull }) =>
      issue.state === 'open' &&
      pull.base.ref === given.base &&
      pull.head.ref === given.head.ref &&
      pull.head.repo === given.head.repo,
  );
  if (twin !== undefined) {
    throw refusePull(`A pull request already exists for ${given.head.repo.owner.login}:${given.head.ref}.`);
  }
  const pull: PullPart = {
    ...newIds(world, 'PR'),
    head: { ...given.head, sha },
    base: { repo, ref: given.base },
    draft: given.draft,
    mergedAt: null,
  };
  return { issue: openIssue(world, repo, by, { title: given.title, body: given.body, pull }), pull };
}

function refusePull(message: string) {
  return invalid({ resource: 'PullRequest', field: 'head', code: 'custom', message });
}

function pullsOf(repo: Repo): { issue: Issue; pull: PullPart }[] {
  return [...repo.issues.values()].flatMap((issue) =>
    issue.pull === null ? [] : [{ issue, pull: issue.pull }],
  );
}

function pullOf(repo: Repo, number: number): { issue: Issue; pull: PullPart } {
  const issue = repo.issues.get(number);
  if (issue === undefined || issue.pull === null) throw notFound();
  return { issue, pull: issue.pull };
}

// What a pull request changes is counted from where its branch left the base, not from the base's tip.
async function filesOf(issue: Issue, pull: PullPart): Promise<FileDiff[]> {
  const { git } = issue.repo;
  const head = headSha(issue, pull);
  const base = git.tip(pull.base.ref);
  const [start] = base === undefined ? [] : await git.mergeBases(base, head);
  const before = start === undefined ? undefined : (await git.commit(start)).tree;
  return treeDiff(git, before, (await git.commit(head)).tree);
}

function renderFile(file: FileDiff, repo: Repo, sha: string, links: Links) {
  const path = encodeURI(file.path);
  const { additions = 0, deletions = 0, patch = '' } = file.lines ?? {};
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repoWeb(links, repo)}/blob/${sha}/${path}`,
    raw_url: `${repoWeb(links, repo)}/raw/${sha}/${path}`,
    contents_url: `${repoApi(links, repo)}/contents/${path}?ref=${sha}`,
    ...(patch === '' ? {} : { patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
