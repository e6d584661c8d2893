import { standsFor } from '../../criteria/descoped.js';
import type { Value } from '../../edit/edit.js';
import type { Criterion, OutOfScope } from '../../scope/scope.js';

/** A case that must be covered or waived. */
export type Case = NonNullable<OutOfScope['waives']>;

interface Item {
  readonly item: string;
  readonly candidate: string | undefined;
  readonly reason: string | undefined;
}

/** The item, and one more for each further case that is waived. All of them are known as the criterion's. */
export function itemsOf(criterion: Criterion, item: Item, [first, ...more]: readonly Case[]): Value[] {
  const { id } = criterion;
  const text = standsFor(item.item, criterion) ? item.item : `${item.item} (${id})`;
  const entries = [
    entryOf({ ...item, item: text }, first),
    ...more.map((one) => entryOf({ ...item, item: `${item.item} (${id}, ${one})` }, one)),
  ];
  return entries.map((entry) => (Object.keys(entry).length === 1 ? text : entry));
}

function entryOf({ item, candidate, reason }: Item, waives: Case | undefined): Record<string, Value> {
  const pairs = Object.entries({ item, candidate, waives, reason });
  return Object.fromEntries(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** Characters of an item that a person did not word. */
const MOST = 100;

/** Words on which no item ends. */
const LOOSE =
  /(?: (?:an?|the|its?|and|or|that|is|are|of|to|in|on|at|by|for|from|with|after|before|within|than))+$/i;

/**
 * A statement as an item of a list: its longest clause, since the commas of an item part things that are out each
 * by itself; without its full stop and, where that is long, what comes behind.
 */
export function shortened(statement: string): string {
  const text = statement
    .trim()
    .replace(/[.!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  const [clause = text] = text.split(/[,;:] /).sort((a, b) => b.length - a.length);
  return clause.charAt(0).toUpperCase() + cut(clause.slice(1));
}

function cut(clause: string): string {
  if (clause.length <= MOST) return clause;
  const start = clause.slice(0, MOST + 1);
  return /^(.{20,})(?: and| then) /u.exec(start)?.[1] ?? start.replace(/\s\S*$/, '').replace(LOOSE, '');
}
