import type { ListNode, MapNode, Node, Pair } from '../scope/tree.js';
import { lineEnd, nextLine, nextSign, type Span } from './text.js';

/**
 * The entries of a list, each from its dash on, or the pairs of a mapping from their keys on, up to the last
 * character that belongs to them.
 */
export function entriesOf(text: string, node: ListNode | MapNode): Span[] {
  if (node.kind === 'map') {
    return [...node.pairs.values()].map((pair) => ({ start: pair.key.start, end: endOfPair(text, pair) }));
  }
  if (node.flow) return node.items.map((item) => ({ start: item.start, end: endOf(text, item) }));
  let from = node.start;
  return node.items.map((item) => {
    const dash = nextSign(text, from);
    from = Math.max(endOf(text, item), dash + 1);
    return { start: dash, end: from };
  });
}

/** The offset behind the colon of a pair; behind the key where it has none, as in `{ a, b }`. */
export function behindColon(text: string, { key }: Pair): number {
  const colon = nextSign(text, key.end);
  return text[colon] === ':' ? colon + 1 : key.end;
}

function endOfPair(text: string, pair: Pair): number {
  return Math.max(behindColon(text, pair), endOf(text, pair.value));
}

function endOf(text: string, node: Node): number {
  if ((node.kind === 'list' || node.kind === 'map') && !node.flow)
    return entriesOf(text, node).at(-1)?.end ?? node.end;
  return /^[|>]\d?\+/.test(text.slice(node.start, node.end)) ? behindKept(text, node.end) : node.end;
}

/** A block text that keeps its last line breaks (`|+`) has the empty lines behind it. */
function behindKept(text: string, end: number): number {
  let last = lineEnd(text, end);
  for (;;) {
    const next = nextLine(text, last);
    const after = lineEnd(text, next);
    if (next === text.length || !/^ *$/.test(text.slice(next, after))) return last;
    last = after;
  }
}
