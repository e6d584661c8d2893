/** Where the App takes waiting from, so that tests need not wait. */
export interface Timers {
  /** Calls once, after so many milliseconds. Gives what takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The time of day. */
export const systemTimers: Timers = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
