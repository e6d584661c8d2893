import { countFindings, type FileResult } from '../rules/file-result.js';

/** What a validation gives to later steps of a workflow, by the names of action.yml. */
export function validationOutputs(
  results: readonly FileResult[],
  { failed, sarifFile }: { failed: boolean; sarifFile: string },
): Record<string, string> {
  const counts = countFindings(results);
  const scopes = results.flatMap(({ reading }) => (reading ? [reading] : []));
  const digests = scopes.flatMap(({ draft, digest }): [string, string][] => {
    const id = draft?.child('id').value;
    return id === undefined || digest === undefined ? [] : [[id, digest]];
  });
  const criteria = scopes.reduce((sum, { draft }) => sum + (draft?.child('criteria').value?.length ?? 0), 0);
  return {
    valid: String(!failed),
    errors: String(counts.error),
    warnings: String(counts.warning),
    digest: scopes.length > 1 ? JSON.stringify(Object.fromEntries(digests)) : (digests[0]?.[1] ?? ''),
    'criteria-total': String(criteria),
    ...(sarifFile === '' ? {} : { 'sarif-file': sarifFile }),
  };
}
