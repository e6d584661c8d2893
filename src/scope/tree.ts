import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { YamlProblem } from './yaml-problem.js';

/** Where a node stands in the text: UTF-16 offsets, `end` excluded, quotes and brackets included. */
interface Range {
  start: number;
  end: number;
}

export interface ScalarNode extends Range {
  kind: 'scalar';
  value: string | number | boolean | null;
}

/** An alias: what it stands for is not looked up, for a scope has none. */
export interface AliasNode extends Range {
  kind: 'alias';
}

export interface ListNode extends Range {
  kind: 'list';
  items: Node[];
  flow: boolean;
}

export interface Pair {
  key: ScalarNode & { value: string };
  value: Node;
}

export interface MapNode extends Range {
  kind: 'map';
  /** In the order of the text; of equal keys the first. */
  pairs: Map<string, Pair>;
  flow: boolean;
  /** Whether a merge key adds keys that are not looked up. */
  merges: boolean;
}

export type Node = ScalarNode | AliasNode | ListNode | MapNode;

/** Keys that would reach into an object's prototype if anybody copied the document carelessly. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const IMPLICIT_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/**
 * js-yaml's flat events as a tree of nodes, each with its range, and every problem that the structure has:
 * further documents, tags, anchors, aliases, merge keys, equal keys, keys that are no text.
 */
export function buildTree(text: string, events: readonly Event[]): { root?: Node; problems: YamlProblem[] } {
  return new TreeBuilder(text, events).build();
}

class TreeBuilder {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #problems: YamlProblem[] = [];
  #next = 0;
  /** The end of what was read last: where an empty value stands. */
  #reached = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  build(): { root?: Node; problems: YamlProblem[] } {
    if (this.#take()?.type !== EVENT_ID.DOCUMENT) return { problems: this.#problems };
    const root = this.#peek()?.type === EVENT_ID.POP ? undefined : this.#node();
    this.#take();
    if (this.#peek()?.type === EVENT_ID.DOCUMENT) this.#secondDocument();
    return root ? { root, problems: this.#problems } : { problems: this.#problems };
  }

  #peek(): Event | undefined {
    return this.#events[this.#next];
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  #node(): Node {
    const event = this.#take();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.#properties(event);
        return this.#scalar(event);
      case EVENT_ID.ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      case EVENT_ID.SEQUENCE:
        this.#properties(event);
        return this.#list(event.start, event.style === 2);
      case EVENT_ID.MAPPING:
        this.#properties(event);
        return this.#map(event.start, event.style === 2);
      default:
        throw new Error(`a node was expected at event ${this.#next - 1}`);
    }
  }

