import type { TreeEntry } from '../git/repository.js';
import type { Repo } from '../github/world.js';
import { nodeId } from '../github/world.js';
import type { Context, Node } from './context.js';

/** Longer texts GitHub cuts, and says so. */
const LONGEST_TEXT = 512_000;

/** What `Repository.object` gives: a commit, a tree or a blob by its hash, or by an expression (`main:scope.yaml`). */
export async function objectNode(context: Context, repo: Repo, expression: string): Promise<Node | null> {
  const [reference = '', ...path] = expression.split(':');
  const sha = await repo.git.resolve(reference === 'HEAD' ? repo.defaultBranch : reference);
  if (path.length === 0) {
    return sha === undefined ? treeOrBlob(repo, reference) : context.nodes.commit(context, repo, sha);
  }
  if (sha === undefined) return null;
  const entry = await repo.git.entry((await repo.git.commit(sha)).tree, path.join(':'));
  return entry === undefined || entry.mode === '160000' ? null : treeOrBlob(repo, entry.sha);
}

/** `Tree`. */
export function treeNode(repo: Repo, sha: string): Node {
  return {
    __typename: 'Tree',
    id: nodeId(`T_${sha.slice(0, 8)}`, repo.id),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    entries: async () => [...(await repo.git.tree(sha))].map(([name, entry]) => entryNode(repo, name, entry)),
  };
}

/** `TreeEntry`. A submodule has no object: its commit is another repository's. */
export function entryNode(repo: Repo, path: string, { mode, sha }: TreeEntry): Node {
  const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return {
    __typename: 'TreeEntry',
    name: path.replace(/^.*\//, ''),
    path,
    // A number, though it is written in octal everywhere else: 33188 is 100644.
    mode: Number.parseInt(mode, 8),
    oid: sha,
    type,
    size: async () => (type === 'blob' ? (await repo.git.blob(sha)).length : 0),
    object: () => (type === 'commit' ? null : treeOrBlob(repo, sha)),
    submodule: type === 'commit' ? { __typename: 'Submodule', path, subprojectCommitOid: sha } : null,
  };
}

async function treeOrBlob(repo: Repo, sha: string): Promise<Node | null> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return null;
  const type = await repo.git.typeOf(sha);
  if (type === 'tree') return treeNode(repo, sha);
  return type === 'blob' ? blobNode(repo, sha) : null;
}

async function blobNode(repo: Repo, sha: string): Promise<Node> {
  const bytes = await repo.git.blob(sha);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: nodeId(`B_${sha.slice(0, 8)}`, repo.id),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > LONGEST_TEXT,
    text: isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
  };
}
