import type { Finding, Related } from '../finding.js';
import { countFindings, type FileResult } from '../rules/file-result.js';

/** Findings for programs: lines and columns from 1, `end` excluded, columns in UTF-16 units. */
export function toJson(results: readonly FileResult[]): string {
  const counts = countFindings(results);
  const files = results.map(({ file, reading, findings }) => ({
    file,
    id: reading?.draft?.child('id').value ?? null,
    digest: reading?.digest ?? null,
    findings: findings.map(jsonFinding),
  }));
  const report = { files, errors: counts.error, warnings: counts.warning, infos: counts.info };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonFinding({ rule, severity, message, fix, place, related }: Finding) {
  return { rule, severity, message, fix, ...place, related: related.map(jsonRelated) };
}

function jsonRelated({ message, file, place }: Related) {
  return { message, ...(file === undefined ? {} : { file }), ...place };
}
