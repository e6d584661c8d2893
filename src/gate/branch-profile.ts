import type { Scope } from '../scope/scope.js';
import { requiresDefault } from './check-name.js';
import { type BranchFacts, isKnown, type RepositoryFacts } from './facts.js';
import { isPattern, matches } from './glob.js';
import type { Profile } from './verdict.js';

/** What a scope says of a branch. */
export interface BranchProfile {
  readonly profile: Profile;
  /** The row of `gate.branches`, as written, by which the branch is judged. */
  readonly row: Row;
}

/** `default`: as the default branch is; `ungated`: no row matches; else the row as written. */
export type Row = { readonly kind: 'default' | 'ungated' } | { readonly kind: 'row'; readonly key: string };

type Rows = NonNullable<NonNullable<Scope['gate']>['branches']>;

const STRICTEST: readonly Profile[] = ['all', 'linked', 'none'];

/**
 * Which criteria a scope awaits on a branch: its exact name's row, else the strictest pattern's. The default branch
 * is `all` where no row says otherwise; another one without a row is judged like it if its rules require the
 * default branch's check, and else awaits none.
 */
export function profileOf(
  rows: Rows | undefined,
  branch: BranchFacts,
  { defaultBranch }: Pick<RepositoryFacts, 'defaultBranch'>,
): BranchProfile {
  const row = rowFor(rows ?? {}, branch.name);
  if (branch.name === defaultBranch) return { profile: row?.profile ?? 'all', row: { kind: 'default' } };
  if (row) return { profile: row.profile, row: { kind: 'row', key: row.key } };
  const { requiredChecks: required } = branch;
  // Unknown rules may require it; the verdict is not a success either way.
  if (isKnown(required) && !required.some(({ name }) => requiresDefault(name)))
    return { profile: 'none', row: { kind: 'ungated' } };
  return { profile: rowFor(rows ?? {}, defaultBranch)?.profile ?? 'all', row: { kind: 'default' } };
}

function rowFor(rows: Rows, branch: string): { key: string; profile: Profile } | undefined {
  const all = Object.entries(rows).map(([key, profile]) => ({ key, profile }));
  const exact = all.find(({ key }) => key === branch);
  if (exact) return exact;
  return all
    .filter(({ key }) => isPattern(key) && matches(key, branch))
    .sort(
      (a, b) => STRICTEST.indexOf(a.profile) - STRICTEST.indexOf(b.profile) || (a.key < b.key ? -1 : 1),
    )[0];
}
