/** Where the sandbox takes the time from. All its limits, timestamps and headers follow it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

/** The time of day. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}

/** A clock for tests: `sleep = async (ms) => clock.advance(ms)` lets an hour of pacing pass at once. */
export function manualClock(start = '2026-01-05T09:00:00Z'): ManualClock {
  let time = Date.parse(start);
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}

/** The time as GitHub writes it: whole seconds. */
export function timestamp(clock: Clock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
}
