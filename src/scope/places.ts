import type { Place, Position } from '../finding.js';
import { pointerKeys } from './pointer.js';
import type { Node, Pair } from './tree.js';

interface Range {
  start: number;
  end: number;
}

/** What a finding points at. */
export interface Target {
  readonly pointer: string;
  /** Where a key is missing: it stands at the key of what lacks it. */
  readonly missing?: boolean;
  /** The key itself, not its value. */
  readonly key?: boolean;
  /** Words within a text: offsets into its value, `end` excluded. */
  readonly words?: Range | undefined;
}

/** The only code that knows lines and columns. */
export class Places {
  readonly text: string;
  readonly #root: Node | undefined;
  readonly #lineStarts: readonly number[];

  constructor(text: string, root: Node | undefined) {
    this.text = text;
    this.#root = root;
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (m) => m.index + m[0].length)];
  }

  /**
   * The narrowest stretch of the source that shows the target. `exact` is false where the pointer names
   * nothing in the document and the nearest thing above it stands in.
   */
  find(target: Target): { place: Place; exact: boolean } {
    const found = this.#follow(target.pointer);
    const range = found.exact ? this.#rangeOf(found, target) : keyRange(found);
    return { place: this.place(range, target.pointer), exact: found.exact };
  }

  /** A value as it is written: empty where a key stands with nothing behind it, undefined where there is none. */
  written(pointer: string): string | undefined {
    const { node, exact } = this.#follow(pointer);
    return exact && node ? this.text.slice(node.start, node.end) : undefined;
  }

  /** Whether a text without quotes is cut off by a `#` that hardly was meant to begin a comment, as in `slot #4711`. */
  isCutOff(pointer: string): boolean {
    const { node, exact } = this.#follow(pointer);
    if (!exact || node?.kind !== 'scalar' || /["'|>]/.test(this.text[node.start] ?? '')) return false;
    // An empty value stands at the end of its key.
    const comment = node.start === node.end ? /:?[ \t]*#\S/y : / #\S/y;
    comment.lastIndex = node.end;
    return comment.test(this.text);
  }

  /** A stretch of offsets as a place, for problems that have no pointer. */
  place({ start, end }: Range, pointer = ''): Place {
    return { pointer, start: this.#position(start), end: this.#position(Math.max(start, end)) };
  }

  #position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] as number) + 1 };
  }

  #follow(pointer: string): Found {
    let found: Found = { node: this.#root, pair: undefined, exact: true };
    for (const key of pointerKeys(pointer)) {
      const next = step(found.node, key);
      if (!next) return { ...found, exact: false };
      found = next;
    }
    return found;
  }

  #rangeOf(found: Found, target: Target): Range {
    const { node } = found;
    if (!node || target.key || target.missing) return keyRange(found);
    if (node.kind === 'scalar' && target.words) return wordsRange(this.text, node, target.words);
    const isEmpty = node.start === node.end;
    // A block of many lines shows nothing when all of it is underlined: its key does.
    const isBlock = (node.kind === 'map' || node.kind === 'list') && !(node.flow && this.#isOneLine(node));
    return isEmpty || isBlock ? keyRange(found) : node;
  }

  #isOneLine({ start, end }: Range): boolean {
    return !/[\r\n]/.test(this.text.slice(start, end));
  }
}

interface Found {
  node: Node | undefined;
  pair: Pair | undefined;
  exact: boolean;
}

function step(node: Node | undefined, key: string): Found | undefined {
  if (node?.kind === 'map') {
    const pair = node.pairs.get(key);
    return pair && { node: pair.value, pair, exact: true };
  }
  if (node?.kind === 'list') {
    const item = node.items[Number(key)];
    return item && { node: item, pair: undefined, exact: true };
  }
  return undefined;
}

/** A key, or for what has none (a list's entry, the document) its first pair or item. */
function keyRange({ node, pair }: Found): Range {
  if (pair) return pair.key;
  if (!node) return { start: 0, end: 0 };
  if (node.kind === 'map' && !node.flow) {
    const first = node.pairs.values().next().value;
    if (first) {
      const isText = first.value.kind === 'scalar' && first.value.end > first.value.start;
      return { start: first.key.start, end: isText ? first.value.end : first.key.end };
    }
  }
  // Of a list its first dash, of an empty entry its own.
  if (node.kind === 'list' && !node.flow) return { start: node.start, end: node.start + 1 };
  return { start: node.start === node.end ? node.start - 1 : node.start, end: node.end };
}

/**
 * Words of a text in the source. Escapes and folded lines put source and value apart, so the words are looked
 * for behind as much of the source as they have before them in the value; where they are not found as they
 * are, the whole text stands in.
 */
function wordsRange(text: string, node: Range & { value: unknown }, words: Range): Range {
  const value = String(node.value);
  const source = text.slice(node.start, node.end);
  const wanted = value.slice(words.start, words.end);
  const occurrence = value.slice(0, words.start + wanted.length).split(wanted).length - 2;
  let at = -1;
  for (let n = 0; n <= occurrence; n++) at = source.indexOf(wanted, at < 0 ? 0 : at + wanted.length);
  return at < 0 ? node : { start: node.start + at, end: node.start + at + wanted.length };
}
