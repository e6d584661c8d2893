const speaks: Record<string, RegExp> = {
  delete: /delet|remov|archiv/i,
  rename: /renam/i,
  'one-sided': /only|missing/i,
  'api-down': /5xx|503|unavailable|down|timeout|not answer|not within/i,
  conflict: /conflict|both sides/i,
  timing: /second|minute|hour|day|next sync/i,
  auth: /token|auth|login|password|permission/i,
  volume: /\d/,
};

/** Whether the sentence speaks of the case that the tag names; an unknown tag is taken as shown. */
export function speaksOf(text: string, tag: string): boolean {
  return speaks[tag]?.test(text) ?? true;
}
