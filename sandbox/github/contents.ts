import type { TreeEntry } from '../git/repository.js';
import { notFound, ok, Refusal } from '../http/answers.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import type { Links } from './render/links.js';
import { repoApi, repoWeb } from './render/links.js';
import type { Repo } from './world.js';

/** Larger files GitHub gives without their content. */
const LARGEST_INLINE = 1024 * 1024;

export const contentRoutes = [
  route('GET /repos/{owner}/{repo}/contents/{path}', { needs: [{ contents: 'read' }] }, async (call) => {
    const repo = call.repo();
    const ref = call.query.ref ?? repo.defaultBranch;
    const sha = await repo.git.resolve(ref);
    if (sha === undefined) throw new Refusal(404, { message: `No commit found for the ref ${ref}` });
    const commit = await repo.git.commit(sha);
    const path = call.path.path.replace(/^\/+|\/+$/g, '');
    const place = { repo, links: linksOf(call), ref };
    if (path === '') return ok(await listFolder(place, commit.tree, ''));
    const entry = await repo.git.entry(commit.tree, path);
    if (entry === undefined) throw notFound();
    if (entry.mode === '040000') return ok(await listFolder(place, entry.sha, `${path}/`));
    return ok(await describe(place, path, entry, 'with content'));
  }),
];

interface Place {
  readonly repo: Repo;
  readonly links: Links;
  readonly ref: string;
}

async function listFolder(place: Place, tree: string, above: string): Promise<unknown[]> {
  const entries = [...(await place.repo.git.tree(tree))];
  return Promise.all(entries.map(([name, entry]) => describe(place, `${above}${name}`, entry, 'in a list')));
}

async function describe(place: Place, path: string, entry: TreeEntry, how: 'with content' | 'in a list') {
  const { repo, links, ref } = place;
  const kind = kindOf(entry.mode);
  const git = `${repoApi(links, repo)}/git/${kind === 'dir' || kind === 'submodule' ? 'trees' : 'blobs'}/${entry.sha}`;
  const self = `${repoApi(links, repo)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
  const html = `${repoWeb(links, repo)}/${kind === 'dir' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encodeURI(path)}`;
  const isFile = kind === 'file' || kind === 'symlink';
  const bytes = isFile ? await repo.git.blob(entry.sha) : Buffer.alloc(0);
  const common = {
    name: path.replace(/^.*\//, ''),
    path,
    sha: entry.sha,
    size: bytes.length,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFile ? `${repoWeb(links, repo)}/raw/${encodeURIComponent(ref)}/${encodeURI(path)}` : null,
    type: kind,
    _links: { self, git, html },
  };
  if (how === 'in a list') return common;
  if (kind === 'symlink') return { ...common, target: bytes.toString('utf8') };
  if (kind === 'submodule') return { ...common, submodule_git_url: `${links.web}/submodule.git` };
  const inline = bytes.length <= LARGEST_INLINE;
  return {
    ...common,
    content: inline ? lines(bytes.toString('base64')) : '',
    encoding: inline ? 'base64' : 'none',
  };
}

function kindOf(mode: string): 'dir' | 'submodule' | 'symlink' | 'file' {
  if (mode === '040000') return 'dir';
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}

// GitHub breaks base64 after 60 characters; who decodes it must bear that.
function lines(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}
