import type { ScopeDiff } from '../../diff/scope-diff.js';
import type { GitHub } from '../../github/port.js';
import { examineFiles } from '../../rules/file-result.js';
import { CONFIG_PATH, readConfig } from '../../scope/config.js';
import { compare, type Examined, paired } from './diff.js';

export interface BranchSide {
  readonly branch: string;
  /** Whether the scopes were named: then no others are looked for. */
  readonly isNamed: boolean;
}

/**
 * What changes from a branch on GitHub to the scopes of a checkout: looked up there by their paths, and where a
 * scope has moved or is gone, by what the branch's configuration lists, or else at its root.
 */
export async function diffWithBranch(
  heads: readonly Examined[],
  { branch, isNamed }: BranchSide,
  github: GitHub,
): Promise<readonly ScopeDiff[]> {
  const scopes = heads.filter(({ reading }) => reading !== undefined);
  const usual = isNamed ? [] : await usualPaths(branch, github);
  const sources: { file: string; bytes: Uint8Array; path: string }[] = [];
  for (const path of new Set([...scopes.map((head) => head.path), ...usual])) {
    const file = await github.readFile(path, branch);
    if (file) sources.push({ file: `${path} at ${branch}`, bytes: file.bytes, path });
  }
  const bases = examineFiles(sources).map((result, at) => ({ ...result, path: sources[at]?.path ?? '' }));
  return compare(paired(bases, scopes), []).diffs;
}

/** Where the branch has its scopes. A pattern of its configuration finds nothing here: there is no list of files. */
async function usualPaths(branch: string, github: GitHub): Promise<readonly string[]> {
  const config = await github.readFile(CONFIG_PATH, branch);
  const listed = config && readConfig(config.bytes).value?.scopes;
  return (listed ?? ['scope.yaml', 'scope.yml']).filter((path) => !/[*?[\]{}!()]/.test(path));
}
