import type { Answer } from './answers.js';

/** What goes wrong. `when: 'after'` means that the effect happened, and only the answer is lost or changed. */
export type Trouble =
  | { readonly kind: 'answer'; readonly when: 'before' | 'after'; readonly answer: Answer }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The head and half of the body arrive, then the connection breaks. */
  | { readonly kind: 'half' }
  /** A list is answered as it was before the newest `missing` entries were made. */
  | { readonly kind: 'stale'; readonly missing: number };

/** Which calls are meant. Everything that is given must fit. */
export interface Fault {
  /** As the ledger writes it. */
  readonly route?: string;
  readonly kind?: 'read' | 'write';
  /** Only with these query parameters, for example `{ page: '2' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** The first call that fits is 1, counted from when the fault was added. Default 1. */
  readonly nth?: number;
  /** For how many calls from the n-th on. Default 1; `Infinity` for all. */
  readonly times?: number;
  readonly trouble: Trouble;
}

/** A call as faults see it. */
export interface FaultyCall {
  readonly route: string;
  readonly kind: 'read' | 'write';
  readonly query: URLSearchParams;
}

/** Trouble on demand. */
export class Faults {
  #planned: { fault: Fault; seen: number }[] = [];

  /** Plans trouble; returns how to take it back. */
  add(fault: Fault): () => void {
    const entry = { fault, seen: 0 };
    this.#planned.push(entry);
    return () => {
      this.#planned = this.#planned.filter((planned) => planned !== entry);
    };
  }

  /** Takes back all that is planned. */
  clear(): void {
    this.#planned = [];
  }

  /** The faults that did not come to pass yet, so that a test can see that its fault was met. */
  pending(): Fault[] {
    return this.#planned.filter(({ fault, seen }) => seen < (fault.nth ?? 1)).map(({ fault }) => fault);
  }

  /** The trouble for this call. Counts it, so ask once a call. Called by the server only. */
  strike(call: FaultyCall): Trouble[] {
    const struck: Trouble[] = [];
    for (const entry of this.#planned) {
      if (!fits(entry.fault, call)) continue;
      entry.seen += 1;
      const first = entry.fault.nth ?? 1;
      if (entry.seen >= first && entry.seen < first + (entry.fault.times ?? 1))
        struck.push(entry.fault.trouble);
    }
    return struck;
  }
}

function fits(fault: Fault, call: FaultyCall): boolean {
  if (fault.route !== undefined && fault.route !== call.route) return false;
  if (fault.kind !== undefined && fault.kind !== call.kind) return false;
  return Object.entries(fault.query ?? {}).every(([name, value]) => call.query.get(name) === value);
}

/** The server says that something is wrong with it: 500, 502, 503. */
export function serverError(status: 500 | 502 | 503 | 504, when: 'before' | 'after' = 'before'): Trouble {
  return { kind: 'answer', when, answer: { status, body: { message: 'Server Error' } } };
}

/** The connection is cut: before or after the effect. */
export function reset(when: 'before' | 'after'): Trouble {
  return { kind: 'reset', when };
}

/** The answer for too much at once; with `retryAfter` seconds to wait, or silent about it. */
export function secondaryLimit(options: { status?: 403 | 429; retryAfter?: number } = {}): Trouble {
  return { kind: 'answer', when: 'before', answer: secondaryLimitAnswer(options) };
}

/** The same as an answer, for the sandbox's own limits. */
export function secondaryLimitAnswer(options: { status?: 403 | 429; retryAfter?: number }): Answer {
  return {
    status: options.status ?? 403,
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
        'For more on scraping GitHub and how it may affect your rights, please review our Terms of Service.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      status: String(options.status ?? 403),
    },
    headers: options.retryAfter === undefined ? {} : { 'retry-after': String(options.retryAfter) },
  };
}
