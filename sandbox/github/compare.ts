import type { FileDiff } from '../git/tree-diff.js';
import { treeDiff } from '../git/tree-diff.js';
import { notFound, ok, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { visibleRepo } from './access.js';
import { linksOf } from './issues.js';
import { renderListedCommit } from './render/commit.js';
import { renderFile } from './render/file.js';
import { repoApi, repoWeb } from './render/links.js';
import type { Identity, Repo, World } from './world.js';
import { findRepo } from './world.js';

/** GitHub shows no more files of a comparison, and no more commits where nobody asks for pages. */
const MOST_FILES = 300;
const MOST_COMMITS = 250;

export const compareRoutes = [
  route('GET /repos/{owner}/{repo}/compare/{basehead}', { needs: [{ contents: 'read' }] }, async (call) => {
    const { world, query } = call;
    const repo = call.repo();
    const links = linksOf(call);
    const [left, right] = call.path.basehead.split('...');
    const base = await resolveEnd(world, call.identity, repo, left ?? '');
    const head = await resolveEnd(world, call.identity, repo, right ?? '');
    if (base === undefined || head === undefined) throw notFound();
    const [start] = await repo.git.mergeBases(base, head);
    if (start === undefined) {
      throw new Refusal(404, { message: `No common ancestor between ${left} and ${right}.` });
    }
    const ahead = (await repo.git.log(head, base)).reverse();
    const behind = await repo.git.log(base, head);
    const paged = query.page !== undefined && call.address.searchParams.has('page');
    const perPage = call.address.searchParams.has('per_page') ? query.per_page : MOST_COMMITS;
    const listed = await Promise.all(ahead.map((sha) => renderListedCommit(world, repo, sha, links)));
    const page = pageOf(listed, { page: query.page, per_page: perPage }, call.address, (one) => one);
    const commits =
      paged || call.address.searchParams.has('per_page') ? page.body : listed.slice(0, MOST_COMMITS);
    const files = (await diffBetween(repo, base, head)).slice(0, MOST_FILES);
    const api = `${repoApi(links, repo)}/compare/${encodeURI(call.path.basehead)}`;
    const web = `${repoWeb(links, repo)}/compare/${encodeURI(call.path.basehead)}`;
    const body = {
      url: api,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: await renderListedCommit(world, repo, base, links),
      merge_base_commit: await renderListedCommit(world, repo, start, links),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits,
      // Only the first page has the files.
      ...((query.page ?? 1) > 1 ? {} : { files: files.map((file) => renderFile(file, repo, head, links)) }),
    };
    return ok(body, page.headers);
  }),
];

/** The files that a head changed since it left the base. */
export async function diffBetween(repo: Repo, base: string | undefined, head: string): Promise<FileDiff[]> {
  const { git } = repo;
  const [start] = base === undefined ? [] : await git.mergeBases(base, head);
  const before = start === undefined ? undefined : (await git.commit(start)).tree;
  return treeDiff(git, before, (await git.commit(head)).tree);
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

// `branch`, a hash, or `owner:branch` of a fork.
async function resolveEnd(
  world: World,
  identity: Identity,
  repo: Repo,
  end: string,
): Promise<string | undefined> {
  const [owner, ref] = end.includes(':') ? end.split(':') : [undefined, end];
  if (owner === undefined) return repo.git.resolve(ref ?? '');
  const family = [...world.repos.values()].find(
    (one) =>
      one.owner.login.toLowerCase() === owner.toLowerCase() &&
      (one === repo ||
        one.parent === repo ||
        repo.parent === one ||
        findRepo(world, `${owner}/${repo.name}`) === one),
  );
  return visibleRepo(world, identity, family).git.resolve(ref ?? '');
}
