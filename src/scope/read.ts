import type { Place } from '../finding.js';
import { Cursor, Drafts } from './cursor.js';
import { digest } from './digest.js';
import { LIMITS } from './limits.js';
import { parse } from './parse.js';
import { Places, type Target } from './places.js';
import { pointerTo } from './pointer.js';
import { type SchemaProblem, schemaProblems } from './schema-problem.js';
import type { Scope } from './scope.js';
import { FORBIDDEN_KEYS, type MapNode, type Node } from './tree.js';
import type { YamlProblem } from './yaml-problem.js';

/** What reading a text as a scope gives. Nothing here depends on a rule. */
export interface Reading {
  /** The text without its byte-order mark; empty where it is too large to be looked at. */
  readonly text: string;
  readonly places: Places;
  readonly yamlProblems: readonly YamlProblem[];
  readonly schemaProblems: readonly SchemaProblem[];
  /** The document as far as the schema accepts it. Undefined where nothing could be parsed. */
  readonly draft: Cursor<Scope> | undefined;
  /** The document, where YAML and schema accept all of it. */
  readonly scope: Scope | undefined;
  /** The digest, where the text is YAML that a scope may use. */
  readonly digest: string | undefined;
}

/** Reads a text, or a file's bytes, as a scope. Never throws for a bad document. */
export function read(source: string | Uint8Array): Reading {
  const { text, root, problems } = parse(source);
  const places = new Places(text, root);
  const yamlProblems = [...problems, ...tooManyCriteria(root, places)];
  if (!root || yamlProblems.length > problems.length) {
    return { text, places, yamlProblems, schemaProblems: [], draft: undefined, scope: undefined, digest: undefined };
  }
  const { document, opaque, forbidden } = toDocument(root);
  const isBlank = (pointer: string) => places.isBlank(pointer);
  const found = [
    ...forbidden.map(forbiddenKey),
    ...schemaProblems(document, isBlank).filter((problem) => !isUnknowable(problem, opaque)),
  ];
  const isGood = yamlProblems.length === 0 && found.length === 0;
  return {
    text,
    places,
    yamlProblems,
    schemaProblems: found,
    draft: new Cursor<Scope>(root, '', new Drafts([...found.map((problem) => problem.pointer), ...opaque])),
    scope: isGood ? (document as Scope) : undefined,
    digest: yamlProblems.length === 0 && forbidden.length === 0 ? digest(document) : undefined,
  };
}

/** The place of something in a reading: the narrowest stretch of its source. */
export function placeOf(reading: Reading, target: Target): Place {
  return reading.places.find(target).place;
}

/** 500 criteria are a page of pages; more would only cost everybody time. */
function tooManyCriteria(root: Node | undefined, places: Places): YamlProblem[] {
  const criteria = root?.kind === 'map' ? root.pairs.get('criteria') : undefined;
  if (criteria?.value.kind !== 'list' || criteria.value.items.length <= LIMITS.criteria) return [];
  return [
    {
      rule: 'yaml/limits',
      start: criteria.key.start,
      end: criteria.key.end,
      message: `There are ${criteria.value.items.length} criteria; a scope has at most ${LIMITS.criteria}.`,
      fix: 'Split the integration into several scopes.',
    },
  ];
}

interface Document {
  document: unknown;
  /** Pointers of what is not known: aliases, and mappings that a merge key adds to. */
  opaque: string[];
  forbidden: string[];
}

/** The tree as plain values, without aliases and without keys that reach into prototypes. */
function toDocument(root: Node): Document {
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
  return { document: convert(root, ''), opaque, forbidden };
}

/** An alias may stand for a good value, a merge key for a missing one: only their own finding is sure. */
function isUnknowable(problem: SchemaProblem, opaque: readonly string[]): boolean {
  return opaque.some(
    (pointer) => problem.pointer === pointer || (problem.kind === 'missing' && isChild(problem.pointer, pointer)),
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
    message: `\`${key}\` can't be a key: programs take it for something else.`,
    fix: 'Take it out, or choose another name.',
  };
}
