import { lstat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UnusableInput } from '../trouble.js';

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
 * where there is none.
 * @throws UnusableInput (the function given back) for a path that leads out: GitHub could not show it.
 */
export async function namesInRepository(directory: string): Promise<(path: string) => string> {
  const root = (await rootAround(directory)) ?? directory;
  return (path) => {
    const inside = relative(root, resolve(directory, path));
    if (!leadsOut(inside)) return withSlashes(inside);
    throw new UnusableInput(
      `${path}: This lies outside of the repository. GitHub shows findings only in files of it; \`--format pretty\` shows all.`,
    );
  };
}

async function rootAround(directory: string): Promise<string | undefined> {
  for (let at = resolve(directory); ; at = dirname(at)) {
    // A directory, or in a work tree a file.
    if (await lstat(join(at, '.git')).catch(() => undefined)) return at;
    if (dirname(at) === at) return undefined;
  }
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}
