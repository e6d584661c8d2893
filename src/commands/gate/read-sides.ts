import type { Finding } from '../../finding.js';
import type { ConfigAt, EntryAt, ScopeAt, Side } from '../../gate/facts.js';
import type { Entry, PullRequests, Wanted } from '../../github/gate-port.js';
import { examineConfig } from '../../rules/examine.js';
import { examineFiles, type FileResult } from '../../rules/file-result.js';
import { CONFIG_PATH, type Config } from '../../scope/config.js';
import { LIMITS } from '../../scope/limits.js';
import { irregular, TWO_AT_ROOT } from './irregular.js';
import { foundIn, listedIn } from './listed-paths.js';

/** Where a scope stands that no configuration lists. */
const ROOT = ['scope.yaml', 'scope.yml'] as const;

/** What a side is read by. */
export interface SideToRead<Name extends string> {
  readonly side: Name;
  readonly commit: string;
  /** The configuration that finds its scopes; undefined for the root's. */
  readonly by: Config | undefined;
  /** Configurations whose paths are looked at besides: `Side.unlisted`. */
  readonly besides: readonly (Config | undefined)[];
}

/** Where anything of the agreement stands on one of the sides. */
export function pathsIn(sides: readonly Side<string>[]): readonly string[] {
  const found = sides.flatMap(({ scopes, unlisted }) => [...scopes, ...unlisted].map(({ path }) => path));
  return [...new Set([CONFIG_PATH, ...found])];
}

/** Reads what commits hold of scopes. What was read once is not asked for again. */
export class SideReader {
  readonly #pulls: PullRequests;
  readonly #entries = new Map<string, Map<string, Entry | undefined>>();
  readonly #globbed = new Map<string, readonly string[]>();

  constructor(pulls: PullRequests) {
    this.#pulls = pulls;
  }

  /** Reads configuration and root scope of commits, and further paths: one request for a few. */
  async load(commits: readonly string[], paths: readonly string[] = []): Promise<void> {
    await this.#load(commits.map((commit) => ({ commit, paths: [CONFIG_PATH, ...ROOT, ...paths] })));
  }

  /** Reads what stands at commits where configurations list it, all at once. */
  async loadListed(commits: readonly string[], configs: readonly (Config | undefined)[]): Promise<void> {
    const wanted: Wanted[] = [];
    for (const commit of commits)
      for (const config of configs) wanted.push({ commit, paths: await this.#pathsOf(commit, config) });
    await this.#load(wanted);
  }

  /** The configuration of a commit that was loaded. */
  configAt(commit: string): ConfigAt | undefined {
    const entry = this.#entryAt(commit, CONFIG_PATH);
    if (entry === undefined) return undefined;
    const { mode, object } = entry;
    if (!isRegular(entry)) {
      const result = { file: CONFIG_PATH, text: '', findings: [irregular(entry)] };
      return { mode, object, result, value: undefined };
    }
    const { reading, findings } = examineConfig(entry.bytes);
    return {
      mode,
      object,
      result: { file: CONFIG_PATH, text: reading.text, findings },
      value: reading.value,
    };
  }

  /** Reads a side. */
  async side<Name extends string>({ side, commit, by, besides }: SideToRead<Name>): Promise<Side<Name>> {
    const own = await this.#pathsOf(commit, by);
    const others: string[] = [];
    for (const config of besides) others.push(...(await this.#pathsOf(commit, config)));
    const unlisted = [...new Set(others)].filter((path) => !own.includes(path));
    await this.#load([{ commit, paths: [CONFIG_PATH, ...own, ...unlisted] }]);
    return {
      side,
      commit,
      config: this.configAt(commit),
      scopes: this.#scopesAt(commit, own),
      unlisted: unlisted.flatMap((path) => this.#bareEntry(commit, path)).sort(byPath),
    };
  }

  /** The scope at a path of a commit, if something stands there. */
  async scopeAt(commit: string, path: string): Promise<ScopeAt | undefined> {
    await this.#load([{ commit, paths: [path] }]);
    return this.#scopesAt(commit, [path])[0];
  }

  /** Whether the same entries stand at paths of two commits. */
  async isSame(one: string, other: string, paths: readonly string[]): Promise<boolean> {
    await this.#load([one, other].map((commit) => ({ commit, paths })));
    return paths.every((path) => sameEntry(this.#entryAt(one, path), this.#entryAt(other, path)));
  }

  async #load(wanted: readonly Wanted[]): Promise<void> {
    const missing = new Map<string, Set<string>>();
    for (const { commit, paths } of wanted) {
      const unread = paths.filter((path) => !this.#entries.get(commit)?.has(path));
      if (unread.length > 0) missing.set(commit, new Set([...(missing.get(commit) ?? []), ...unread]));
    }
    if (missing.size === 0) return;
    const asked = [...missing].map(([commit, paths]) => ({ commit, paths: [...paths] }));
    const read = await this.#pulls.readEntries(asked, LIMITS.bytes);
    for (const { commit, paths } of asked) {
      const known = this.#entries.get(commit) ?? new Map<string, Entry | undefined>();
      this.#entries.set(commit, known);
      for (const path of paths) known.set(path, read.get(commit)?.get(path));
    }
  }

  #entryAt(commit: string, path: string): Entry | undefined {
    const entries = this.#entries.get(commit);
    if (!entries?.has(path)) throw new Error(`${path} was not loaded at ${commit}`);
    return entries.get(path);
  }

  #bareEntry(commit: string, path: string): EntryAt[] {
    const entry = this.#entryAt(commit, path);
    return entry === undefined ? [] : [{ path, mode: entry.mode, object: entry.object }];
  }

  async #pathsOf(commit: string, config: Config | undefined): Promise<readonly string[]> {
    if (config?.scopes === undefined) return ROOT;
    const { paths, globs } = listedIn(config.scopes);
    return foundIn(paths, await this.#find(commit, globs));
  }

  async #find(commit: string, globs: readonly string[]): Promise<readonly string[]> {
    if (globs.length === 0) return [];
    const key = JSON.stringify([commit, globs]);
    const found = this.#globbed.get(key) ?? (await this.#pulls.findPaths(commit, globs));
    this.#globbed.set(key, found);
    return found;
  }

  #scopesAt(commit: string, paths: readonly string[]): ScopeAt[] {
    const there = paths
      .flatMap((path) => {
        const entry = this.#entryAt(commit, path);
        return entry === undefined ? [] : [{ path, ...entry }];
      })
      .sort(byPath);
    const regular = there.filter(isRegular);
    const results = examineFiles(regular.map(({ path, bytes }) => ({ file: path, bytes })));
    const examined = new Map(results.map((result) => [result.file, result]));
    const isTwice = ROOT.every((name) => there.some(({ path }) => path === name)) && paths === ROOT;
    return there.map((entry) => {
      const { path, mode, object } = entry;
      const result = examined.get(path) ?? { file: path, text: '', findings: [irregular(entry)] };
      return { path, mode, object, result: isTwice ? withFinding(result, TWO_AT_ROOT) : result };
    });
  }
}

function sameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.mode === other?.mode && one?.object === other?.object;
}

function byPath(one: EntryAt, other: EntryAt): number {
  return one.path < other.path ? -1 : 1;
}

function isRegular<T extends Entry>(entry: T): entry is T & { readonly bytes: Uint8Array } {
  return entry.mode.startsWith('100') && entry.bytes !== undefined;
}

function withFinding(result: FileResult, finding: Finding): FileResult {
  return { ...result, findings: [finding, ...result.findings] };
}