  #list(start: number, flow: boolean): ListNode {
    this.#reached = start;
    const items: Node[] = [];
    while (this.#peek()?.type !== EVENT_ID.POP) {
      // An empty entry stands behind its own dash.
      if (!flow) this.#reached = skipTo(this.#text, this.#reached, '-') + 1;
      items.push(this.#node());
    }
    this.#take();
    return { kind: 'list', items, flow, start, end: this.#close(start, flow, ']') };
  }

  #map(start: number, flow: boolean): MapNode {
    this.#reached = start;
    const map: MapNode = { kind: 'map', pairs: new Map(), flow, merges: false, start, end: start };
    while (this.#peek()?.type !== EVENT_ID.POP) this.#pair(map);
    this.#take();
    map.end = this.#close(start, flow, '}');
    return map;
  }

  #pair(map: MapNode): void {
    const plain = (this.#peek() as ScalarEvent).style === SCALAR_STYLE.PLAIN;
    const keyNode = this.#node();
    const value = this.#node();
    if (keyNode.kind !== 'scalar') {
      if (keyNode.kind !== 'alias')
        this.#report(
          'yaml/syntax',
          keyNode,
          'A key is a text, not a list or a mapping.',
          'Write the key as plain text.',
        );
      return;
    }
    const key = { ...keyNode, value: this.#keyText(keyNode) };
    if (key.value === '<<' && plain) {
      map.merges = true;
      this.#report(
        'yaml/limits',
        key,
        'A scope has no merge keys: on one page, everything is said once.',
        'Write out the merged keys.',
      );
      return;
    }
    const first = map.pairs.get(key.value);
    if (!first) {
      map.pairs.set(key.value, { key, value });
      return;
    }
    this.#problems.push({
      rule: 'yaml/duplicate-key',
      start: key.start,
      end: key.end,
      message: `The key \`${key.value}\` appears here a second time.`,
      fix: 'Keep one of the two.',
      related: { message: 'It appears here first.', start: first.key.start, end: first.key.end },
    });
  }

  /** A key is its text: `1:` and `true:` too. */
  #keyText(key: ScalarNode): string {
    return typeof key.value === 'string' ? key.value : this.#text.slice(key.start, key.end);
  }

  #scalar(event: ScalarEvent): ScalarNode {
    if (event.valueStart < 0) {
      return { kind: 'scalar', value: this.#resolve(event, ''), start: this.#reached, end: this.#reached };
    }
    const range = this.#scalarRange(event);
    this.#reached = range.end;
    return { kind: 'scalar', value: this.#resolve(event, getScalarValue(this.#text, event)), ...range };
  }

  /** The value by YAML 1.2's core schema: only a plain scalar without a tag can be anything but text. */
  #resolve(event: ScalarEvent, source: string): ScalarNode['value'] {
    if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0) return source;
    for (const tag of IMPLICIT_TAGS) {
      const value = tag.resolve(source, false, tag.tagName);
      if (value !== NOT_RESOLVED) return this.#faithful(event, source, value);
    }
    return source;
  }

  /** A number that JSON can't carry as it was written would be another number in the digest. */
  #faithful(
    event: ScalarEvent,
    source: string,
    value: number | bigint | boolean | null,
  ): ScalarNode['value'] {
    if (typeof value === 'boolean' || value === null) return value;
    if (
      typeof value === 'number' &&
      (Number.isSafeInteger(value) || !Number.isInteger(value)) &&
      Number.isFinite(value)
    ) {
      return value;
    }
    const range = { start: event.valueStart, end: event.valueEnd };
    this.#report(
      'yaml/limits',
      range,
      `The number ${source} can't be kept exactly.`,
      'Put it in quotes: then it is a text.',
    );
    return source;
  }

  #scalarRange(event: ScalarEvent): Range {
    const { valueStart, valueEnd } = event;
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { start: valueStart - 1, end: valueEnd + 1 };
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        // From the header (`|`, `>-`), which stands behind the key, to the last character that shows.
        const start = skipTo(this.#text, this.#reached, '|>');
        const body = this.#text.slice(valueStart, valueEnd).trimEnd();
        return { start, end: Math.max(valueStart + body.length, start + 1) };
      }
      default:
        return { start: valueStart, end: valueEnd };
    }
  }

  #alias(nameStart: number, nameEnd: number): AliasNode {
    const node: AliasNode = { kind: 'alias', start: nameStart - 1, end: nameEnd };
    this.#reached = node.end;
    this.#report(
      'yaml/limits',
      node,
      'A scope has no aliases: on one page, everything is said once.',
      'Write out the value.',
    );
    return node;
  }

  /** Anchors and tags, which may stand before any node. */
  #properties(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): void {
    if (event.anchorStart >= 0) {
      const range = { start: event.anchorStart - 1, end: event.anchorEnd };
      this.#report(
        'yaml/limits',
        range,
        'A scope has no anchors: on one page, everything is said once.',
        'Remove the anchor.',
      );
    }
    if (event.tagStart >= 0) {
      const range = { start: event.tagStart, end: event.tagEnd };
      this.#report(
        'yaml/syntax',
        range,
        'A scope has no tags.',
        'Remove the tag; if a text looks like something else, put it in quotes.',
      );
    }
  }

  /** The end of a collection: of its last child or, in flow style, of the bracket that closes it. */
  #close(start: number, flow: boolean, bracket: ']' | '}'): number {
    const opened = this.#text[start] === '[' || this.#text[start] === '{';
    if (flow && opened) {
      this.#reached = this.#reached === start ? start + 1 : this.#reached;
      this.#reached = skipTo(this.#text, this.#reached, bracket) + 1;
    }
    return this.#reached;
  }

  #secondDocument(): void {
    const marker = this.#text.slice(this.#reached).search(/^(---|\.\.\.)/m);
    const start = marker < 0 ? this.#reached : this.#reached + marker;
    this.#report(
      'yaml/syntax',
      { start, end: start + 3 },
      'A second document begins here; a file holds one scope.',
      'Keep one scope per file; list more files in `.github/scope-as-code.yaml`.',
    );
  }

  #report(rule: YamlProblem['rule'], range: Range, message: string, fix: string): void {
    this.#problems.push({ rule, start: range.start, end: range.end, message, fix });
  }
}

/** The next of `characters` behind `from`, where only white space, indicators and comments may stand before it. */
function skipTo(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && !characters.includes(text[at] as string)) {
    if (text[at] === '#') while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    else at++;
  }
  return Math.min(at, text.length - 1);
}
