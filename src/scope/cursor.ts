import { pointerTo } from './pointer.js';
import type { Draft } from './scope.js';
import type { Node } from './tree.js';

/** The keys by which a cursor may go down from a `T`. */
type KeyOf<T> = T extends readonly unknown[] ? number : T extends object ? keyof T & string : never;
type At<T, K> = T extends readonly (infer Item)[]
  ? K extends number
    ? Item
    : never
  : K extends keyof T
    ? T[K]
    : never;

/** What a finding can point at: a cursor of any type, and nothing else has this shape. */
export interface Located {
  /** JSON pointer from the document's root. */
  readonly pointer: string;
  readonly isWhole: boolean;
}

/**
 * A value of the document together with its place. A rule goes down by keys that the compiler checks and
 * reports a cursor, so that no finding can point at something that it did not look at.
 */
export class Cursor<T> implements Located {
  readonly pointer: string;
  readonly #node: Node | undefined;
  readonly #drafts: Drafts;

  constructor(node: Node | undefined, pointer: string, drafts: Drafts) {
    this.#node = node;
    this.pointer = pointer;
    this.#drafts = drafts;
  }

  /** The value without what the schema refuses; undefined where it is absent or refused itself. */
  get value(): Draft<NonNullable<T>> | undefined {
    return this.#drafts.valueOf(this.#node, this.pointer) as Draft<NonNullable<T>> | undefined;
  }

  /** Whether the schema refuses nothing here or below: only then does an absence mean that it is not there. */
  get isWhole(): boolean {
    return !this.#drafts.hasFaultIn(this.pointer);
  }

  child<K extends KeyOf<NonNullable<T>>>(key: K): Cursor<At<NonNullable<T>, K>> {
    return new Cursor<At<NonNullable<T>, K>>(
      nodeAt(this.#node, key),
      pointerTo(this.pointer, key),
      this.#drafts,
    );
  }

  /** What is below and not refused, by its key or index; `each` and `entries` give it its type. */
  children(): [key: string, cursor: Cursor<unknown>][] {
    if (this.value === undefined) return [];
    return keysOf(this.#node)
      .map((key): [string, Cursor<unknown>] => [
        String(key),
        new Cursor<unknown>(nodeAt(this.#node, key), pointerTo(this.pointer, key), this.#drafts),
      ])
      .filter(([, cursor]) => cursor.value !== undefined);
  }
}

/** A cursor for each entry of a list that the schema accepts as an entry. */
export function each<T>(list: Cursor<readonly T[] | undefined>): Cursor<T>[] {
  return list.children().map(([, cursor]) => cursor as unknown as Cursor<T>);
}

/** A cursor for each value of a mapping, with its key. */
export function entries<T>(map: Cursor<{ [key: string]: T } | undefined>): [key: string, value: Cursor<T>][] {
  return map.children() as unknown as [string, Cursor<T>][];
}

function keysOf(node: Node | undefined): (string | number)[] {
  if (node?.kind === 'list') return [...node.items.keys()];
  return node?.kind === 'map' ? [...node.pairs.keys()] : [];
}

function nodeAt(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.kind === 'map') return node.pairs.get(String(key))?.value;
  if (node?.kind === 'list') return node.items[Number(key)];
  return undefined;
}

/** The values of a document without the places that the schema refuses. */
export class Drafts {
  readonly #refused: ReadonlySet<string>;
  readonly #faulty: ReadonlySet<string>;
  readonly #values = new Map<Node, unknown>();

  /** @param refused pointers of the values that the schema refuses, and of those that can't be read. */
  constructor(refused: Iterable<string>) {
    this.#refused = new Set(refused);
    this.#faulty = new Set([...this.#refused].flatMap(withAncestors));
  }

  valueOf(node: Node | undefined, pointer: string): unknown {
    if (!node || node.kind === 'alias' || this.#refused.has(pointer)) return undefined;
    if (node.kind === 'scalar') return node.value;
    if (!this.#values.has(node)) this.#values.set(node, this.#collect(node, pointer));
    return this.#values.get(node);
  }

  hasFaultIn(pointer: string): boolean {
    return this.#faulty.has(pointer);
  }

  #collect(node: Node, pointer: string): unknown {
    if (node.kind === 'list') {
      return node.items
        .map((item, index) => this.valueOf(item, pointerTo(pointer, index)))
        .filter((value) => value !== undefined);
    }
    if (node.kind !== 'map') return undefined;
    const object: Record<string, unknown> = {};
    for (const [key, { value }] of node.pairs) {
      const draft = this.valueOf(value, pointerTo(pointer, key));
      if (draft !== undefined) object[key] = draft;
    }
    return object;
  }
}

function withAncestors(pointer: string): string[] {
  const pointers = [pointer];
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
    pointers.push(pointer.slice(0, at));
    if (at === 0) break;
  }
  return pointers;
}
