/** What we need of a file system. Paths use forward slashes and are relative to the working directory. */
export interface Files {
  /**
   * A file's bytes, at most one more than a scope may have: enough to see that it is too large.
   * @throws UnusableInput where it is missing, no regular file, or can't be read.
   */
  read(path: string): Promise<Uint8Array>;
  /** Whether something stands at the path, be it readable or not. */
  exists(path: string): Promise<boolean>;
  /** The files that a glob names, in alphabetical order; `node_modules` and `.git` are left out. */
  glob(pattern: string): Promise<string[]>;
  /** @throws UnusableInput where the file can't be written. */
  write(path: string, text: string): Promise<void>;
}

/** Files that lie on a disk, where one may have several names. */
export interface Checkout extends Files {
  /** Whether two paths lead to one file: by links, too. */
  isSame(one: string, other: string): Promise<boolean>;
}
