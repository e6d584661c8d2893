import type { Reason } from '../../gate/verdict.js';

/** Reasons that are mended alike, told together. */
export interface GroupedReason {
  readonly texts: readonly string[];
  readonly next: string | undefined;
}

/** What is told of one kind before the rest is counted. */
const MOST = 5;

export function grouped(reasons: readonly Reason[]): readonly GroupedReason[] {
  const byNext = new Map<string, { readonly texts: Set<string>; readonly next: string | undefined }>();
  for (const { text, next } of reasons) {
    const key = next ?? text;
    const alike = byNext.get(key) ?? { texts: new Set(), next };
    byNext.set(key, alike);
    // What several conditions rest on is told once.
    alike.texts.add(text);
  }
  return [...byNext.values()].map(({ texts: all, next }) => {
    const left = all.size - MOST;
    const texts = [...all].slice(0, MOST);
    return { texts: left > 0 ? [...texts, `And ${left} more like these.`] : texts, next };
  });
}
