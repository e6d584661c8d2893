import * as git from 'isomorphic-git';
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

/** A repository with real git objects. Forks share their objects, as on GitHub. */
export class GitRepository {
  readonly #store: { readonly fs: MemoryFiles; readonly gitdir: string; readonly cache: object };
  readonly #branches = new Map<string, string>();

  private constructor(fs: MemoryFiles) {
    this.#store = { fs, gitdir: '/repository.git', cache: {} };
  }

  /** A repository without a commit. */
  static async empty(): Promise<GitRepository> {
    const fs = new MemoryFiles();
    const repository = new GitRepository(fs);
    await git.init({ fs, gitdir: '/repository.git', bare: true });
    return repository;
  }

  /** A fork: its own branches over the same objects. */
  fork(): GitRepository {
    const copy = new GitRepository(this.#store.fs);
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
    const { commit } = await git.readCommit({ ...this.#store, oid: sha });
    const signature = (who: { name: string; email: string; timestamp: number }): Signature => ({
      name: who.name,
      email: who.email,
      time: who.timestamp * 1000,
    });
    return {
      sha,
      tree: commit.tree,
      parents: commit.parent,
      message: commit.message.replace(/\n$/, ''),
      author: signature(commit.author),
      committer: signature(commit.committer),
    };
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

  /** The best common ancestors of two commits; git's history can have none, or several. */
  async mergeBases(one: string, other: string): Promise<string[]> {
    const found: unknown[] = await git.findMergeBase({ ...this.#store, oids: [one, other] });
    return found.map(String);
  }

  /** The commits that are reachable from `tip` and not from `without`, newest first. */
  async log(tip: string, without?: string): Promise<string[]> {
    const hidden = without === undefined ? new Set<string>() : new Set(await this.#reachable(without));
    return (await this.#reachable(tip)).filter((sha) => !hidden.has(sha));
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
    const tree = await this.#writeTree(files);
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

  async #reachable(tip: string): Promise<string[]> {
    const commits = await git.log({ ...this.#store, ref: tip });
    return commits.map(({ oid }) => oid);
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
