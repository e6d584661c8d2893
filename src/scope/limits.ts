/** What a scope may measure at most. One page for two companies needs a fraction of it; attacks need more. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 256 * 1024,
  /** Levels of collections inside each other. */
  depth: 32,
  criteria: 500,
} as const;
