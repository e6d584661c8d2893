import type { JsonObject } from './json.js';
import { isObject } from './json.js';

/** The name under which the components are known to the validator. */
export const COMPONENTS = 'github';

/**
 * Makes a JSON Schema from an OpenAPI 3.0 one: `nullable` becomes a real alternative (ajv knows it only beside
 * `type`, and GitHub writes it beside `$ref`, `oneOf` and `enum` too), references lead to the shared components.
 */
export function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (!isObject(schema)) return schema;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'nullable' || key === 'example' || key === 'discriminator') continue;
    if (key === '$ref' && typeof value === 'string') result[key] = value.replace(/^#/, `${COMPONENTS}#`);
    else if (key === 'properties') result[key] = properties(value);
    else if (key === 'enum' || key === 'required' || key === 'default') result[key] = value;
    else result[key] = toJsonSchema(value);
  }
  return schema['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

// A property may itself be called "example" or "nullable": its name is no keyword.
function properties(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, toJsonSchema(schema)]));
}

/**
 * A schema that lets any size through. What is too long GitHub refuses in words of its own, so an area says it, and a
 * client can learn what happens then.
 */
export function ofAnySize(schema: JsonObject): JsonObject {
  const loose = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(loose);
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(([key]) => key !== 'maxLength' && key !== 'maxItems');
    return Object.fromEntries(kept.map(([key, part]) => [key, loose(part)]));
  };
  return loose(schema) as JsonObject;
}

/** A thing, or what its `$ref` into the document leads to. */
export function resolve(document: JsonObject, value: unknown): JsonObject {
  if (!isObject(value)) throw new Error('The OpenAPI slice has no such entry. Cut it anew.');
  const reference = value['$ref'];
  if (typeof reference !== 'string') return value;
  let target: unknown = document;
  for (const step of reference.replace('#/', '').split('/')) {
    target = isObject(target) ? target[step] : undefined;
  }
  return resolve(document, target);
}
