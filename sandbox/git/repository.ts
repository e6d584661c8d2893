import * as git from 'isomorphic-git';
import { history, mergeBases } from './history.js';
import { MemoryFiles } from './memory-files.js';

/** One entry of a tree, anywhere below its root. */
export interface TreeEntry {
  /** `100644`, `100755`, `120000` (symlink), `160000` (submodule), `040000` (folder). */
  readonly mode: string;
  readonly sha: string;
}

/** What a commit does to a path: text, bytes, something else than a plain file, or nothing (`null` removes). */
export type FileChange =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: '100644' | '100755' | '120000' }
  | { readonly submodule: string }
  | null;

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

export interface NewCommit {
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly parents: readonly string[];
}

interface Store {
  readonly fs: MemoryFiles;
  readonly gitdir: string;
  readonly cache: object;
  /** What was read already: a commit never changes. */
  readonly commits: Map<string, Commit>;
}

/** A repository with real git objects. Forks share their objects, as on GitHub. */
export class GitRepository {
  readonly #store: Store;
  readonly #branches = new Map<string, string>();

  private constructor(store: Store) {
    this.#store = store;
  }

  /** A repository without a commit. */
  static async empty(): Promise<GitRepository> {
    const store = { fs: new MemoryFiles(), gitdir: '/repository.git', cache: {}, commits: new Map() };
    await git.init({ ...store, bare: true });
    return new GitRepository(store);
  }

