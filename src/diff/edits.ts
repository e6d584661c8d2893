import { itemText } from '../criteria/descoped.js';
import { pointerTo } from '../scope/pointer.js';
import { pairEntries } from './pair-entries.js';
import { isMapping, isSameValue } from './same-value.js';
import type { Shape } from './shape.js';

interface EditBase {
  /** Pointers into both documents, as a `Change` has them. */
  readonly base: string;
  readonly head: string;
  /** The keys from the document down to what is edited, entries of lists by their names. */
  readonly path: readonly string[];
}

/** What differs between two documents, before anybody says what it means. */
export type Edit = EditBase &
  (
    | { readonly kind: 'added'; readonly after: unknown }
    | { readonly kind: 'removed'; readonly before: unknown }
    | { readonly kind: 'changed'; readonly before: unknown; readonly after: unknown }
    | { readonly kind: 'reordered'; readonly moved: readonly { from: number; to: number }[] }
  );

/** An edit of an entry, not of the order of all. */
export type EntryEdit = Exclude<Edit, { kind: 'reordered' }>;

type Spot = EditBase;

/**
 * Every difference of two documents, in the parts of a shape. Taken together they lead from one to the other,
 * where a list or mapping that loses its last entry goes, and one that gets its first comes.
 */
export function editsBetween(base: unknown, head: unknown, shape: Shape, at: Spot = ROOT): Edit[] {
  if (isSameValue(base, head)) return [];
  switch (shape.kind) {
    case 'value':
      return [{ ...at, kind: 'changed', before: base, after: head }];
    case 'object':
      if (shape.isOne && (base === undefined || head === undefined))
        return [{ ...at, kind: 'changed', before: base, after: head }];
      return [...objectEdits(base, head, shape.keys, at), ...emptied(base, head, at)];
    case 'map':
      return [...mapEdits(base, head, shape.of, at), ...emptied(base, head, at)];
    case 'list':
      return [...listEdits(asList(base), asList(head), shape, at), ...emptied(base, head, at)];
  }
}

const ROOT: Spot = { base: '', head: '', path: [] };

function objectEdits(base: unknown, head: unknown, keys: Readonly<Record<string, Shape>>, at: Spot): Edit[] {
  const [before, after] = [asMapping(base), asMapping(head)];
  const isShort = typeof head === 'string';
  const edits = keysOf(before, after)
    .filter((key) => !(isShort && key === 'item'))
    .flatMap((key) => {
      const spot = below(at, key);
      // What is written in short is its item.
      const place = typeof base === 'string' && key === 'item' ? { ...spot, base: at.base } : spot;
      return editsBetween(own(before, key), own(after, key), own(keys, key) ?? { kind: 'value' }, place);
    });
  // The long form of an item differs from its short one, even where it says no more.
  const isForm = isShort || (typeof base === 'string' && edits.length === 0);
  return isForm ? [...edits, { ...at, kind: 'changed', before: base, after: head }] : edits;
}

function mapEdits(base: unknown, head: unknown, of: Shape, at: Spot): Edit[] {
  const [before, after] = [asMapping(base), asMapping(head)];
  return keysOf(before, after).flatMap((key): Edit[] => {
    const spot = below(at, key);
    if (!Object.hasOwn(before, key)) return [{ ...spot, base: at.base, kind: 'added', after: after[key] }];
    if (!Object.hasOwn(after, key)) return [{ ...spot, head: at.head, kind: 'removed', before: before[key] }];
    return editsBetween(before[key], after[key], of, spot);
  });
}

function listEdits(
  base: readonly unknown[],
  head: readonly unknown[],
  { name, isText, of }: Shape & { kind: 'list' },
  at: Spot,
): Edit[] {
  const { pairs, onlyBase, onlyHead } = pairEntries(base.map(name), head.map(name), isText);
  const spot = (from: number | undefined, to: number | undefined): Spot => ({
    base: from === undefined ? at.base : pointerTo(at.base, from),
    head: to === undefined ? at.head : pointerTo(at.head, to),
    path: [...at.path, name(to === undefined ? base[from as number] : head[to])],
  });
  const isMoved = pairs.some(({ to }, index) => to < (pairs[index - 1]?.to ?? 0));
  return [
    ...pairs.flatMap(({ from, to }) => editsBetween(base[from], head[to], of, spot(from, to))),
    ...onlyBase.map((from): Edit => ({ ...spot(from, undefined), kind: 'removed', before: base[from] })),
    ...onlyHead.map((to): Edit => ({ ...spot(undefined, to), kind: 'added', after: head[to] })),
    ...(isMoved ? [{ ...at, kind: 'reordered', moved: pairs } as const] : []),
  ];
}

/** `gate: {}` and no gate mean the same, and are two digests: what stands or stood there empty is an edit. */
function emptied(base: unknown, head: unknown, at: Spot): Edit[] {
  const isNew = isEmpty(head) && !isEmpty(base);
  const isGone = head === undefined && isEmpty(base);
  return isNew || isGone ? [{ ...at, kind: 'changed', before: base, after: head }] : [];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') return { item: itemText(value) };
  return isMapping(value) ? value : {};
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function own<T>(mapping: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function below(at: Spot, key: string): Spot {
  return { base: pointerTo(at.base, key), head: pointerTo(at.head, key), path: [...at.path, key] };
}
