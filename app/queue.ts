import { systemTimers, type Timers } from './timers.js';

/** What is done for a key. Whoever asks again while it runs gets it done once more, from the beginning. */
export type Work = () => Promise<void>;

export interface QueueOptions {
  /** How much is done at once. */
  readonly atOnce: number;
  /** How much of it for one lane, so that a repository that takes long keeps none waiting. */
  readonly atOnceInLane: number;
  /** How many keys may wait or run; more are refused. */
  readonly mostKeys: number;
  /** Milliseconds before each further attempt at what failed; then it is given up. */
  readonly pauses: readonly number[];
  readonly timers?: Timers;
  /** Told of each failure; `isLast` where nothing more is tried. */
  onFailure(key: string, error: unknown, isLast: boolean): void;
}

/** One key's place in the queue. */
interface Entry {
  readonly lane: string;
  work: Work;
  state: 'waiting' | 'running' | 'pausing';
  /** Whether it was asked for again since it began to run. */
  isStale: boolean;
  failures: number;
  /** Ends the pause early. */
  wake: () => void;
}

/**
 * Does what is asked for, once for each key however often it is asked: at most one running and one waiting.
 * Whatever is asked for last is done from the beginning after it was asked.
 */
export class Queue {
  readonly #options: QueueOptions;
  readonly #timers: Timers;
  readonly #entries = new Map<string, Entry>();
  readonly #waiting: string[] = [];
  readonly #running: Entry[] = [];
  #isClosed = false;
  #onIdle: (() => void)[] = [];

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#timers = options.timers ?? systemTimers;
  }

  /** How many keys wait or run. */
  get size(): number {
    return this.#entries.size;
  }

  /** Asks for work. False where it is refused: too much is waiting already, or the queue is closed. */
  add(key: string, lane: string, work: Work): boolean {
    const entry = this.#entries.get(key);
    if (this.#isClosed || (entry === undefined && this.#entries.size >= this.#options.mostKeys)) return false;
    if (entry === undefined) {
      this.#entries.set(key, { lane, work, state: 'waiting', isStale: false, failures: 0, wake: () => {} });
      this.#waiting.push(key);
      this.#next();
    } else {
      entry.work = work;
      entry.failures = 0;
      if (entry.state === 'running') entry.isStale = true;
      if (entry.state === 'pausing') entry.wake();
    }
    return true;
  }

  /** Takes nothing new, and waits for what is there; what pauses after a failure is given up. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const entry of this.#entries.values()) if (entry.state === 'pausing') entry.wake();
    await this.idle();
  }

  /** Waits until nothing waits, runs or pauses. */
  async idle(): Promise<void> {
    if (this.#entries.size > 0) await new Promise<void>((done) => this.#onIdle.push(done));
  }

  #next(): void {
    for (let key = this.#takeNext(); key !== undefined; key = this.#takeNext()) {
      // Only what has an entry waits.
      const entry = this.#entries.get(key) as Entry;
      this.#running.push(entry);
      void this.#run(key, entry);
    }
    if (this.#entries.size === 0) for (const done of this.#onIdle.splice(0)) done();
  }

  /** The key that has waited longest of those that may run. */
  #takeNext(): string | undefined {
    const { atOnce, atOnceInLane } = this.#options;
    if (this.#running.length >= atOnce) return undefined;
    const index = this.#waiting.findIndex((key) => {
      const lane = this.#entries.get(key)?.lane;
      return this.#running.filter((entry) => entry.lane === lane).length < atOnceInLane;
    });
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
  }

  async #run(key: string, entry: Entry): Promise<void> {
    Object.assign(entry, { state: 'running', isStale: false });
    let hasFailed = false;
    try {
      await entry.work();
    } catch (error) {
      hasFailed = true;
      entry.failures += 1;
      this.#options.onFailure(key, error, this.#pauseOf(entry) === undefined && !entry.isStale);
    }
    this.#running.splice(this.#running.indexOf(entry), 1);
    if (entry.isStale) {
      entry.failures = 0;
      this.#wait(key, entry);
    } else if (hasFailed && this.#pauseOf(entry) !== undefined) this.#pause(key, entry);
    else this.#entries.delete(key);
    this.#next();
  }

  #pauseOf({ failures }: Entry): number | undefined {
    return this.#isClosed ? undefined : this.#options.pauses[failures - 1];
  }

  #wait(key: string, entry: Entry): void {
    entry.state = 'waiting';
    this.#waiting.push(key);
  }

  #pause(key: string, entry: Entry): void {
    const goOn = () => {
      cancel();
      if (this.#isClosed) this.#entries.delete(key);
      else this.#wait(key, entry);
      this.#next();
    };
    entry.state = 'pausing';
    entry.wake = goOn;
    const cancel = this.#timers.after(this.#pauseOf(entry) as number, goOn);
  }
}
