import type { Reading } from '../scope/read.js';
import type { Part, Scope } from '../scope/scope.js';

/** A document that is no scope as a whole, as far as it can be compared with one. */
export interface PartlyRead {
  /** What it says; a part that can't be read is as in the other one, so that no change is told of it. */
  readonly scope: Scope;
  /** The parts that can't be read. */
  readonly unread: readonly Part[];
}

/**
 * A document beside the scope that it is compared with, where the schema refuses some of its parts. Undefined where
 * it is no plain YAML: which of two equal keys is meant is nobody's guess.
 */
export function asFarAsRead({ draft, parsed }: Reading, other: Scope): PartlyRead | undefined {
  if (parsed === undefined || draft?.value === undefined) return undefined;
  const parts = [...new Set([...Object.keys(draft.value), ...Object.keys(other)])] as Part[];
  const unread = parts.filter((part) => !draft.child(part).isWhole);
  const said = parts.map((part) => [part, unread.includes(part) ? other[part] : draft.child(part).value]);
  return { scope: Object.fromEntries(said.filter(([, value]) => value !== undefined)) as Scope, unread };
}
