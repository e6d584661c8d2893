import schema from '../../schemas/scope.schema.json' with { type: 'json' };
import { Annotations, type Schema } from './annotations.js';
import { digest } from './digest.js';
import { validate } from './generated/scope-validator.js';
import { type DocumentReading, readDocument } from './read-document.js';
import type { CompiledSchema } from './schema-problem.js';
import type { Scope } from './scope.js';

/** What reading a text as a scope gives: `value` is the scope, where YAML and schema accept all of it. */
export interface Reading extends DocumentReading<Scope> {
  /** The digest of what it says, where the text is plain YAML. */
  readonly digest: string | undefined;
}

const SCHEMA: CompiledSchema = { validate, annotations: new Annotations(schema as Schema) };

/** Reads a text, or a file's bytes, as a scope. Never throws for a bad document. */
export function read(source: string | Uint8Array): Reading {
  const reading = readDocument<Scope>(source, SCHEMA);
  return {
    ...reading,
    get digest() {
      return reading.parsed === undefined ? undefined : digest(reading.parsed);
    },
  };
}
