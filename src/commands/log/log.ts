import { UnusableInput } from '../../errors.js';
import type { Files } from '../../files/port.js';
import type { Git } from '../../git/port.js';
import type { ApprovedPull } from '../../record/signatures.js';
import type { AgreedVersion, Baseline, History } from '../../record/version.js';
import { versionsIn } from '../../record/versions.js';
import type { FileResult } from '../../rules/file-result.js';
import { read } from '../../scope/read.js';
import { findScopes } from '../find-scopes.js';
import { idAt, snapshotsOf } from './snapshots.js';

export interface LogInput {
  readonly paths: readonly string[];
  /** The branch, tag or commit whose line is followed. */
  readonly branch: string;
}

export interface LogPorts {
  readonly git: Git;
  /**
   * The pull requests that brought a commit, with who approved them; absent where no repository is named: then
   * no signature is known.
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
    if (!(await files.exists(path))) throw new UnusableInput(`${path}: There is no such file at ${branch}.`);
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
