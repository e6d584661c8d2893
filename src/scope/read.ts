import schema from '../../schemas/scope.schema.json' with { type: 'json' };
import { Annotations, type Schema } from './annotations.js';
import { digest } from './digest.js';
import { validate } from './generated/scope-validator.js';
import { LIMITS } from './limits.js';
import { type DocumentReading, readDocument } from './read-document.js';
import type { CompiledSchema } from './schema-problem.js';
import type { Scope } from './scope.js';
import type { Node } from './tree.js';
import type { YamlProblem } from './yaml-problem.js';

/** What reading a text as a scope gives: `value` is the scope, where YAML and schema accept all of it. */
export interface Reading extends DocumentReading<Scope> {
  /** The digest of what it says, where the text is plain YAML. */
  readonly digest: string | undefined;
}

const SCHEMA: CompiledSchema = { validate, annotations: new Annotations(schema as Schema) };

/** Reads a text, or a file's bytes, as a scope. Never throws for a bad document. */
export function read(source: string | Uint8Array): Reading {
  const reading = readDocument<Scope>(source, SCHEMA, tooManyCriteria);
  return {
    ...reading,
    get digest() {
      return reading.parsed === undefined ? undefined : digest(reading.parsed);
    },
  };
}

/** More criteria than anybody reads would only cost everybody time. */
function tooManyCriteria(root: Node): YamlProblem[] {
  const criteria = root.kind === 'map' ? root.pairs.get('criteria') : undefined;
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
