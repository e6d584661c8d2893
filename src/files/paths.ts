import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UnusableInput } from '../errors.js';

/**
 * A path or glob as it is read and shown: from the directory, without `.` and `..`; one that leads out of it is
 * left as it was written.
 */
export function fromDirectory(directory: string, path: string): string {
  const inside = relative(directory, resolve(directory, path));
  return inside === '' || leadsOut(inside) ? path : withSlashes(inside);
}

/**
 * How GitHub names the files of a directory: from the root of the repository around it, or from the directory
 * where there is none, with forward slashes.
 * @throws UnusableInput (the function given back) for a path that leads out.
 */
export function namesInRepository(directory: string): (path: string) => string {
  const root = rootAround(directory) ?? directory;
  return (path) => {
    const inside = relative(root, resolve(directory, path));
    if (!leadsOut(inside)) return withSlashes(inside);
    throw new UnusableInput(`${path}: This is outside of the repository, so GitHub does not have it there.`);
  };
}

/** The nearest directory that has `.git`, which in a work tree is a file. */
function rootAround(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : rootAround(parent);
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}
