import type { LineDiff } from './line-diff.js';
import { lineDiff } from './line-diff.js';
import type { GitRepository, TreeEntry } from './repository.js';

/** A file that two trees do not have in common. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  /** Missing for what is no text. */
  readonly lines?: LineDiff;
}

/** Of a rename, at least half of the lines must have stayed, as in git. */
const SIMILAR = 0.5;

/** The files that differ between two trees, by path. A removed and an added file that are alike are a rename. */
export async function treeDiff(
  git: GitRepository,
  before: string | undefined,
  after: string,
): Promise<FileDiff[]> {
  const old = before === undefined ? new Map<string, TreeEntry>() : await git.files(before);
  const fresh = await git.files(after);
  const removed = new Map([...old].filter(([path]) => !fresh.has(path)));
  const diffs: FileDiff[] = [];
  for (const [path, entry] of fresh) {
    const was = old.get(path);
    if (was === undefined) {
      const source = await findSource(git, entry, removed);
      if (source !== undefined) removed.delete(source.path);
      diffs.push({
        path,
        ...(source === undefined ? {} : { previousPath: source.path }),
        status: source === undefined ? 'added' : 'renamed',
        sha: entry.sha,
        ...(await linesOf(git, source?.entry, entry)),
      });
    } else if (was.sha !== entry.sha || was.mode !== entry.mode) {
      // Another kind of thing under the same name is `changed`.
      const status = was.mode.slice(0, 3) === entry.mode.slice(0, 3) ? 'modified' : 'changed';
      diffs.push({ path, status, sha: entry.sha, ...(await linesOf(git, was, entry)) });
    }
  }
  for (const [path, entry] of removed) {
    diffs.push({ path, status: 'removed', sha: entry.sha, ...(await linesOf(git, entry, undefined)) });
  }
  return diffs.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function findSource(
  git: GitRepository,
  entry: TreeEntry,
  removed: ReadonlyMap<string, TreeEntry>,
): Promise<{ path: string; entry: TreeEntry } | undefined> {
  for (const [path, candidate] of removed) {
    if (candidate.sha === entry.sha) return { path, entry: candidate };
  }
  const text = await textOf(git, entry);
  if (text === undefined) return undefined;
  for (const [path, candidate] of removed) {
    const other = await textOf(git, candidate);
    if (other !== undefined && similarity(other, text) >= SIMILAR) return { path, entry: candidate };
  }
  return undefined;
}

function similarity(one: string, other: string): number {
  const { additions, deletions, kept } = lineDiff(one, other);
  return kept / Math.max(kept + additions, kept + deletions, 1);
}

async function linesOf(
  git: GitRepository,
  before: TreeEntry | undefined,
  after: TreeEntry | undefined,
): Promise<{ lines?: LineDiff }> {
  const old = before === undefined ? '' : await textOf(git, before);
  const fresh = after === undefined ? '' : await textOf(git, after);
  return old === undefined || fresh === undefined ? {} : { lines: lineDiff(old, fresh) };
}

async function textOf(git: GitRepository, entry: TreeEntry): Promise<string | undefined> {
  if (entry.mode === '160000') return `Subproject commit ${entry.sha}\n`;
  const bytes = await git.blob(entry.sha);
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}
