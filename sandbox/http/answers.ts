import { isObject } from './json.js';

/** What a handler gives back: it becomes the HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 with a body. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

/** 201 with what was made. */
export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** 204. */
export function noContent(): Answer {
  return { status: 204 };
}

/** One entry of `errors` in GitHub's 422. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** A request that GitHub would refuse; thrown by handlers, answered by the exchange. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, body: Readonly<Record<string, unknown>>, headers: Record<string, string> = {}) {
    super(`${status} ${String(body['message'])}`);
    this.answer = {
      status,
      body: { documentation_url: DOCUMENTATION, status: String(status), ...body },
      headers,
    };
  }

  /** The most that is said about it: the first of `errors`, if that has words of its own. */
  get details(): string {
    const { errors, message } = isObject(this.answer.body) ? this.answer.body : {};
    const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
    return String(isObject(first) ? (first['message'] ?? `${first['field']} ${first['code']}`) : message);
  }
}

/** 404, also for what the caller may not know to exist. */
export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, { message });
}

/** 403 with GitHub's words. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, { message });
}

/** 410. */
export function gone(message: string): Refusal {
  return new Refusal(410, { message });
}

/** 422 with the fields that are wrong. */
export function invalid(...errors: FieldError[]): Refusal {
  return new Refusal(422, { message: 'Validation Failed', errors });
}

/** 301 to where the thing is now; the body says it as well, as GitHub's does. */
export function movedTo(url: string): Refusal {
  return new Refusal(301, { message: 'Moved Permanently', url }, { location: url });
}

/**
 * Fails where a caller uses something that GitHub has and the sandbox has not: to ignore it in silence would make a
 * test pass that ought not to.
 */
export function requireUnused(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) throw new Error(`The sandbox does not know "${name}" here.`);
  }
}
