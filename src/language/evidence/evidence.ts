/** What speaks for a sentence: something that a test can compare with what it sees. */
export type EvidenceKind = 'number' | 'deadline' | 'behaviour' | 'artefact';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** See `strength.ts`. */
  readonly strength: number;
}
