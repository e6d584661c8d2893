import { diff } from '../diff/diff.js';
import type { Version } from '../diff/scope-diff.js';
import { type Reading, read } from '../scope/read.js';
import type { AgreedVersion, Snapshot } from './version.js';

/**
 * The agreed versions in a scope's history: one for each commit with which it began to say something else. What
 * only lays the file out anew, or moves it, is none.
 * @param snapshots oldest first.
 * @returns newest first.
 */
export function versionsIn(snapshots: readonly Snapshot[]): AgreedVersion[] {
  const versions: AgreedVersion[] = [];
  let last: Version | undefined;
  for (const snapshot of snapshots) {
    const next = versionOf(snapshot, last);
    const before = versions.at(-1);
    if (isSame(before, next)) continue;
    versions.push(next);
    if (next.what.kind === 'first' || next.what.kind === 'compared') last = next.what.head;
    if (next.what.kind === 'gone') last = undefined;
  }
  return versions.reverse();
}

function isSame(before: AgreedVersion | undefined, next: AgreedVersion): boolean {
  if (before === undefined) return false;
  if (before.digest !== undefined || next.digest !== undefined) return before.digest === next.digest;
  return before.what.kind === next.what.kind;
}

function versionOf({ commit, file, source }: Snapshot, last: Version | undefined): AgreedVersion {
  const at = { commit, file };
  if (typeof source === 'string')
    return { ...at, digest: undefined, what: { kind: 'unreadable', why: source } };
  if (source === undefined) {
    const what = last
      ? ({ kind: 'gone', base: last } as const)
      : ({ kind: 'unreadable', why: 'It was taken away.' } as const);
    return { ...at, digest: undefined, what };
  }
  const reading = read(source);
  const { digest, value, places } = reading;
  if (digest === undefined || value === undefined)
    return { ...at, digest, what: { kind: 'unreadable', why: whyUnreadable(reading) } };
  const head = { file: `${file} at ${commit.id.slice(0, 7)}`, scope: value, digest, places };
  const what = last
    ? ({ kind: 'compared', base: last, head, changes: diff(last.scope, value) } as const)
    : ({ kind: 'first', head } as const);
  return { ...at, digest, what };
}

function whyUnreadable({ yamlProblems, schemaProblems }: Reading): string {
  return [...yamlProblems, ...schemaProblems][0]?.message ?? 'It can’t be read as a scope.';
}
