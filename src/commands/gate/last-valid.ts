import type { Known, ScopeAt, Side } from '../../gate/facts.js';
import { readable } from '../../gate/people.js';
import type { PullRequests } from '../../github/gate-port.js';
import { CONFIG_PATH, type Config } from '../../scope/config.js';
import { orUnknown } from './or-unknown.js';
import type { SideReader } from './read-sides.js';

/** So many versions of a file are looked at, newest first, for one that can be read. */
const MOST_VERSIONS = 50;

/** The newest configuration in the base's history that can be read; undefined where its own can be. */
export async function lastValidConfig(
  base: string,
  reader: SideReader,
  pulls: PullRequests,
): Promise<Config | undefined> {
  const own = reader.configAt(base);
  if (own === undefined || own.value !== undefined) return undefined;
  const commits = await pulls.listHistory(CONFIG_PATH, base, MOST_VERSIONS);
  await reader.load(commits);
  for (const commit of commits) {
    const value = reader.configAt(commit)?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** For each scope of the base that can't be read, the newest version in the branch's history that can be. */
export async function lastValidScopes(
  base: Side<'base'>,
  reader: SideReader,
  pulls: PullRequests,
): Promise<ReadonlyMap<string, Known<ScopeAt | undefined>>> {
  const found = new Map<string, Known<ScopeAt | undefined>>();
  for (const { path, result } of base.scopes) {
    if (readable(result) !== undefined) continue;
    found.set(path, await orUnknown(() => newestReadable(path, base.commit, reader, pulls)));
  }
  return found;
}

async function newestReadable(
  path: string,
  base: string,
  reader: SideReader,
  pulls: PullRequests,
): Promise<ScopeAt | undefined> {
  const commits = await pulls.listHistory(path, base, MOST_VERSIONS);
  await reader.load(commits, [path]);
  for (const commit of commits) {
    const scope = await reader.scopeAt(commit, path);
    if (scope?.result.reading?.value !== undefined) return scope;
  }
  return undefined;
}
