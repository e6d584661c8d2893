import { UnusableInput } from '../errors.js';
import type { Files } from '../files/port.js';
import { CommitFiles } from './commit-files.js';
import { changedIn, historyOf, tags } from './history.js';
import type { Git, PathChange, Tag } from './port.js';
import { type Place, runGit, type Said } from './run-git.js';

/** The user's own git, in a directory. */
export class NodeGit implements Git {
  private readonly place: Place;

  constructor(directory: string, environment: Place['environment']) {
    this.place = { directory, environment };
  }

  async commitOf(name: string): Promise<string | undefined> {
    if (!isName(name)) throw new UnusableInput(`\`${name}\` can't be the name of a commit, branch or tag.`);
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const said = await runGit(args, this.place);
    const commit = said.stdout.toString('utf8').trim();
    if (said.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
    refuseNoRepository(said);
    return undefined;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const said = await runGit(['merge-base', '--all', a, b], this.place);
    refuseNoRepository(said);
    const commits = said.stdout.toString('utf8').trim().split('\n');
    return said.code === 0 && commits.length === 1 ? commits[0] : undefined;
  }

  filesAt(commit: string): Files {
    return new CommitFiles(commit, this.place);
  }

  historyOf(path: string, tip: string): Promise<readonly PathChange[]> {
    return historyOf(path, tip, this.place);
  }

  changedIn(change: PathChange): Promise<readonly string[]> {
    return changedIn(change, this.place);
  }

  tags(beginning: string): Promise<readonly Tag[]> {
    return tags(beginning, this.place);
  }

  async isShallow(): Promise<boolean> {
    const said = await runGit(['rev-parse', '--is-shallow-repository'], this.place);
    refuseNoRepository(said);
    return said.stdout.toString('utf8').trim() === 'true';
  }
}

/** What git could take for an option, a path in a tree or a search through messages is no name here. */
function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  return /^[^-\s:\u0000-\u001f\u007f][^\s:\u0000-\u001f\u007f]{0,249}$/.test(name);
}

function refuseNoRepository({ code, stderr }: Said): void {
  if (code !== 128 || !/not a git repository|dubious ownership|work tree/i.test(stderr)) return;
  throw new UnusableInput(
    /dubious ownership/i.test(stderr)
      ? "git refuses to read this repository: it belongs to another user (git's `safe.directory`)."
      : 'This is no git repository: two files can be compared here, but no history read.',
  );
}
