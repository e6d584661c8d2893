import type { Plan } from './step.js';

/** Fewer are never too many at once. */
const FEW = 5;

/** How many of how many criterion issues a plan closes, or makes anew. */
export interface MassChange {
  readonly closings: number;
  readonly remakes: number;
  readonly existing: number;
}

/**
 * Whether a plan closes, or makes anew since they are gone, most of the criterion issues and at least five. New
 * criteria don't count, however many they are: nothing that exists is at stake, as in a first sync.
 */
export function massChange({ steps }: Plan): MassChange | undefined {
  const closings = numbers(steps, ['close']).size;
  const remakes = steps.filter((step) => step.kind === 'create' && step.isAgain).length;
  const existing = numbers(steps, ['close', 'unchanged', 'update', 'reopen']).size + remakes;
  const changed = closings + remakes;
  return changed >= FEW && changed * 2 > existing ? { closings, remakes, existing } : undefined;
}

/** The criterion issues that steps of some kinds are about. */
function numbers(steps: Plan['steps'], kinds: readonly string[]): Set<number> {
  return new Set(
    steps.flatMap((step) =>
      'criterion' in step.subject && 'issue' in step && kinds.includes(step.kind) ? [step.issue.number] : [],
    ),
  );
}
