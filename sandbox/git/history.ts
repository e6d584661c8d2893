import type { Commit } from './repository.js';

type Read = (sha: string) => Promise<Commit>;

/** The commits that are reachable from `tip` and not from `without`, newest first, none before its children. */
export async function history(read: Read, tip: string, without?: string): Promise<string[]> {
  const hidden = without === undefined ? new Map() : await reachable(read, without);
  const wanted = new Map([...(await reachable(read, tip))].filter(([sha]) => !hidden.has(sha)));
  const children = new Map<string, number>();
  for (const { parents } of wanted.values()) {
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const ready = wanted.has(tip) ? [tip] : [];
  const listed: string[] = [];
  for (let sha = ready.shift(); sha !== undefined; sha = ready.shift()) {
    listed.push(sha);
    for (const parent of wanted.get(sha)?.parents ?? []) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0 && wanted.has(parent)) ready.push(parent);
    }
    ready.sort((one, other) => timeOf(wanted, other) - timeOf(wanted, one));
  }
  return listed;
}

/** The best common ancestors: those that no other common ancestor descends from. Newest first. */
export async function mergeBases(read: Read, one: string, other: string): Promise<string[]> {
  const theirs = await reachable(read, other);
  const common = new Map([...(await reachable(read, one))].filter(([sha]) => theirs.has(sha)));
  // All that is common is closed under parents, so a parent within it is never the best.
  const older = new Set([...common.values()].flatMap(({ parents }) => parents));
  return [...common.keys()]
    .filter((sha) => !older.has(sha))
    .sort((left, right) => timeOf(common, right) - timeOf(common, left));
}

async function reachable(read: Read, tip: string): Promise<Map<string, Commit>> {
  const found = new Map<string, Commit>();
  const open = [tip];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha)) continue;
    const commit = await read(sha);
    found.set(sha, commit);
    open.push(...commit.parents);
  }
  return found;
}

function timeOf(commits: ReadonlyMap<string, Commit>, sha: string): number {
  return commits.get(sha)?.committer.time ?? 0;
}
