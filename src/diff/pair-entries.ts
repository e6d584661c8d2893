import { MOST } from './limits.js';

/** Entries of two lists that are the same thing, by their places; and those that only one list has. */
export interface Pairing {
  /** In the order of the base. */
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
  readonly onlyBase: readonly number[];
  readonly onlyHead: readonly number[];
}

/** Of two texts, how much of the longer one's words both must have to be one text, worded anew. */
const SHARED_WORDS = 0.5;

/**
 * Pairs the names of two lists: equal ones, the first with the first where a name stands twice; then, where
 * names are texts, those whose words are mostly the same.
 */
export function pairEntries(base: readonly string[], head: readonly string[], isText: boolean): Pairing {
  const places = new Map<string, number[]>();
  for (const [index, name] of [...head.entries()].reverse()) {
    const list = places.get(name);
    if (list) list.push(index);
    else places.set(name, [index]);
  }
  const to = base.map((name) => places.get(name)?.pop());
  const taken = new Set(to);
  if (isText) for (const [from, place] of reworded(base, head, to, taken)) to[from] = place;
  const used = new Set(to);
  return {
    pairs: to.flatMap((place, from) => (place === undefined ? [] : [{ from, to: place }])),
    onlyBase: [...to.keys()].filter((from) => to[from] === undefined),
    onlyHead: [...head.keys()].filter((index) => !used.has(index)),
  };
}

/** Of the entries that are left, those that are worded anew, with their new places. */
function reworded(
  base: readonly string[],
  head: readonly string[],
  to: readonly (number | undefined)[],
  taken: ReadonlySet<number | undefined>,
): [number, number][] {
  const words = (texts: readonly string[], isLeft: (index: number) => boolean) =>
    [...texts.keys()].filter(isLeft).map((index) => ({ index, words: wordSet(texts[index] as string) }));
  const before = words(base, (index) => to[index] === undefined);
  const after = words(head, (index) => !taken.has(index));
  if (before.length * after.length > MOST.pairs) return [];
  return before.flatMap((old): [number, number][] => {
    const at = after.findIndex((now) => isReworded(old.words, now.words));
    return at < 0 ? [] : after.splice(at, 1).map(({ index }) => [old.index, index]);
  });
}

function isReworded(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= SHARED_WORDS * Math.max(a.size, b.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The fewest entries that have to be moved to bring the pairs into the head's order, by their places in it. */
export function movedPlaces(pairs: Pairing['pairs']): number[] {
  // The longest run that keeps its order stays. `ends` holds, by length, the run that ends with the lowest place.
  const places = pairs.map(({ to }) => to);
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, place] of places.entries()) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return places.filter((_, index) => !kept.has(index));
}
