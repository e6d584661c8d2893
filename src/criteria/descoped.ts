import { promises } from '../language/promise.js';
import type { Criterion, OutOfScope, Scope } from '../scope/scope.js';
import { folded } from './criterion-digest.js';

/** What a criterion was, as far as it is known of one that the scope has no more. */
export type Once = Pick<Criterion, 'id' | 'statement' | 'covers'>;

/** What an entry of `out_of_scope` says, in its long form or its short one. */
export function itemText(entry: unknown): string {
  return typeof entry === 'string' ? entry : String((entry as { item: string }).item);
}

/**
 * Whether an entry of `out_of_scope` stands for what a criterion asked: it names its id, says the same, or waives
 * a case that it covered. One that only sounds alike does not: the criterion would seem to be agreed away.
 */
export function standsFor(entry: unknown, { id, statement, covers = [] }: Once): boolean {
  const item = itemText(entry);
  return (
    item.split(/[^A-Za-z0-9-]+/).includes(id) ||
    folded(item) === folded(statement) ||
    promises(item, statement)?.how === 'same' ||
    covers.some((one) => one === waivedBy(entry))
  );
}

/** Where a criterion that the scope has no more is out of scope, and the release that it may come in. */
export interface Descoped {
  /** The place in the list of `out_of_scope`. */
  readonly index: number;
  readonly item: string;
  readonly candidate: string | undefined;
}

/** The entry of `out_of_scope` that stands for a criterion which is gone; undefined where it was just taken out. */
export function descopedTo(
  once: Once,
  { out_of_scope: entries }: Pick<Scope, 'out_of_scope'>,
): Descoped | undefined {
  const index = entries.findIndex((entry) => standsFor(entry, once));
  const entry = entries[index];
  if (entry === undefined) return undefined;
  return {
    index,
    item: itemText(entry),
    candidate: typeof entry === 'string' ? undefined : entry.candidate,
  };
}

export function waivedBy(entry: unknown): OutOfScope['waives'] {
  return typeof entry === 'string' ? undefined : (entry as OutOfScope).waives;
}
