import type { Finding, Severity } from '../finding.js';
import type { Reading } from '../scope/read.js';
import { examine } from './examine.js';
import { sameIds } from './same-ids.js';

/** A file with what was found in it. */
export interface FileResult {
  /** Its path as it is shown; of standard input `<stdin>`. */
  readonly file: string;
  /** Its text, for showing findings in it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What it says as a scope; undefined for the configuration. */
  readonly reading?: Reading;
}

/** Examines files as the scopes of one repository: each by itself, then their ids against each other. */
export function examineFiles(files: readonly { file: string; bytes: string | Uint8Array }[]): FileResult[] {
  const results = files.map(({ file, bytes }) => {
    const { reading, findings } = examine(bytes);
    return { file, text: reading.text, reading, findings };
  });
  return sameIds(results);
}

/** How many findings there are, by severity. */
export function countFindings(results: readonly FileResult[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of results) for (const { severity } of findings) counts[severity]++;
  return counts;
}
