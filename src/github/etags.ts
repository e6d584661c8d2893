import type { Answer } from './attempt.js';

/**
 * What was read before, by request: asked for again with its ETag it costs no quota while it is the same. Kept
 * for one connection.
 */
export class Etags {
  readonly #known = new Map<string, { readonly etag: string; readonly answer: Answer }>();

  /** The headers to ask with. */
  headers(key: string): Readonly<Record<string, string>> {
    const known = this.#known.get(key);
    return known === undefined ? {} : { 'if-none-match': known.etag };
  }

  /** The answer that counts: for "not modified" the earlier one. */
  settle(key: string, answer: Answer): Answer {
    if (answer.status === 304) return this.#known.get(key)?.answer ?? answer;
    const { etag } = answer.headers;
    if (answer.status === 200 && typeof etag === 'string') this.#known.set(key, { etag, answer });
    return answer;
  }
}
