import type { Files } from '../files/port.js';
import type { Git, PathChange } from '../git/port.js';
import type { ApprovedPull } from '../record/signatures.js';
import type { AgreedVersion, Baseline, History, Snapshot } from '../record/version.js';
import { versionsIn } from '../record/versions.js';
import type { FileResult } from '../rules/file-result.js';
import { read } from '../scope/read.js';
import { UnusableInput } from '../trouble.js';
import { findScopes } from './find-scopes.js';

export interface LogInput {
  readonly paths: readonly string[];
  /** The branch, tag or commit whose line is followed. */
  readonly branch: string;
}

export interface LogPorts {
  readonly git: Git;
  /**
   * The pull requests that brought a commit, with who approved them; absent where no repository is named: then
   * nobody's signature is known.
   */
  readonly approvals?: ((commit: string) => Promise<readonly ApprovedPull[]>) | undefined;
}

export interface LogOutcome {
  readonly histories: readonly History[];
  /** By commit; absent where signatures were not read. */
  readonly approvals?: ReadonlyMap<string, readonly ApprovedPull[]>;
  /** Whether the clone lacks older history. */
  readonly isShallow: boolean;
  /** The configuration, where something is wrong with it. */
  readonly wrong: readonly FileResult[];
}

/**
 * Each agreed version of the scopes that a branch has now, or once had.
 * @throws UnusableInput where there is no such branch, or no scope on it.
 */
export async function log({ paths, branch }: LogInput, { git, approvals }: LogPorts): Promise<LogOutcome> {
  const tip = await git.commitOf(branch);
  if (tip === undefined)
    throw new UnusableInput(
      `There is no commit, branch or tag \`${branch}\` here. Has anything been committed?`,
    );
  const files = git.filesAt(tip);
  const found = await findScopes(paths, files);
  const isShallow = await git.isShallow();
  const histories: History[] = [];
  for (const path of found.paths) {
    const id = await idAt(files, path);
    if (id === undefined)
      throw new UnusableInput(`${path} at ${branch}: This says no \`id\` that could be followed.`);
    const snapshots = await snapshotsOf(id, path, tip, git);
    const versions = versionsIn([...snapshots].reverse());
    const known = [...new Set(snapshots.map(({ file }) => file))];
    histories.push({ id, versions, baselines: await baselinesOf(id, versions, known, git) });
  }
  return {
    histories,
    ...(approvals ? { approvals: await approvalsOf(histories, approvals) } : {}),
    isShallow,
    wrong: found.config ? [found.config] : [],
  };
}

async function approvalsOf(
  histories: readonly History[],
  approvals: NonNullable<LogPorts['approvals']>,
): Promise<ReadonlyMap<string, readonly ApprovedPull[]>> {
  const commits = new Set(histories.flatMap(({ versions }) => versions.map(({ commit }) => commit.id)));
  const found = new Map<string, readonly ApprovedPull[]>();
  for (const commit of commits) found.set(commit, await approvals(commit));
  return found;
}

/** A file, and the commit from which on its history is followed. */
interface Trail {
  readonly file: string;
  readonly tip: string;
}

/**
 * A scope at each commit that changed its file, newest first. It is known by its id: where a file began to hold it,
 * the one is sought that held it before.
 */
async function snapshotsOf(id: string, path: string, tip: string, git: Git): Promise<Snapshot[]> {
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
  // Before its first version there was none.
  return snapshots.slice(0, snapshots.findLastIndex(({ source }) => source !== undefined) + 1);
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

async function idAt(files: Files, path: string): Promise<string | undefined> {
  const source = await readOr(files, path);
  return typeof source === 'string' ? undefined : idIn(source);
}

function idIn(source: Uint8Array): string | undefined {
  return read(source).draft?.child('id').value;
}

/** The tags of a scope's releases, each with the version that it shows. */
async function baselinesOf(
  id: string,
  versions: readonly AgreedVersion[],
  known: readonly string[],
  git: Git,
): Promise<Baseline[]> {
  const beginning = `scope/${id}/`;
  const baselines: Baseline[] = [];
  for (const { name, commit } of await git.tags(beginning)) {
    const files = git.filesAt(commit);
    const texts: (string | undefined)[] = [];
    for (const path of known) if ((await idAt(files, path)) === id) texts.push(await digestAt(files, path));
    const version = await heldAt(commit, versions, git);
    const isIt = version?.digest !== undefined && texts.includes(version.digest);
    const release = name.slice(beginning.length);
    baselines.push({ tag: name, release, version: isIt ? version.commit.id : undefined });
  }
  return baselines;
}

/** The version that held on the branch when a commit was made. */
async function heldAt(
  commit: string,
  versions: readonly AgreedVersion[],
  git: Git,
): Promise<AgreedVersion | undefined> {
  for (const version of versions) {
    if ((await git.mergeBase(version.commit.id, commit)) === version.commit.id) return version;
  }
  return undefined;
}

async function digestAt(files: Files, path: string): Promise<string | undefined> {
  return read(await files.read(path)).digest;
}
