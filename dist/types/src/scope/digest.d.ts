/**
 * The digest of an agreement: SHA-256, in hex, over the RFC 8785 form of a document as it was parsed. Two
 * files with one digest say the same, however they are laid out.
 */
export declare function digest(document: unknown): string;
