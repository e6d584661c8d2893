import type { BranchProfile, Row } from './branch-profile.js';
import { type BranchFacts, isKnown } from './facts.js';

/** The default branch's check. */
export const CHECK = 'scope gate';

/**
 * The name of the check: each policy has its own, so that a green one can't be carried to a stricter branch. Where
 * the scopes have different rows for the branch, all of them.
 */
export function checkName(profiles: readonly Pick<BranchProfile, 'row'>[]): string {
  const labels = [...new Set(profiles.map(({ row }) => labelOf(row)))].sort();
  if (labels.every((label) => label === 'default')) return CHECK;
  return `${CHECK} (${labels.join('; ')})`;
}

/** A row that could be mistaken for one of our own words is put in quotes. */
function labelOf(row: Row): string {
  if (row.kind !== 'row') return row.kind;
  return /^(default|ungated)$|^"/.test(row.key) ? JSON.stringify(row.key) : row.key;
}

/** Whether a required check is the gate's, whichever policy's. */
function isGateName(name: string): boolean {
  return name === CHECK || (name.startsWith(`${CHECK} (`) && name.endsWith(')'));
}

/** Whether rules that require this check ask to be judged as the default branch is. */
export function requiresDefault(name: string): boolean {
  if (!isGateName(name)) return false;
  return (
    name === CHECK ||
    name
      .slice(CHECK.length + 2, -1)
      .split('; ')
      .includes('default')
  );
}

/** The gate's checks that a branch's rules require, the default branch's first. */
export function requiredNames({ requiredChecks }: BranchFacts): readonly string[] {
  if (!isKnown(requiredChecks)) return [];
  return [...new Set(requiredChecks.map(({ name }) => name).filter(isGateName))].sort();
}

/** Says which check to require, where the branch's rules require another policy's. */
export function nameNotes(branch: BranchFacts, own: string): readonly string[] {
  const names = requiredNames(branch);
  const others = names.filter((name) => name !== own);
  if (others.length === 0) return [];
  const required = others.map((name) => `\`${name}\``).join(' and ');
  const fix = names.includes(own) ? `Require ${required} no longer` : `Require \`${own}\` instead`;
  return [
    `The rules of \`${branch.name}\` require ${required}, but the check for this branch is \`${own}\`. ${fix}, or nothing can be merged.`,
  ];
}
