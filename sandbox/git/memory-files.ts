/** What `node:fs` would throw; the git library looks at `code`. */
class FileError extends Error {
  readonly code: string;

  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

type Entry =
  | { readonly kind: 'file'; content: Uint8Array }
  | { readonly kind: 'folder'; readonly names: Set<string> };

/** As much of a file system, in memory, as the git library asks for. Nothing is left behind by a test. */
export class MemoryFiles {
  readonly #entries = new Map<string, Entry>([['/', { kind: 'folder', names: new Set() }]]);

  readonly promises = {
    readFile: async (
      path: string,
      options?: string | { encoding?: string },
    ): Promise<Uint8Array | string> => {
      const entry = this.#get(path);
      if (entry.kind !== 'file') throw new FileError('EISDIR', path);
      const encoding = typeof options === 'string' ? options : options?.encoding;
      return encoding === 'utf8' ? Buffer.from(entry.content).toString('utf8') : entry.content;
    },
    writeFile: async (path: string, content: Uint8Array | string): Promise<void> => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      this.#folder(parentOf(path)).names.add(nameOf(path));
      this.#entries.set(clean(path), { kind: 'file', content: bytes });
    },
    unlink: async (path: string): Promise<void> => this.#remove(path),
    rmdir: async (path: string): Promise<void> => this.#remove(path),
    readdir: async (path: string): Promise<string[]> => [...this.#folder(path).names].sort(),
    mkdir: async (path: string): Promise<void> => {
      if (this.#entries.has(clean(path))) throw new FileError('EEXIST', path);
      this.#folder(parentOf(path)).names.add(nameOf(path));
      this.#entries.set(clean(path), { kind: 'folder', names: new Set() });
    },
    stat: async (path: string) => statOf(this.#get(path)),
    lstat: async (path: string) => statOf(this.#get(path)),
    readlink: async (path: string): Promise<never> => {
      throw new FileError('EINVAL', path);
    },
    symlink: async (_target: string, path: string): Promise<never> => {
      throw new FileError('EPERM', path);
    },
  };

  #get(path: string): Entry {
    const entry = this.#entries.get(clean(path));
    if (entry === undefined) throw new FileError('ENOENT', path);
    return entry;
  }

  #folder(path: string): Extract<Entry, { kind: 'folder' }> {
    const entry = this.#get(path);
    if (entry.kind !== 'folder') throw new FileError('ENOTDIR', path);
    return entry;
  }

  #remove(path: string): void {
    this.#get(path);
    this.#entries.delete(clean(path));
    this.#folder(parentOf(path)).names.delete(nameOf(path));
  }
}

function statOf(entry: Entry) {
  const size = entry.kind === 'file' ? entry.content.length : 0;
  return {
    type: entry.kind === 'file' ? 'file' : 'dir',
    mode: entry.kind === 'file' ? 0o100644 : 0o040755,
    size,
    ino: 0,
    mtimeMs: 0,
    ctimeMs: 0,
    uid: 0,
    gid: 0,
    dev: 0,
    isFile: () => entry.kind === 'file',
    isDirectory: () => entry.kind === 'folder',
    isSymbolicLink: () => false,
  };
}

function clean(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `/${parts.join('/')}`;
}

function parentOf(path: string): string {
  return clean(path).replace(/\/[^/]*$/, '') || '/';
}

function nameOf(path: string): string {
  return clean(path).replace(/^.*\//, '');
}
