import type { Answer } from './attempt.js';

interface Known {
  readonly etag: string;
  readonly answer: Answer;
}

/** More answers are not kept: an App runs for weeks, and most of what it read is never asked for again. */
const MOST = 500;

/**
 * What was read before, by request: asked for again with its ETag it costs no quota while it is the same. Kept
 * for one connection.
 */
export class Etags {
  readonly #known = new Map<string, Known>();

  /** The headers to ask with. */
  headers(key: string): Readonly<Record<string, string>> {
    const known = this.#known.get(key);
    return known === undefined ? {} : { 'if-none-match': known.etag };
  }

  /** The answer that counts: for "not modified" the earlier one. */
  settle(key: string, answer: Answer): Answer {
    const known = answer.status === 304 ? this.#known.get(key) : undefined;
    if (known !== undefined) {
      this.#keep(key, known);
      return known.answer;
    }
    const { etag } = answer.headers;
    if (answer.status === 200 && typeof etag === 'string') this.#keep(key, { etag, answer });
    return answer;
  }

  /** The newest stands last; the first goes. */
  #keep(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }
}
