import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UnusableInput } from '../trouble.js';

/**
 * Gives paths as the repository has them, from its root and with forward slashes, for paths that are absolute or
 * seen from a directory in it.
 */
export function pathsInRepository(directory: string): (path: string) => string {
  const root = rootAbove(directory) ?? directory;
  return (path) => {
    const inside = relative(root, resolve(directory, path));
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw new UnusableInput(
        `${path}: This is outside of the repository, so GitHub does not have it there.`,
      );
    }
    return inside.split(sep).join('/');
  };
}

function rootAbove(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : rootAbove(parent);
}
