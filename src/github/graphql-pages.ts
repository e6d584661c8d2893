import type { JsonObject } from './json.js';
import { booleanIn, listIn, objectIn, stringIn } from './json.js';

/** A page of a connection of GraphQL. */
export interface Page {
  readonly nodes: readonly JsonObject[];
  /** Where the next page starts; undefined on the last. */
  readonly next: string | undefined;
}

/** The fields that `pageOf` reads, around those of a node. */
export function paged(fields: string): string {
  return `{ pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;
}

export function pageOf(value: unknown, where: string): Page {
  const connection = objectIn(value, where);
  const info = objectIn(connection['pageInfo'], where);
  const nodes = listIn(connection['nodes'], where).map((node) => objectIn(node, where));
  return {
    nodes,
    next: booleanIn(info, 'hasNextPage', where) ? stringIn(info, 'endCursor', where) : undefined,
  };
}
