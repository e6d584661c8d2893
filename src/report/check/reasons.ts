import type { Reason } from '../../gate/verdict.js';

/** Reasons that are mended alike, told together. */
export interface GroupedReason {
  readonly texts: readonly string[];
  readonly next: string | undefined;
}

/** What is told of one kind before the rest is counted. */
const MOST = 5;

export function grouped(reasons: readonly Reason[]): readonly GroupedReason[] {
  const byNext = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = reason.next ?? reason.text;
    byNext.set(key, [...(byNext.get(key) ?? []), reason]);
  }
  return [...byNext.values()].map((alike) => {
    const left = alike.length - MOST;
    const texts = alike.slice(0, MOST).map(({ text }) => text);
    return { texts: left > 0 ? [...texts, `And ${left} more like these.`] : texts, next: alike[0]?.next };
  });
}
