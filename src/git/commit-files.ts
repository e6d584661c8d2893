import { UnusableInput } from '../errors.js';
import type { Files } from '../files/port.js';
import { LIMITS } from '../scope/limits.js';
import { matchPaths } from './match-paths.js';
import { type Place, runGit } from './run-git.js';

/** The mode of a regular file, executable or not. */
const REGULAR = /^100(?:644|755|664)$/;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
}

/** The files of a commit. Nothing is checked out: what is read are its objects, without any filter. */
export class CommitFiles implements Files {
  private readonly commit: string;
  private readonly place: Place;

  constructor(commit: string, place: Place) {
    this.commit = commit;
    this.place = place;
  }

  async read(path: string): Promise<Uint8Array> {
    const entry = await this.entry(path);
    if (!entry) throw new UnusableInput(`${this.shown(path)}: There is no such file.`);
    if (entry.mode === '120000')
      throw new UnusableInput(`${this.shown(path)}: This is a symbolic link; a scope is a file of its own.`);
    if (entry.type === 'tree')
      throw new UnusableInput(`${this.shown(path)}: This is a directory; name a file in it.`);
    if (entry.type !== 'blob' || !REGULAR.test(entry.mode))
      throw new UnusableInput(`${this.shown(path)}: This is not a regular file.`);
    const said = await runGit(['cat-file', 'blob', entry.object], this.place, LIMITS.bytes + 1);
    if (said.code !== 0)
      throw new UnusableInput(`${this.shown(path)}: git does not have its text here (a partial clone?).`);
    return said.stdout;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.entry(path)) !== undefined;
  }

  async glob(pattern: string): Promise<string[]> {
    const said = await runGit(['ls-tree', '-r', '-z', '--name-only', this.commit], this.place);
    if (said.code !== 0) throw new UnusableInput(`${this.commit}: git can't list its files.`);
    const paths = said.stdout.toString('utf8').split('\0').filter(Boolean);
    return [...(await matchPaths(pattern, paths, this.place.directory))];
  }

  async write(path: string): Promise<void> {
    throw new UnusableInput(`${this.shown(path)}: A commit can't be written to.`);
  }

  private async entry(path: string): Promise<Entry | undefined> {
    // Behind a slash, git lists what is in a directory instead of the directory.
    const name = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    const said = await runGit(['ls-tree', '-z', this.commit, '--', name], this.place);
    if (said.code !== 0) return undefined;
    const match = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(said.stdout.toString('utf8'));
    return match
      ? { mode: match[1] as string, type: match[2] as string, object: match[3] as string }
      : undefined;
  }

  private shown(path: string): string {
    return `${path} at ${this.commit.slice(0, 7)}`;
  }
}
