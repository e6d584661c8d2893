import type { Change, Renamed } from '../../src/diff/change.js';
import { translate } from '../../src/diff/renames.js';
import { pointerKeys } from '../../src/scope/pointer.js';
import type { Scope } from '../../src/scope/scope.js';

/** What was taken out, until its list or mapping is closed up. */
const HOLE = Symbol('hole');

/** What every scope has, though all of it may be replaced. */
const EMPTY = { systems: {}, stories: [], records: [], criteria: [], out_of_scope: [] };

/**
 * The head that a base becomes by changes, from nothing but what they say: it proves that no difference was left
 * out. What goes and moves is said in places of the base, what comes in places of the head.
 */
export function applyChanges(base: Scope, changes: readonly Change[]): Scope {
  const document = structuredClone(base) as unknown;
  for (const { at } of changes.filter(takes)) set(document, pointerKeys(at.base), HOLE);
  for (const change of deepestFirst(changes)) if (change.kind === 'reordered') reorder(document, change);
  const closed = { ...structuredClone(EMPTY), ...(closedUp(document) as Scope) };
  const scope = translate(closed, renamesIn(changes)) as unknown;
  for (const change of byPlace(changes.filter((one) => puts(one)))) {
    if ('after' in change) insert(scope, pointerKeys(change.at.head), structuredClone(change.after));
  }
  for (const change of byPlace(changes)) {
    if (change.kind === 'changed' && change.after !== undefined)
      set(scope, pointerKeys(change.at.head), structuredClone(change.after));
  }
  return scope as Scope;
}

function takes(change: Change): boolean {
  switch (change.kind) {
    case 'removed':
    case 'descoped':
    case 'rescoped':
      return true;
    case 'changed':
      return change.after === undefined;
    case 'added':
    case 'renamed':
    case 'reordered':
      return false;
  }
}

function puts({ kind }: Change): boolean {
  return kind === 'added' || kind === 'descoped' || kind === 'rescoped';
}

function renamesIn(changes: readonly Change[]) {
  const of = (part: string) =>
    new Map(
      changes
        .filter((change): change is Renamed => change.kind === 'renamed' && change.part === part)
        .map(({ before, after }) => [before, after]),
    );
  return { systems: of('systems'), stories: of('stories'), criteria: of('criteria'), records: of('records') };
}

type Container = Record<string, unknown> & unknown[];

function at(document: unknown, keys: readonly string[]): Container {
  return keys.reduce(
    (value, key) => (value as Container)[key as keyof Container] as Container,
    document as Container,
  );
}

function set(document: unknown, keys: readonly string[], value: unknown): void {
  const parent = keys.slice(0, -1).reduce((above, key, depth) => {
    if (above[key] === undefined) above[key] = {} as Container;
    // An item in its short form is written out where a key of it is set.
    if (typeof above[key] === 'string' && depth === 1)
      above[key] = { item: above[key] } as unknown as Container;
    return above[key] as Container;
  }, document as Container);
  parent[keys.at(-1) as string] = value as Container;
}

function insert(document: unknown, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) as string;
  const isIndex = /^\d+$/.test(last);
  const parent = keys.slice(0, -1).reduce((above, key, depth) => {
    const isLast = depth === keys.length - 2;
    // Only lists of the format hold entries by number: a mapping that is new holds no such key here.
    if (above[key] === undefined) above[key] = (isLast && isIndex && isList(keys) ? [] : {}) as Container;
    return above[key] as Container;
  }, document as Container);
  if (Array.isArray(parent)) (parent as unknown[]).splice(Number(last), 0, value);
  else (parent as Container)[last] = value as Container;
}

function isList(keys: readonly string[]): boolean {
  return keys[0] !== 'rules' && keys[1] !== 'branches' && keys[2] !== 'fields';
}

function reorder(document: unknown, change: Change & { kind: 'reordered' }): void {
  const list = at(document, pointerKeys(change.at.base)) as unknown[];
  const inOrder = [...change.moved].sort((a, b) => a.to - b.to).map(({ from }) => list[from]);
  list.splice(0, list.length, ...inOrder);
}

/** Without the holes; what lost all that it had goes, too. */
function closedUp(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(closedUp).filter((one) => one !== HOLE);
    return kept.length === 0 && value.length > 0 ? HOLE : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, closedUp(one)] as const);
  const kept = entries.filter(([, one]) => one !== HOLE);
  return kept.length === 0 && entries.length > 0 ? HOLE : Object.fromEntries(kept);
}

function deepestFirst(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => pointerKeys(b.at.base).length - pointerKeys(a.at.base).length);
}

function byPlace<T extends Change>(changes: readonly T[]): T[] {
  const keys = (change: T) => pointerKeys(change.at.head);
  return [...changes].sort((a, b) => {
    const [x, y] = [keys(a), keys(b)];
    if (x.length !== y.length) return x.length - y.length;
    const list = x.slice(0, -1).join('/').localeCompare(y.slice(0, -1).join('/'));
    return list || Number(x.at(-1)) - Number(y.at(-1)) || 0;
  });
}
