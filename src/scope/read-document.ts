import { Cursor, Drafts } from './cursor.js';
import { LIMITS } from './limits.js';
import { parse } from './parse.js';
import { Places } from './places.js';
import { pointerTo } from './pointer.js';
import { type CompiledSchema, type SchemaProblem, schemaProblems } from './schema-problem.js';
import { FORBIDDEN_KEYS, type MapNode, type Node, type Pair } from './tree.js';
import type { YamlProblem } from './yaml-problem.js';

/** What reading a text as a `T` gives. Nothing here depends on a rule. */
export interface DocumentReading<T> {
  /** The text without its byte-order mark; empty where it is too large to be looked at. */
  readonly text: string;
  readonly places: Places;
  readonly yamlProblems: readonly YamlProblem[];
  readonly schemaProblems: readonly SchemaProblem[];
  /** The document as far as the schema accepts it. Undefined where nothing could be parsed. */
  readonly draft: Cursor<T> | undefined;
  /** The document, where YAML and schema accept all of it. */
  readonly value: T | undefined;
  /** The document as it was parsed, where the text is plain YAML: what a digest is made of. */
  readonly parsed: unknown;
}

/** Reads a text, or a file's bytes, by a schema. Never throws for a bad document. */
export function readDocument<T>(source: string | Uint8Array, schema: CompiledSchema): DocumentReading<T> {
  const { text, root, problems } = parse(source);
  const places = new Places(text, root);
  const overLimits = root ? tooManyEntries(root) : [];
  const yamlProblems = overLimits.length > 0 ? overLimits : problems;
  if (!root || overLimits.length > 0) {
    return {
      text,
      places,
      yamlProblems,
      schemaProblems: [],
      draft: undefined,
      value: undefined,
      parsed: undefined,
    };
  }
  const { value, opaque, forbidden } = toValue(root);
  const found = [
    ...forbidden.map(forbiddenKey),
    ...schemaProblems(value, schema, (pointer) => places.written(pointer)).filter(
      (problem) => !isUnknowable(problem, opaque),
    ),
  ];
  const isPlain = yamlProblems.length === 0 && forbidden.length === 0;
  return {
    text,
    places,
    yamlProblems,
    schemaProblems: found,
    draft: new Cursor<T>(root, '', new Drafts([...found.flatMap(refusedBy), ...opaque])),
    value: isPlain && found.length === 0 ? (value as T) : undefined,
    parsed: isPlain ? value : undefined,
  };
}

/** Lists and mappings of more entries than anybody reads: judging them would only cost everybody time. */
function tooManyEntries(node: Node, key?: Pair['key']): YamlProblem[] {
  if (node.kind !== 'list' && node.kind !== 'map') return [];
  const count = node.kind === 'list' ? node.items.length : node.pairs.size;
  if (count > LIMITS.entries) {
    const name = key === undefined ? 'This' : `\`${key.value}\``;
    return [
      {
        rule: 'yaml/limits',
        start: (key ?? node).start,
        end: key?.end ?? node.start + 1,
        message: `${name} has ${count} entries; a list or a mapping has at most ${LIMITS.entries}.`,
        fix: 'Split the integration into several scopes, or move what is not part of the agreement elsewhere.',
      },
    ];
  }
  return node.kind === 'list'
    ? node.items.flatMap((item) => tooManyEntries(item))
    : [...node.pairs.values()].flatMap((pair) => tooManyEntries(pair.value, pair.key));
}

/** What a rule must not take for absent: the value concerned, and the one that a misspelt key was meant to give. */
function refusedBy({ pointer, meant = [] }: SchemaProblem): string[] {
  return [pointer, ...meant];
}

interface Value {
  value: unknown;
  /** Pointers of what is not known: aliases, and mappings that a merge key adds to. */
  opaque: string[];
  forbidden: string[];
}

/** A tree as plain values, without aliases and without keys that reach into prototypes. */
function toValue(root: Node): Value {
  const opaque: string[] = [];
  const forbidden: string[] = [];
  const convert = (node: Node, pointer: string): unknown => {
    switch (node.kind) {
      case 'scalar':
        return node.value;
      case 'alias':
        opaque.push(pointer);
        return null;
      case 'list':
        return node.items.map((item, index) => convert(item, pointerTo(pointer, index)));
      case 'map':
        if (node.merges) opaque.push(pointer);
        return convertMap(node, pointer);
    }
  };
  const convertMap = (node: MapNode, pointer: string): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    for (const [key, { value }] of node.pairs) {
      const at = pointerTo(pointer, key);
      if (FORBIDDEN_KEYS.has(key)) forbidden.push(at);
      else object[key] = convert(value, at);
    }
    return object;
  };
  return { value: convert(root, ''), opaque, forbidden };
}

/** An alias may stand for a good value, a merge key for a missing one: only their own finding is sure. */
function isUnknowable(problem: SchemaProblem, opaque: readonly string[]): boolean {
  return opaque.some(
    (pointer) =>
      problem.pointer === pointer || (problem.kind === 'missing' && isChild(problem.pointer, pointer)),
  );
}

function isChild(pointer: string, parent: string): boolean {
  return pointer.slice(0, pointer.lastIndexOf('/')) === parent;
}

function forbiddenKey(pointer: string): SchemaProblem {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  return {
    kind: 'unknown-key',
    pointer,
    message: `\`${key}\` can't be a key: it has a special meaning in programs.`,
    fix: 'Remove it, or choose another name.',
  };
}
