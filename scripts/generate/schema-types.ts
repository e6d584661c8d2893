import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { GENERATED, type GeneratedFile } from './generated-file.js';

/** The TypeScript types of a document, from its schema. */
export async function schemaTypes(name: string, schema: object): Promise<GeneratedFile> {
  const text = await compile(typesOnly(schema) as JSONSchema, `${name[0]?.toUpperCase()}${name.slice(1)}`, {
    additionalProperties: false,
    bannerComment: `// ${GENERATED} from schemas/${name}.schema.json`,
    format: false,
    unreachableDefinitions: false,
  });
  return { path: `src/scope/generated/${name}.ts`, text };
}

/**
 * The schema without what only validators and editors use. Kept, it would spoil the types: a title renames
 * each use of a definition, and `x-` keys make an index signature of every object.
 */
function typesOnly(node: unknown, isMapOfKeys = false): unknown {
  if (Array.isArray(node)) return node.map((item) => typesOnly(item));
  if (typeof node !== 'object' || node === null) return node;
  const dropped = [
    '$id',
    'patternProperties',
    'propertyNames',
    'title',
    'examples',
    'default',
    'minItems',
    'maxItems',
  ];
  const entries = Object.entries(node).filter(([key]) => isMapOfKeys || !dropped.includes(key));
  if (!isMapOfKeys && '$ref' in node) return { $ref: node.$ref };
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typesOnly(value, key === 'properties' || key === '$defs')]),
  );
}
