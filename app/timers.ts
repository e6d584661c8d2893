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

/** Calls again and again; gives what ends it. */
export function every(milliseconds: number, call: () => void, timers: Timers): () => void {
  let cancel = () => {};
  const next = () => {
    cancel = timers.after(milliseconds, () => {
      call();
      next();
    });
  };
  next();
  return () => cancel();
}
