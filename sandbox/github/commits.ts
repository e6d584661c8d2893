import { treeDiff } from '../git/tree-diff.js';
import { notFound, ok, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import { renderListedCommit } from './render/commit.js';
import { renderFile } from './render/file.js';
import type { Repo } from './world.js';

const READ = { needs: [{ contents: 'read' }] } as const;

export const commitRoutes = [
  route('GET /repos/{owner}/{repo}/commits', READ, async (call) => {
    const repo = call.repo();
    if (repo.git.branches().size === 0) throw new Refusal(409, { message: 'Git Repository is empty.' });
    const tip = await repo.git.resolve(call.query.sha ?? repo.defaultBranch);
    if (tip === undefined) throw notFound();
    const listed = await historyOf(repo, tip, call.query.path);
    const rendered = await Promise.all(
      listed.map((sha) => renderListedCommit(call.world, repo, sha, linksOf(call))),
    );
    return pageOf(rendered, call.query, call.address, (commit) => commit);
  }),

  route('GET /repos/{owner}/{repo}/commits/{ref}', READ, async (call) => {
    const repo = call.repo();
    const sha = await repo.git.resolve(call.path.ref);
    if (sha === undefined) throw new Refusal(422, { message: `No commit found for SHA: ${call.path.ref}` });
    const links = linksOf(call);
    const { tree, parents } = await repo.git.commit(sha);
    const before = parents[0] === undefined ? undefined : (await repo.git.commit(parents[0])).tree;
    const files = (await treeDiff(repo.git, before, tree)).map((file) => renderFile(file, repo, sha, links));
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return ok({
      ...(await renderListedCommit(call.world, repo, sha, links)),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, 300),
    });
  }),
];

/** The history of a commit, newest first; with a path only the commits that changed something there. */
export async function historyOf(repo: Repo, tip: string, path?: string): Promise<string[]> {
  const all = await repo.git.log(tip);
  if (path === undefined || path === '') return all;
  const changed: string[] = [];
  for (const sha of all) {
    const { parents } = await repo.git.commit(sha);
    const here = await entryAt(repo, sha, path);
    const there = await Promise.all(parents.map((parent) => entryAt(repo, parent, path)));
    // Like git: a merge that equals one of its parents there changed nothing.
    const same = there.some((one) => one === here) || (parents.length === 0 && here === undefined);
    if (!same) changed.push(sha);
  }
  return changed;
}

async function entryAt(repo: Repo, sha: string, path: string): Promise<string | undefined> {
  const entry = await repo.git.entry((await repo.git.commit(sha)).tree, path);
  return entry === undefined ? undefined : `${entry.mode} ${entry.sha}`;
}