  /** A fork: its own branches over the same objects. */
  fork(): GitRepository {
    const copy = new GitRepository(this.#store);
    for (const [name, sha] of this.#branches) copy.#branches.set(name, sha);
    return copy;
  }

  /** The tip of a branch. */
  tip(branch: string): string | undefined {
    return this.#branches.get(branch);
  }

  /** The branches by name. */
  branches(): ReadonlyMap<string, string> {
    return this.#branches;
  }

  /** Lets a branch point to a commit; without one, removes it. */
  setBranch(branch: string, sha: string | undefined): void {
    if (sha === undefined) this.#branches.delete(branch);
    else this.#branches.set(branch, sha);
  }

  /** The commit that a branch, `heads/…`, `refs/heads/…` or a full hash names. */
  async resolve(reference: string): Promise<string | undefined> {
    const branch = this.#branches.get(reference.replace(/^(refs\/)?heads\//, ''));
    if (branch !== undefined) return branch;
    if (!/^[0-9a-f]{40}$/.test(reference)) return undefined;
    return (await this.typeOf(reference)) === 'commit' ? reference : undefined;
  }

  /** What kind of object a hash names. */
  async typeOf(sha: string): Promise<'blob' | 'tree' | 'commit' | 'tag' | undefined> {
    try {
      const { type } = await git.readObject({ ...this.#store, oid: sha, format: 'content' });
      return type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag' ? type : undefined;
    } catch (error) {
      if (error instanceof Error && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }

  /** A commit with what it says. */
  async commit(sha: string): Promise<Commit> {
    const known = this.#store.commits.get(sha);
    if (known !== undefined) return known;
    const { commit } = await git.readCommit({ ...this.#store, oid: sha });
    const signature = (who: { name: string; email: string; timestamp: number }): Signature => ({
      name: who.name,
      email: who.email,
      time: who.timestamp * 1000,
    });
    const read: Commit = {
      sha,
      tree: commit.tree,
      parents: commit.parent,
      message: commit.message.replace(/\n$/, ''),
      author: signature(commit.author),
      committer: signature(commit.committer),
    };
    this.#store.commits.set(sha, read);
    return read;
  }

  /** The bytes of a file. */
  async blob(sha: string): Promise<Buffer> {
    const { blob } = await git.readBlob({ ...this.#store, oid: sha });
    return Buffer.from(blob);
  }

  /** The entries of one tree, not those below. */
  async tree(sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const { tree } = await git.readTree({ ...this.#store, oid: sha });
    return new Map(tree.map((entry) => [entry.path, { mode: entry.mode, sha: entry.oid }]));
  }

  /** What a tree has at a path. */
  async entry(tree: string, path: string): Promise<TreeEntry | undefined> {
    let entry: TreeEntry | undefined = { mode: '040000', sha: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (entry?.mode !== '040000') return undefined;
      entry = (await this.tree(entry.sha)).get(name);
    }
    return entry;
  }

  /** All files below a tree, by path; with `folders` the folders, too. */
  async files(
    tree: string,
    folders: 'folders' | 'files only' = 'files only',
  ): Promise<Map<string, TreeEntry>> {
    const found = new Map<string, TreeEntry>();
    const walk = async (sha: string, above: string): Promise<void> => {
      for (const [name, entry] of await this.tree(sha)) {
        const path = `${above}${name}`;
        if (entry.mode !== '040000' || folders === 'folders') found.set(path, entry);
        if (entry.mode === '040000') await walk(entry.sha, `${path}/`);
      }
    };
    await walk(tree, '');
    return found;
  }

  /** The best common ancestors of two commits, newest first; git's history can have none, or several. */
  mergeBases(one: string, other: string): Promise<string[]> {
    return mergeBases((sha) => this.commit(sha), one, other);
  }

  /** The commits that are reachable from `tip` and not from `without`, newest first, none before its children. */
  log(tip: string, without?: string): Promise<string[]> {
    return history((sha) => this.commit(sha), tip, without);
  }

  /** The tree of both commits put together as git does it; nothing where they contradict each other. */
  async mergedTree(ours: string, theirs: string): Promise<string | undefined> {
    const who = { name: 'merge', email: 'merge@example.com', timestamp: 0 };
    try {
      const merged = await git.merge({
        ...this.#store,
        ours,
        theirs,
        fastForward: false,
        noUpdateBranch: true,
        author: who,
      });
      return merged.tree ?? (await this.commit(ours)).tree;
    } catch (error) {
      // Several merge bases: git would merge these first, the library can't.
      const known = ['MergeConflictError', 'MergeNotSupportedError', 'UnmergedPathsError'];
      if (error instanceof Error && known.includes(error.name)) return undefined;
      throw error;
    }
  }

  /** What a commit changed, done again on top of another one: the tree of a rebase. */
  async replayedTree(sha: string, onto: string): Promise<string | undefined> {
    const { parents } = await this.commit(sha);
    const now = await this.commit(onto);
    // As if the new ground had grown from where the commit did: then merging is replaying.
    const ours = await this.writeTree(now.tree, { ...now, parents: parents.slice(0, 1) });
    return this.mergedTree(ours, sha);
  }

  /** Writes a commit with the files of its first parent, but for the changes. Moves no branch. */
  async write(changes: Readonly<Record<string, FileChange>>, commit: NewCommit): Promise<string> {
    const parent = commit.parents[0];
    const files = parent === undefined ? new Map() : await this.files((await this.commit(parent)).tree);
    for (const [path, change] of Object.entries(changes)) {
      // What was a file may become a folder, and the other way round.
      for (const known of files.keys()) {
        if (known.startsWith(`${path}/`) || path.startsWith(`${known}/`)) files.delete(known);
      }
      if (change === null) files.delete(path);
      else files.set(path, await this.#writeEntry(change));
    }
    return this.writeTree(await this.#writeTree(files), commit);
  }

  /** Writes a commit of a whole tree. Moves no branch. */
  writeTree(tree: string, commit: NewCommit): Promise<string> {
    return git.writeCommit({
      ...this.#store,
      commit: {
        tree,
        parent: [...commit.parents],
        message: commit.message,
        author: gitSignature(commit.author),
        committer: gitSignature(commit.committer),
      },
    });
  }

  async #writeEntry(change: Exclude<FileChange, null>): Promise<TreeEntry> {
    if (typeof change === 'string' || change instanceof Uint8Array) {
      return this.#writeEntry({ content: change, mode: '100644' });
    }
    if ('submodule' in change) return { mode: '160000', sha: change.submodule };
    const blob = typeof change.content === 'string' ? Buffer.from(change.content) : change.content;
    return { mode: change.mode, sha: await git.writeBlob({ ...this.#store, blob }) };
  }

  async #writeTree(files: ReadonlyMap<string, TreeEntry>): Promise<string> {
    const entries = new Map<string, TreeEntry>();
    const folders = new Map<string, Map<string, TreeEntry>>();
    for (const [path, entry] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.set(path, entry);
        continue;
      }
      const folder = folders.get(path.slice(0, slash)) ?? new Map<string, TreeEntry>();
      folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry));
    }
    for (const [name, below] of folders) {
      entries.set(name, { mode: '040000', sha: await this.#writeTree(below) });
    }
    const tree = [...entries].map(([path, { mode, sha }]) => ({ path, mode, oid: sha, type: typeOf(mode) }));
    return git.writeTree({ ...this.#store, tree });
  }
}

function typeOf(mode: string): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

function gitSignature(who: Signature) {
  return { name: who.name, email: who.email, timestamp: Math.floor(who.time / 1000), timezoneOffset: 0 };
}
