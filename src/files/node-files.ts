import {
  closeSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UnusableInput } from '../errors.js';
import { LIMITS } from '../scope/limits.js';
import type { Checkout } from './port.js';

/**
 * The file system, seen from a directory. Its files are few and small: each call waits for the disk, which takes a start less
 * than Node's promises of files do.
 */
export class NodeFiles implements Checkout {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async read(path: string): Promise<Uint8Array> {
    const file = resolve(this.#directory, path);
    this.#refuseOddFiles(path, file);
    try {
      const handle = openSync(file, 'r');
      try {
        const buffer = new Uint8Array(LIMITS.bytes + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
          read = readSync(handle, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      throw new UnusableInput(`${path}: ${reasonOf(error)}`, { cause: error });
    }
  }

  async exists(path: string): Promise<boolean> {
    try {
      lstatSync(resolve(this.#directory, path));
      return true;
    } catch {
      return false;
    }
  }

  async glob(pattern: string): Promise<string[]> {
    const { glob } = await import('tinyglobby');
    const options = { cwd: this.#directory, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const found = await glob(pattern.replace(/^\.\//, ''), {
      ...options,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.sort();
  }

  async write(path: string, text: string): Promise<void> {
    try {
      writeFileSync(resolve(this.#directory, path), text);
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = isMissing
        ? 'The folder for it does not exist: make it first.'
        : reasonOf(error, 'written');
      throw new UnusableInput(`${path}: ${reason}`, { cause: error });
    }
  }

  async isSame(one: string, other: string): Promise<boolean> {
    const [a, b] = [resolve(this.#directory, one), resolve(this.#directory, other)];
    if (a === b) return true;
    const identity = identityOf(a);
    return identity !== undefined && identity === identityOf(b);
  }

  /**
   * A checkout is a stranger's: a link in it may lead to any file of the machine, and findings quote what they
   * read. So nothing that is a link, or lies behind one within the directory, is read.
   */
  #refuseOddFiles(path: string, file: string): void {
    const stat = statOf(path, file);
    if (stat.isSymbolicLink())
      throw new UnusableInput(`${path}: This is a symbolic link; a scope is a file of its own.`);
    if (stat.isDirectory())
      throw new UnusableInput(
        `${path}: This is a directory; name a file in it, such as ${path.replace(/\/$/, '')}/scope.yaml.`,
      );
    if (!stat.isFile())
      throw new UnusableInput(`${path}: This is not a regular file. (\`-\` reads standard input.)`);
    const inside = relative(this.#directory, file);
    if (isAbsolute(inside) || inside.startsWith(`..${sep}`)) return;
    const real = relative(realpathSync.native(this.#directory), realpathSync.native(file));
    if (real !== inside) throw new UnusableInput(`${path}: The path leads through a symbolic link.`);
  }
}

function statOf(path: string, file: string): Stats {
  try {
    return lstatSync(file);
  } catch (error) {
    throw new UnusableInput(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

/** What the file system knows a file by, whatever it is called; undefined where there is none. */
function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or directory.',
  ENOTDIR: 'A part of the path is no directory.',
  EISDIR: 'This is a directory.',
  EACCES: 'There is no permission for it.',
  EPERM: 'There is no permission for it.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'The disk is full.',
  ENAMETOOLONG: 'The path is too long.',
  ELOOP: 'The path leads through a circle of links.',
};

function reasonOf(error: unknown, done = 'read'): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `It can't be ${done} (${code || String(error)}).`;
}
