import canonicalize from 'canonicalize';

/**
 * The digest of an agreement: SHA-256, in hex, over the RFC 8785 form of a document as it was parsed. Two
 * files with one digest say the same, however they are laid out.
 */
export function digest(document: unknown): string {
  // An `import` would cost every start 5 ms, also those that need no digest.
  return process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(canonicalize(document) as string)
    .digest('hex');
}
