import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { Annotations, type Schema } from './annotations.js';
import type { Config } from './generated/config.js';
import { validate } from './generated/config-validator.js';
import { type DocumentReading, readDocument } from './read-document.js';
import type { CompiledSchema } from './schema-problem.js';

export type { Config };

/** Where a repository says where its scopes are, when they are not the one at its root. */
export const CONFIG_PATH = '.github/scope-as-code.yaml';

const SCHEMA: CompiledSchema = { validate, annotations: new Annotations(schema as Schema) };

/** Reads a repository's configuration. `value` is there where nothing is wrong with it. */
export function readConfig(source: string | Uint8Array): DocumentReading<Config> {
  return readDocument<Config>(source, SCHEMA);
}
