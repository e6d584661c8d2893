/** Where the adapter takes the time from, so that tests let an hour of pacing pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The time of day. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** Why nothing is sent for a while: so that a log can say it. */
export interface Wait {
  readonly milliseconds: number;
  /** `pace`: below GitHub's content limits; `limit`: GitHub said "too much"; `trouble`: GitHub is unwell. */
  readonly why: 'pace' | 'limit' | 'trouble';
}
