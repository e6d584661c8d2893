/** What a scope may measure at most. One page for two companies needs a fraction of it; attacks need more. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 256 * 1024,
  /** Levels of collections inside each other. */
  depth: 32,
  /** Entries of one list or mapping: of the criteria, for example. */
  entries: 500,
  /** Keys and values of the whole document. */
  scalars: 20_000,
} as const;
