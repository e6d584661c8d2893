import type { WebhookEvent } from '../github/deliveries.js';
import type { Answer } from './answers.js';
import type { Description } from './description.js';
import { githubDescription } from './description.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';

/** Something that GitHub's own description does not allow. */
export interface Violation {
  /** `request`: the client's mistake. `answer` and `webhook`: the sandbox's. */
  readonly side: 'request' | 'answer' | 'webhook';
  readonly route: string;
  readonly message: string;
}

/**
 * Answers that GitHub gives to any request, although most operations do not list them. Their bodies are
 * `basic-error`, or nothing.
 */
const EVERYWHERE = new Set([301, 304, 400, 401, 403, 404, 410, 422, 429]);
const BASIC_ERROR: JsonObject = { $ref: '#/components/schemas/basic-error' };

/** The parameters of a request, as the description types them. */
export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

/** Holds what is asked and answered against GitHub's description, and keeps what does not fit. */
export class Contract {
  readonly violations: Violation[] = [];
  readonly #github: Description = githubDescription();

  /** Notes something that must not be. */
  violate(side: Violation['side'], route: string, message: string): void {
    this.violations.push({ side, route, message });
  }

  /** The parameters with their types and defaults; `undefined` after a violation. */
  parameters(route: string, path: Parameters, query: URLSearchParams): Parameters | undefined {
    const described = this.#github.parameters(route);
    const known = new Set(described.filter((one) => one['in'] === 'query').map((one) => one['name']));
    const stranger = [...query.keys()].find((name) => !known.has(name));
    if (stranger !== undefined) {
      // GitHub ignores it in silence, and the client believes in a filter that does not exist.
      this.violate('request', route, `no query parameter "${stranger}"`);
      return undefined;
    }
    const values: Record<string, string | number | boolean | undefined> = Object.fromEntries(query);
    Object.assign(values, path);
    const schema = () => ({
      type: 'object',
      properties: Object.fromEntries(described.map((one) => [one['name'], one['schema']])),
    });
    const mistakes = this.#github.mistakesAfterCoercion(`${route} parameters`, schema, values);
    return this.#fits('request', route, mistakes) ? values : undefined;
  }

  /** Whether the body of a request is as described. */
  requestBody(route: string, body: unknown): boolean {
    const described = this.#github.requestBody(route);
    if (body === undefined)
      return this.#fits('request', route, described?.required ? 'lacks a body' : undefined);
    const schema = described?.schema;
    if (schema === undefined) return this.#fits('request', route, 'takes no body');
    const strangers = unknownKeys(schema, body);
    if (strangers.length > 0) {
      return this.#fits('request', route, `no such property in the body: ${strangers.join(', ')}`);
    }
    return this.#fits(
      'request',
      route,
      this.#github.mistakes(`${route} body`, () => schema, body),
    );
  }

  /** Whether an answer is as described. */
  answer(route: string, { status, body }: Answer): boolean {
    const described = this.#github.response(route, status);
    if (described === undefined && !EVERYWHERE.has(status)) {
      return this.#fits('answer', route, `does not answer ${status}`);
    }
    if (status === 304) return true;
    const schema = described === undefined ? BASIC_ERROR : described.schema;
    // Some refusals are described without their words, which GitHub gives all the same.
    if (schema === undefined && status >= 400 && body !== undefined) {
      return this.#fits(
        'answer',
        route,
        this.#github.mistakes('basic error', () => BASIC_ERROR, body),
      );
    }
    if (schema === undefined) {
      return this.#fits('answer', route, body === undefined ? undefined : `${status} must not have a body`);
    }
    if (body === undefined) return this.#fits('answer', route, `${status} must have a body`);
    return this.#fits(
      'answer',
      route,
      this.#github.mistakes(`${route} ${status}`, () => schema, body),
    );
  }

  /** Notes what GitHub would not send. */
  webhook({ name, payload }: WebhookEvent): void {
    const action = payload['action'];
    const key = (typeof action === 'string' ? `${name}-${action}` : name).replaceAll('_', '-');
    const schema = this.#github.webhook(key);
    if (schema === undefined)
      this.violate('webhook', key, 'The OpenAPI slice lacks this event. Cut it anew.');
    else
      this.#fits(
        'webhook',
        key,
        this.#github.mistakes(`webhook ${key}`, () => schema, payload),
      );
  }

  #fits(side: Violation['side'], route: string, mistake: string | undefined): boolean {
    if (mistake !== undefined) this.violate(side, route, mistake);
    return mistake === undefined;
  }
}

// GitHub ignores unknown properties in silence; a client that sends one believes in something that does not exist.
function unknownKeys(schema: JsonObject, body: unknown): string[] {
  const known = schema['properties'];
  if (!isObject(known) || !isObject(body)) return [];
  return Object.keys(body).filter((key) => !(key in known));
}
