import { digest } from '../scope/digest.js';
import type { ConfigAt, EntryAt, ScopeAt, Side } from './facts.js';

/** What a pull request changes of the agreement: what is signed, as a whole. */
export interface Change {
  /** By name, each with what stands before (where the branch left the base) and after (at the head). */
  readonly scopes: readonly ChangedScope[];
  /** The configuration, where it changes; with a first scope also where it was there before. */
  readonly config:
    | { readonly before: ConfigAt | undefined; readonly after: ConfigAt | undefined }
    | undefined;
  /** SHA-256, in hex, over the RFC 8785 form of paths, modes and digests, before and after. */
  readonly digest: string;
}

export interface ChangedScope {
  /** The scope's id; its path where none can be read. */
  readonly name: string;
  readonly before: ScopeAt | undefined;
  readonly after: ScopeAt | undefined;
}

export type AnySide = Side<string>;

/**
 * What changes from `start` to `head`, as far as the base does not say the same already.
 *
 * @param start where the branch left the base.
 * @returns undefined where nothing changes: re-formatting is no change.
 */
export function changeOf(head: AnySide, start: AnySide, base: AnySide): Change | undefined {
  const nameOf = namer(head, start, base);
  const [after, before, now] = [byName(head, nameOf), byName(start, nameOf), byName(base, nameOf)];
  const scopes = [...new Set([...after.keys(), ...before.keys()])]
    .sort()
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((one) => !sameScope(one.after, one.before) && !sameScope(one.after, now.get(one.name)));
  const isFirst = base.scopes.length === 0 && scopes.length > 0;
  const config = { before: start.config, after: head.config };
  const isConfigured =
    (!sameEntry(head.config, start.config) && !sameEntry(head.config, base.config)) ||
    (isFirst && (config.before ?? config.after) !== undefined);
  if (scopes.length === 0 && !isConfigured) return undefined;
  const change = { scopes, config: isConfigured ? config : undefined };
  return { ...change, digest: changeDigest(change) };
}

/** Which scopes of a side have which name; a second one with the same id goes by its path. */
export function byName(side: AnySide, nameOf: (scope: ScopeAt) => string): Map<string, ScopeAt> {
  const map = new Map<string, ScopeAt>();
  for (const scope of side.scopes) {
    const name = nameOf(scope);
    map.set(map.has(name) ? scope.path : name, scope);
  }
  return map;
}

/** Names scopes by their ids; one whose id can't be read has the name of its path's scope on another side. */
export function namer(...sides: readonly AnySide[]): (scope: ScopeAt) => string {
  const known = new Map<string, string>();
  for (const scope of sides.flatMap(({ scopes }) => scopes)) {
    const id = idOf(scope);
    if (id !== undefined && !known.has(scope.path)) known.set(scope.path, id);
  }
  return (scope) => idOf(scope) ?? known.get(scope.path) ?? scope.path;
}

function idOf({ result }: ScopeAt): string | undefined {
  return result.reading?.draft?.child('id').value;
}

/** What two versions of a file are compared by: its digest; where it has none, its bytes. */
function signed(scope: ScopeAt): { path: string; mode: string; digest: string } {
  return {
    path: scope.path,
    mode: scope.mode,
    digest: scope.result.reading?.digest ?? `git:${scope.object}`,
  };
}

function sameScope(one: ScopeAt | undefined, other: ScopeAt | undefined): boolean {
  if (!one || !other) return one === other;
  const [a, b] = [signed(one), signed(other)];
  return a.path === b.path && a.mode === b.mode && a.digest === b.digest;
}

type Bytes = Pick<EntryAt, 'mode' | 'object'>;

function sameEntry(one: Bytes | undefined, other: Bytes | undefined): boolean {
  return one?.mode === other?.mode && one?.object === other?.object;
}

function changeDigest({ scopes, config }: Omit<Change, 'digest'>): string {
  const entry = (at: ConfigAt | undefined) => (at ? { mode: at.mode, object: at.object } : null);
  return digest({
    scopes: scopes.map(({ name, before, after }) => ({
      name,
      before: before ? signed(before) : null,
      after: after ? signed(after) : null,
    })),
    config: config ? { before: entry(config.before), after: entry(config.after) } : null,
  });
}

/** Whether scope files or the configuration differ between two commits by a byte, wherever they are listed. */
export function sameBytes(one: AnySide, other: AnySide): boolean {
  const entries = ({ scopes, unlisted, config }: AnySide) =>
    [...scopes, ...unlisted, ...(config ? [{ path: '', ...config }] : [])]
      .map(({ path, mode, object }) => JSON.stringify([path, mode, object]))
      .sort()
      .join();
  return entries(one) === entries(other);
}
