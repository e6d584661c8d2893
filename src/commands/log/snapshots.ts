import { UnusableInput } from '../../errors.js';
import type { Files } from '../../files/port.js';
import type { Git, PathChange } from '../../git/port.js';
import type { Snapshot } from '../../record/version.js';
import { read } from '../../scope/read.js';

/** A file, and the commit from which on its history is followed. */
interface Trail {
  readonly file: string;
  readonly tip: string;
}

/**
 * A scope at each commit that changed its file, newest first. It is known by its id: where a file began to hold it,
 * the one is sought that held it before.
 */
export async function snapshotsOf(id: string, path: string, tip: string, git: Git): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  let trail: Trail | undefined = { file: path, tip };
  while (trail) {
    const { file, tip: from }: Trail = trail;
    const changes = await git.historyOf(file, from);
    const states: Snapshot[] = [];
    for (const change of changes) states.push(await snapshotAt(id, file, change, git));
    trail = undefined;
    for (const [index, snapshot] of states.entries()) {
      snapshots.push(snapshot);
      const isNew = snapshot.source !== undefined && states[index + 1]?.source === undefined;
      trail = isNew ? await trailBefore(id, file, changes[index] as PathChange, git) : undefined;
      if (trail) break;
    }
  }
  // Before its first version there was none, whatever stood in its place.
  const isIt = ({ source }: Snapshot) => source instanceof Uint8Array && idIn(source) === id;
  return snapshots.slice(0, snapshots.findLastIndex(isIt) + 1);
}

async function snapshotAt(id: string, file: string, change: PathChange, git: Git): Promise<Snapshot> {
  const { commit, isThere } = change;
  if (!isThere) return { commit, file, source: undefined };
  const source = await readOr(git.filesAt(commit.id), file);
  // Another scope's file, as yet.
  const isOther = typeof source !== 'string' && (idIn(source) ?? id) !== id;
  return { commit, file, source: isOther ? undefined : source };
}

/** A file's bytes; or why it can't be read, which in history is no trouble. */
async function readOr(files: Files, path: string): Promise<Uint8Array | string> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
}

/** Files that may be a scope, of all that a commit touched; more than this is another matter. */
const MOST_SOURCES = 50;

/** The file that held a scope before a commit put it elsewhere. */
async function trailBefore(
  id: string,
  file: string,
  change: PathChange,
  git: Git,
): Promise<Trail | undefined> {
  const { parent } = change;
  if (parent === undefined) return undefined;
  const paths = (await git.changedIn(change)).filter((path) => path !== file && /\.ya?ml$/i.test(path));
  for (const path of paths.slice(0, MOST_SOURCES)) {
    if ((await idAt(git.filesAt(parent), path)) === id) return { file: path, tip: parent };
  }
  return undefined;
}

export async function idAt(files: Files, path: string): Promise<string | undefined> {
  const source = await readOr(files, path);
  return typeof source === 'string' ? undefined : idIn(source);
}

function idIn(source: Uint8Array): string | undefined {
  return read(source).draft?.child('id').value;
}
