import { countFindings, type FileResult } from '../rules/file-result.js';

/** "1 error", "2 errors". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** All findings in a few words: "2 errors and 1 warning in 3 files." */
export function summaryOf(results: readonly FileResult[]): string {
  const { error, warning, info } = countFindings(results);
  const parts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'info')] : []),
  ];
  const counted =
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'No findings');
  return `${counted} in ${plural(results.length, 'file')}.`;
}
