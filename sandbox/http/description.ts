import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import { COMPONENTS, resolve, toJsonSchema } from './openapi-schema.js';

/** What a response is described as: `schema` is missing where it has no body. */
export interface DescribedResponse {
  readonly schema?: JsonObject;
}

/** The slice of GitHub's published description, with its schemas compiled when they are first needed. */
export class Description {
  readonly #document: JsonObject;
  readonly #strict: Ajv;
  readonly #coercing: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#document = document;
    // Unknown formats (`int64`, `repo.nwo`) say nothing that JSON Schema could check. GitHub's schemas are many, large
    // and right: they are compiled in half the time if nobody examines and polishes them.
    const options = {
      strict: false,
      allErrors: true,
      logger: false,
      validateSchema: false,
      code: { optimize: false },
    } as const;
    this.#strict = new Ajv(options);
    this.#coercing = new Ajv({ ...options, coerceTypes: true, useDefaults: true });
    const schemas = at(document, 'components', 'schemas');
    const components = Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]);
    for (const ajv of [this.#strict, this.#coercing]) {
      addFormats.default(ajv);
      ajv.addSchema({ $id: COMPONENTS, components: { schemas: Object.fromEntries(components) } });
    }
  }

  /** `GET /repos/{owner}/{repo}` of every operation. */
  routes(): string[] {
    return Object.entries(at(this.#document, 'paths')).flatMap(([path, methods]) =>
      Object.keys(isObject(methods) ? methods : {}).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** The names of the webhooks: `issues-opened`. */
  webhooks(): string[] {
    return Object.keys(at(this.#document, 'webhooks'));
  }

  /** The payload of a webhook. */
  webhook(name: string): JsonObject | undefined {
    const schema = at(this.#document, 'webhooks')[name];
    return isObject(schema) ? schema : undefined;
  }

  /** The parameters of an operation, each resolved. */
  parameters(route: string): JsonObject[] {
    const parameters = this.#operation(route)['parameters'];
    return Array.isArray(parameters) ? parameters.map((one) => resolve(this.#document, one)) : [];
  }

  /** The body that an operation takes. */
  requestBody(
    route: string,
  ): { readonly schema: JsonObject | undefined; readonly required: boolean } | undefined {
    const described = this.#operation(route)['requestBody'];
    if (described === undefined) return undefined;
    const body = resolve(this.#document, described);
    return { schema: jsonSchemaOf(body), required: body['required'] === true };
  }

  /** What an operation answers with that status, if it is described. */
  response(route: string, status: number): DescribedResponse | undefined {
    const described = at(this.#operation(route), 'responses')[String(status)];
    if (described === undefined) return undefined;
    const schema = jsonSchemaOf(resolve(this.#document, described));
    return schema === undefined ? {} : { schema };
  }

  /** What is wrong with a value, in a line; nothing if it is as described. `key` names the schema. */
  mistakes(key: string, schema: () => JsonObject, value: unknown): string | undefined {
    return this.#mistakes(key, this.#strict, schema, value);
  }

  /** The same, but strings become the numbers and booleans that they stand for, and defaults are filled in. */
  mistakesAfterCoercion(key: string, schema: () => JsonObject, value: object): string | undefined {
    return this.#mistakes(key, this.#coercing, schema, value);
  }

  #mistakes(key: string, ajv: Ajv, schema: () => JsonObject, value: unknown): string | undefined {
    const validate = this.#compiled.get(key) ?? ajv.compile(toJsonSchema(schema()) as JsonObject);
    this.#compiled.set(key, validate);
    if (validate(value)) return undefined;
    const errors = (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => `${error.instancePath || '/'} ${error.message}`);
    return `${errors.join('; ')} in ${JSON.stringify(value).slice(0, 300)}`;
  }

  #operation(route: string): JsonObject {
    const [method = '', path = ''] = route.split(' ');
    const operation = at(this.#document, 'paths', path)[method.toLowerCase()];
    if (!isObject(operation)) throw new Error(`The OpenAPI slice lacks ${route}. Cut it anew.`);
    return operation;
  }
}

let known: Description | undefined;

/** The committed slice. Read and compiled once, however many sandboxes there are. */
export function githubDescription(): Description {
  known ??= new Description(readSlice());
  return known;
}

function readSlice(): JsonObject {
  const slice: unknown = JSON.parse(readFileSync(new URL('../github/openapi.json', import.meta.url), 'utf8'));
  if (!isObject(slice)) throw new Error('The OpenAPI slice is no object.');
  return slice;
}

function at(value: JsonObject, ...steps: readonly string[]): JsonObject {
  return steps.reduce<JsonObject>((part, step) => {
    const next = part[step];
    return isObject(next) ? next : {};
  }, value);
}

function jsonSchemaOf(entry: JsonObject): JsonObject | undefined {
  const schema = at(entry, 'content', 'application/json')['schema'];
  return isObject(schema) ? schema : undefined;
}
