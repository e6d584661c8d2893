import type { Clock, Wait } from './clock.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * GitHub's content limits, rolling, and a second between writes, as it asks for. All by its own documentation:
 * "Rate limits" (80 a minute, 500 an hour) and "Best practices" of the REST API.
 */
const A_SECOND = 1;
const A_MINUTE = 80;
const AN_HOUR = 500;

/** A write that went out: milliseconds of the clock. */
export interface Write {
  readonly sent: number;
  /** When its answer came. GitHub counted it somewhere between. */
  readonly done: number;
}

/**
 * When the next write may go out, not before `now`. The windows run from when earlier writes were done, so
 * that they hold for GitHub's clock, too, however long a write was on its way.
 */
export function nextWrite(writes: readonly Write[], now: number): number {
  return Math.max(
    now,
    (writes.at(-A_SECOND)?.sent ?? now - SECOND) + SECOND,
    (writes.at(-A_MINUTE)?.done ?? now - MINUTE) + MINUTE,
    (writes.at(-AN_HOUR)?.done ?? now - HOUR) + HOUR,
  );
}

/** Lets requests go out when they may: writes one after the other and paced, reads unless all must be quiet. */
export class Pace {
  readonly #clock: Clock;
  readonly #onWait: (wait: Wait) => void;
  #writes: readonly Write[] = [];
  #quietUntil = Number.NEGATIVE_INFINITY;
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(clock: Clock, onWait: (wait: Wait) => void) {
    this.#clock = clock;
    this.#onWait = onWait;
  }

  /** Lets nothing out for so many milliseconds: GitHub said "too much". */
  quiet(milliseconds: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + milliseconds);
  }

  async read<T>(send: () => Promise<T>): Promise<T> {
    await this.#until(() => this.#quietUntil);
    return send();
  }

  write<T>(send: () => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(() => this.#paced(send));
    this.#lastWrite = result.then(nothing, nothing);
    return result;
  }

  async #paced<T>(send: () => Promise<T>): Promise<T> {
    await this.#until(() => Math.max(nextWrite(this.#writes, this.#clock.now()), this.#quietUntil));
    const sent = this.#clock.now();
    try {
      return await send();
    } finally {
      this.#writes = [...this.#writes, { sent, done: this.#clock.now() }].slice(-AN_HOUR);
    }
  }

  // Timers may be early by a bit, and somebody may ask for more quiet meanwhile.
  async #until(time: () => number): Promise<void> {
    for (;;) {
      const end = time();
      const milliseconds = end - this.#clock.now();
      if (milliseconds <= 0) return;
      this.#onWait({ milliseconds, why: end === this.#quietUntil ? 'limit' : 'pace' });
      await this.#clock.sleep(milliseconds);
    }
  }
}

function nothing(): void {}
