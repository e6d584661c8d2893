/** One request that came in. */
export interface LedgerEntry {
  /** When, in milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  /** `GET /repos/{owner}/{repo}/issues`; for GraphQL `GRAPHQL createIssue` (the fields at the root of the query). */
  readonly route: string;
  /** Path and query as sent. */
  readonly address: string;
  /** What was answered; `reset` where the connection was cut instead. */
  readonly status: number | 'reset';
  /** The login on whose behalf; `anonymous` without a token, `unknown` with a wrong one, `app:<slug>` with a JSON web token. */
  readonly identity: string;
  readonly kind: 'read' | 'write';
  /** Whether it cost quota. An answer 304 does not. */
  readonly billed: boolean;
  /** Whether a fault had a hand in it. */
  readonly faulty: boolean;
}

/** Every request, in the order in which it was answered. */
export class Ledger {
  readonly entries: LedgerEntry[] = [];
  readonly #listeners = new Set<(entry: LedgerEntry) => void>();

  /** Records one. Called by the server only. */
  record(entry: LedgerEntry): void {
    this.entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  /** The requests that change something. */
  writes(): LedgerEntry[] {
    return this.entries.filter((entry) => entry.kind === 'write');
  }

  /** The requests that only read. */
  reads(): LedgerEntry[] {
    return this.entries.filter((entry) => entry.kind === 'read');
  }

  /** The requests of one route. */
  of(route: string): LedgerEntry[] {
    return this.entries.filter((entry) => entry.route === route);
  }

  /** How often each route was asked: `{ 'GET /repos/{owner}/{repo}/issues': 3 }`. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { route } of this.entries) counts[route] = (counts[route] ?? 0) + 1;
    return counts;
  }

  /** Forgets what was, to count what comes. */
  clear(): void {
    this.entries.length = 0;
  }

  /** Calls back with each entry, before its answer is sent: the place to kill a client. Returns how to stop. */
  subscribe(listener: (entry: LedgerEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
