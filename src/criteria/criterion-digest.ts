import { digest } from '../scope/digest.js';
import type { Criterion } from '../scope/scope.js';

/**
 * What a criterion asks for, as a digest: its statement, cases, test and checklist, without regard to case and
 * spacing. While it stays, ticked boxes stay and a closed issue stays closed.
 */
export function criterionDigest({ statement, covers = [], verify, checklist = [] }: Criterion): string {
  return digest({
    statement: folded(statement),
    covers: [...covers].sort(),
    test: folded(verify?.test ?? ''),
    checklist: checklist.map(folded),
  });
}

/** A text without what re-wording by case or spacing changes. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
