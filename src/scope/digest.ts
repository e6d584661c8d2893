import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The digest of an agreement: SHA-256, in hex, over the RFC 8785 form of a document as it was parsed. Two
 * files with one digest say the same, however they are laid out.
 */
export function digest(document: unknown): string {
  return createHash('sha256')
    .update(canonicalize(document) as string)
    .digest('hex');
}
