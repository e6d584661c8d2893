import type { Files } from '../files/port.js';
import { atLeast, type Severity } from '../finding.js';
import { examineFiles, type FileResult } from '../rules/file-result.js';
import { type FoundScopes, findScopes } from './find-scopes.js';

export interface ValidateInput {
  /** Paths or globs; none: what the configuration lists, else the root's scope. `-` is standard input. */
  readonly paths: readonly string[];
  readonly failOn: Severity;
  /** How a path is shown and reported; as it is, if absent. */
  readonly nameOf?: (path: string) => string;
  /** Reads standard input, where the face has one. */
  readonly readInput?: () => Promise<Uint8Array>;
}

export interface ValidateOutcome {
  readonly results: readonly FileResult[];
  /** Logins whose criterion issues count beside the Action's own, as the configuration lists them. */
  readonly issueAuthors: readonly string[];
  /** Whether a finding weighs as much as `failOn`. */
  readonly failed: boolean;
}

/**
 * Examines the scopes that are named or found.
 * @throws UnusableInput where there is nothing to read.
 */
export async function validate(input: ValidateInput, files: Files): Promise<ValidateOutcome> {
  const { readInput, nameOf = (path) => path } = input;
  const named = input.paths.filter((path) => !(path === '-' && readInput));
  const wantsInput = readInput !== undefined && named.length < input.paths.length;
  const sources: { file: string; bytes: Uint8Array }[] = [];
  if (wantsInput) sources.push({ file: '<stdin>', bytes: await readInput() });
  const nothing: FoundScopes = { paths: [], issueAuthors: [] };
  const found = wantsInput && named.length === 0 ? nothing : await findScopes(named, files);
  for (const path of found.paths) sources.push({ file: nameOf(path), bytes: await files.read(path) });
  const config = found.config ? [{ ...found.config, file: nameOf(found.config.file) }] : [];
  const results = [...config, ...examineFiles(sources)];
  return { results, failed: fails(results, input.failOn), issueAuthors: found.issueAuthors };
}

function fails(results: readonly FileResult[], failOn: Severity): boolean {
  return results.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, failOn)));
}
