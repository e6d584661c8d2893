import type { Timers } from '../../app/timers.js';

/** Time that passes when it is told to. */
export class ManualTimers implements Timers {
  readonly #timers = new Set<{ at: number; call: () => void }>();
  #now = 0;

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers]) {
      if (timer.at <= this.#now && this.#timers.delete(timer)) timer.call();
    }
  }

  get size(): number {
    return this.#timers.size;
  }
}
