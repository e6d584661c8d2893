import type { Commit, TreeEntry } from '../git/repository.js';
import { notFound, ok, Refusal } from '../http/answers.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import { renderSignature } from './render/commit.js';
import type { Links } from './render/links.js';
import { repoApi, repoWeb } from './render/links.js';
import type { Repo } from './world.js';
import { nodeId } from './world.js';

const READ = { needs: [{ contents: 'read' }] } as const;

export const gitRoutes = [
  route('GET /repos/{owner}/{repo}/git/ref/{ref}', READ, (call) => {
    const repo = call.repo();
    if (repo.git.branches().size === 0) throw new Refusal(409, { message: 'Git Repository is empty.' });
    const branch = call.path.ref.replace(/^heads\//, '');
    const sha = call.path.ref.startsWith('heads/') ? repo.git.tip(branch) : undefined;
    if (sha === undefined) throw notFound();
    const api = `${repoApi(linksOf(call), repo)}/git`;
    return ok({
      ref: `refs/heads/${branch}`,
      node_id: nodeId('REF', repo.id),
      url: `${api}/refs/heads/${encodeURI(branch)}`,
      object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
    });
  }),

  route('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', READ, async (call) => {
    const repo = call.repo();
    const sha = call.path.commit_sha;
    if ((await repo.git.typeOf(sha)) !== 'commit') throw notFound();
    return ok(renderCommit(repo, await repo.git.commit(sha), linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', READ, async (call) => {
    const repo = call.repo();
    const sha = await treeOf(repo, call.path.tree_sha);
    if (sha === undefined) throw notFound();
    const links = linksOf(call);
    // Any value of `recursive` means yes, even "false" and "0".
    const entries =
      call.query.recursive === undefined ? await repo.git.tree(sha) : await repo.git.files(sha, 'folders');
    const tree = await Promise.all(
      [...entries].map(([path, entry]) => renderEntry(repo, path, entry, links)),
    );
    return ok({ sha, url: `${repoApi(links, repo)}/git/trees/${sha}`, tree, truncated: false });
  }),
];

// GitHub takes the hash of a tree, of a commit, or a branch.
async function treeOf(repo: Repo, reference: string): Promise<string | undefined> {
  const commit = await repo.git.resolve(reference);
  if (commit !== undefined) return (await repo.git.commit(commit)).tree;
  return (await repo.git.typeOf(reference)) === 'tree' ? reference : undefined;
}

async function renderEntry(repo: Repo, path: string, entry: TreeEntry, links: Links) {
  const type = entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob';
  const url = `${repoApi(links, repo)}/git/${type}s/${entry.sha}`;
  return {
    path,
    mode: entry.mode,
    type,
    sha: entry.sha,
    ...(type === 'blob' ? { size: (await repo.git.blob(entry.sha)).length } : {}),
    ...(type === 'commit' ? {} : { url }),
  };
}

function renderCommit(repo: Repo, commit: Commit, links: Links) {
  const api = `${repoApi(links, repo)}/git`;
  const page = (sha: string): string => `${repoWeb(links, repo)}/commit/${sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', repo.id),
    url: `${api}/commits/${commit.sha}`,
    html_url: page(commit.sha),
    author: renderSignature(commit.author),
    committer: renderSignature(commit.committer),
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: page(sha) })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
