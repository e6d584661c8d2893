import type { Timers } from './timers.js';

/** Milliseconds. A wrong yes must not stand for a minute. */
const AFTER = 15_000;

/** More do not wait; the sweep looks at the others. */
const MOST = 1_000;

/**
 * What GitHub lists may lag some seconds behind its webhooks: an issue is told to be open again, and still listed as
 * closed. So what an event asked for is asked for once more, so long after the last of a burst.
 */
export class Rechecks {
  readonly #timers: Timers;
  readonly #cancels = new Map<string, () => void>();
  #isClosed = false;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Checks again later; what was to be checked under that key before waits anew. */
  schedule(key: string, check: () => void): void {
    const cancel = this.#cancels.get(key);
    if (this.#isClosed || (cancel === undefined && this.#cancels.size >= MOST)) return;
    cancel?.();
    const go = () => {
      this.#cancels.delete(key);
      check();
    };
    this.#cancels.set(key, this.#timers.after(AFTER, go));
  }

  /** Takes everything back, and nothing new. */
  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#cancels.values()) cancel();
    this.#cancels.clear();
  }
}
