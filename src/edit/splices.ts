import { pointerKeys } from '../scope/pointer.js';
import type { ListNode, MapNode, Node } from '../scope/tree.js';
import { insertLines, removeLines } from './block.js';
import type { Edit } from './edit.js';
import { behindColon, entriesOf } from './entries.js';
import { insertInline, removeInline } from './flow.js';
import { lineEnd, lineStart, type Span, type Splice } from './text.js';
import { blockLines, inline, inlinePair, pairLines, type Style, scalarLike } from './write.js';

/** What an edit replaces in the text of a document. */
export function splicesFor(text: string, root: Node, edit: Edit): Splice[] {
  switch (edit.kind) {
    case 'insert': {
      const { node } = follow(text, root, pointerKeys(edit.list));
      if (node.kind !== 'list') throw new Error(`${edit.list} is no list`);
      return insertEntry(text, node, edit);
    }
    case 'add': {
      const { node } = follow(text, root, pointerKeys(edit.to));
      if (node.kind !== 'map') throw new Error(`${edit.to} is no mapping`);
      return addPair(text, node, edit);
    }
    case 'remove':
      return removeAt(text, root, pointerKeys(edit.at));
    case 'set': {
      const found = follow(text, root, pointerKeys(edit.at));
      if (found.node.kind !== 'scalar') throw new Error(`${edit.at} is no single value`);
      return setScalar(text, found, edit);
    }
  }
}

interface Found {
  readonly node: Node;
  /** Whether it stands between brackets. */
  readonly style: Style;
  /** Behind the colon or dash that it belongs to: where it is written if there is nothing yet. */
  readonly slot: number;
}

function follow(text: string, root: Node, keys: readonly string[]): Found {
  let found: Found = { node: root, style: 'block', slot: root.start };
  for (const key of keys) {
    const { node, style } = found;
    if (node.kind !== 'map' && node.kind !== 'list') throw new Error(`there is no ${keys.join('/')}`);
    const pair = node.kind === 'map' ? node.pairs.get(key) : undefined;
    const child = node.kind === 'list' ? node.items[Number(key)] : pair?.value;
    if (!child) throw new Error(`there is no ${keys.join('/')}`);
    const slot = pair ? behindColon(text, pair) : (entriesOf(text, node)[Number(key)]?.start ?? 0) + 1;
    found = { node: child, style: node.flow ? 'flow' : style, slot };
  }
  return found;
}

function insertEntry(text: string, node: ListNode, edit: Edit & { kind: 'insert' }): Splice[] {
  const entries = entriesOf(text, node);
  const index = edit.index ?? entries.length;
  if (node.flow) return insertInline(text, node, entries, index, inline(edit.value, 'flow'));
  // As the last of its neighbours that is a mapping: on one line, or a key a line.
  const like = node.items.findLast((item) => item.kind === 'map');
  const lines = like?.kind === 'map' && like.flow ? [inline(edit.value, 'block')] : blockLines(edit.value);
  return insertLines(
    text,
    entries,
    index,
    lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
  );
}

function addPair(text: string, node: MapNode, { key, value, after }: Edit & { kind: 'add' }): Splice[] {
  const entries = entriesOf(text, node);
  const index = after === undefined ? entries.length : [...node.pairs.keys()].indexOf(after) + 1;
  if (node.flow) return insertInline(text, node, entries, index, inlinePair(key, value));
  return insertLines(text, entries, index, pairLines(key, value, stepOf(text, node)));
}

/** By how much what stands below a key of the mapping is indented. */
function stepOf(text: string, node: MapNode): number {
  for (const { key, value } of node.pairs.values()) {
    if ((value.kind !== 'list' && value.kind !== 'map') || value.flow) continue;
    return columnOf(text, value.start) - columnOf(text, key.start);
  }
  return 2;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function removeAt(text: string, root: Node, keys: readonly string[]): Splice[] {
  const key = keys.at(-1) ?? '';
  const { node, slot } = follow(text, root, keys.slice(0, -1));
  if (node.kind !== 'list' && node.kind !== 'map') throw new Error(`there is no ${keys.join('/')}`);
  const entries = entriesOf(text, node);
  const index = node.kind === 'list' ? Number(key) : [...node.pairs.keys()].indexOf(key);
  if (node.flow) return removeInline(text, node, entries, index);
  if (entries.length > 1) return removeLines(text, entries, index);
  return emptied(text, node, entries, slot);
}

/** A block with nothing in it is written between brackets. */
function emptied(text: string, node: ListNode | MapNode, entries: readonly Span[], slot: number): Splice[] {
  const brackets = node.kind === 'list' ? '[]' : '{}';
  const isBelow = lineEnd(text, slot) < node.start;
  if (!isBelow) return [{ start: node.start, end: entries[0]?.end ?? node.end, text: brackets }];
  return [{ start: slot, end: slot, text: ` ${brackets}` }, ...removeLines(text, entries, 0)];
}

function setScalar(text: string, { node, style, slot }: Found, { value }: Edit & { kind: 'set' }): Splice[] {
  const { start, end } = node;
  const old = text.slice(start, end);
  const written = scalarLike(old, value, style);
  if (old === '') return [{ start: slot, end: slot, text: ` ${written}` }];
  if (!/^[|>]/.test(old)) return [{ start, end, text: written }];
  // Of a block text the lines go; a comment behind its indicator stays.
  const indicator = /^[|>][-+\d]*/.exec(old)?.[0] ?? '';
  const body = Math.min(lineEnd(text, start), end);
  return [
    { start, end: start + indicator.length, text: written },
    { start: body, end, text: '' },
  ];
}
