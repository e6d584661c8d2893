import { treeAsFileSystem } from './tree-as-file-system.js';

/** Those of a commit's paths that a glob names, in alphabetical order: as `Files.glob` finds them in a checkout. */
export async function matchPaths(
  pattern: string,
  paths: readonly string[],
  directory = '/commit',
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replace(/^\.\//, ''), {
    cwd: directory,
    fs: treeAsFileSystem(directory, paths),
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.sort();
}
