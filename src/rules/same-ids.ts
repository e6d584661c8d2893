import { inOrder } from '../finding.js';
import type { FileResult } from './file-result.js';
import { idsUnique } from './ids-unique.js';

/** Adds a finding of `ids/unique` to each file whose scope has the id of an earlier one. */
export function sameIds(results: readonly FileResult[]): FileResult[] {
  const seen = new Map<string, FileResult>();
  return results.map((result) => {
    const id = idOf(result);
    const first = id === undefined ? undefined : seen.get(id);
    if (id === undefined || !first) {
      if (id !== undefined) seen.set(id, result);
      return result;
    }
    const finding = {
      rule: idsUnique.id,
      severity: idsUnique.severity,
      message: `Another scope of this repository has the id \`${id}\`: ${first.file}.`,
      fix: 'Give each scope an id of its own; it names its issues and labels.',
      place: placeOfId(result),
      related: [{ message: 'The other scope.', file: first.file, place: placeOfId(first) }],
    };
    return { ...result, findings: [...result.findings, finding].sort(inOrder) };
  });
}

function idOf({ reading }: FileResult): string | undefined {
  return reading?.draft?.child('id').value;
}

function placeOfId({ reading }: FileResult) {
  if (!reading) throw new Error('only a scope has an id');
  return reading.places.find({ pointer: '/id' }).place;
}
