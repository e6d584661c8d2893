import { resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';

/** The part of a file system that a search for a pattern uses. */
type Searched = NonNullable<GlobOptions['fs']>;
type Listing = {
  name: string;
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
};

/**
 * Paths of a commit as a file system to search, so that a pattern means the same there as in a checkout. Nothing
 * of the disk is looked at.
 */
export function treeAsFileSystem(directory: string, paths: readonly string[]): Searched {
  const listings = new Map<string, Map<string, Listing>>();
  for (const path of paths) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const above = resolve(directory, ...names.slice(0, depth));
      const listing = listings.get(above) ?? new Map<string, Listing>();
      listings.set(above, listing);
      const isFile = depth === names.length - 1;
      listing.set(name, {
        name,
        isFile: () => isFile,
        isDirectory: () => !isFile,
        isSymbolicLink: () => false,
      });
    }
  }
  const list = (path: string) => [...(listings.get(withoutEnd(path))?.values() ?? [])];
  const readdir = (path: string, _: unknown, done: (error: Error | null, entries: Listing[]) => void) =>
    done(null, list(String(path)));
  return { readdir, readdirSync: list } as unknown as Searched;
}

function withoutEnd(path: string): string {
  return resolve(path.endsWith(sep) ? path.slice(0, -1) : path);
}
