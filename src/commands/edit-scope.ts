import { diff } from '../diff/diff.js';
import type { ScopeDiff, Version } from '../diff/scope-diff.js';
import type { Edit } from '../edit/edit.js';
import { editText } from '../edit/edit-text.js';
import { UnusableInput } from '../errors.js';
import type { Files } from '../files/port.js';
import { examineFiles, type FileResult } from '../rules/file-result.js';
import type { Reading } from '../scope/read.js';
import type { Scope } from '../scope/scope.js';
import { findScopes } from './find-scopes.js';

/** A scope file that can be edited. */
export interface Opened {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly scope: Scope;
  readonly result: FileResult;
}

/** What an edit of a scope comes to. Nothing is written yet. */
export interface Proposal {
  readonly file: string;
  /** The text before and after, without a byte-order mark. */
  readonly before: string;
  readonly after: string;
  /** What it means; undefined where the result can't be read as a scope. */
  readonly diff: ScopeDiff | undefined;
  /** What is found in the result. */
  readonly result: FileResult;
  /** Errors that the scope would have after the edit and has not before: with any, it is not to be written. */
  readonly errors: FileResult | undefined;
  /** The bytes of the file that it was made from, and the text that is to be written. */
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * The scopes that are named or found, for an edit; where one of them can't be read, what is wrong with them.
 * @throws UnusableInput where there is nothing to read.
 */
export async function openScopes(
  paths: readonly string[],
  files: Files,
): Promise<{ readonly opened: readonly Opened[]; readonly wrong: readonly FileResult[] }> {
  const found = await findScopes(paths, files);
  const sources: { file: string; bytes: Uint8Array }[] = [];
  for (const file of found.paths) sources.push({ file, bytes: await files.read(file) });
  const results = examineFiles(sources);
  const opened = sources.flatMap(({ file, bytes }, index): Opened[] => {
    const result = results[index];
    const scope = result?.reading?.value;
    return result && scope ? [{ file, bytes, scope, result }] : [];
  });
  const unread = results.filter(({ reading }) => !reading?.value);
  return { opened, wrong: [...(found.config ? [found.config] : []), ...unread] };
}

/** @throws UnusableInput where the file is laid out so that the edits would touch something else. */
export function propose({ file, bytes, scope, result }: Opened, edits: readonly Edit[]): Proposal {
  const after = editText(file, result.text, edits);
  const [changed] = examineFiles([{ file, bytes: after }]);
  if (!changed?.reading) throw new Error('a file that is examined has a result');
  const base = versionOf(file, scope, result.reading);
  const head = changed.reading.value && versionOf(file, changed.reading.value, changed.reading);
  return {
    file,
    before: result.text,
    after,
    diff: base && head ? { kind: 'compared', base, head, changes: diff(base.scope, head.scope) } : undefined,
    result: changed,
    errors: newErrors(result, changed),
    bytes,
    text: `${hasMark(bytes) ? '\uFEFF' : ''}${after}`,
  };
}

/** Writes what was proposed. @throws UnusableInput where somebody else wrote to the file meanwhile. */
export async function write({ file, bytes, text }: Proposal, files: Files): Promise<void> {
  if (Buffer.compare(bytes, await files.read(file)) !== 0)
    throw new UnusableInput(`${file}: It was changed in the meantime. Nothing was written; run this again.`);
  await files.write(file, text);
}

function versionOf(file: string, scope: Scope, reading: Reading | undefined): Version | undefined {
  if (reading?.digest === undefined) return undefined;
  return { file, scope, digest: reading.digest, places: reading.places };
}

function newErrors(before: FileResult, after: FileResult): FileResult | undefined {
  const known = new Set(before.findings.map(({ rule, message }) => `${rule} ${message}`));
  const findings = after.findings.filter(
    ({ severity, rule, message }) => severity === 'error' && !known.has(`${rule} ${message}`),
  );
  return findings.length > 0 ? { ...after, findings } : undefined;
}

/** The byte-order mark of UTF-8. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
