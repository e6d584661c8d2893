import { asFarAsRead } from '../../diff/as-far-as-read.js';
import { diff } from '../../diff/diff.js';
import type { ScopeDiff, Version } from '../../diff/scope-diff.js';
import { UnusableInput } from '../../errors.js';
import type { Files } from '../../files/port.js';
import type { Git } from '../../git/port.js';
import { examineConfig } from '../../rules/examine.js';
import { examineFiles, type FileResult } from '../../rules/file-result.js';
import { CONFIG_PATH } from '../../scope/config.js';
import { findScopes } from '../find-scopes.js';

export interface DiffInput {
  /** Two files; or two commits as `base..head`, or the one to compare the checkout with, and paths behind it. */
  readonly operands: readonly string[];
}

export interface DiffPorts {
  /** The checkout. */
  readonly files: Files;
  readonly git: Git;
}

export interface DiffOutcome {
  readonly diffs: readonly ScopeDiff[];
  /** Files that can't be compared, and new ones with errors. */
  readonly results: readonly FileResult[];
  readonly failed: boolean;
}

/**
 * What changes from one version of scopes to another.
 * @throws UnusableInput where there is nothing to compare.
 */
export async function diffScopes({ operands }: DiffInput, ports: DiffPorts): Promise<DiffOutcome> {
  const [first = '', second] = operands;
  if (operands.length === 2 && second !== undefined && (await isFile(first, ports))) {
    const [base, head] = [await examined(ports.files, [first]), await examined(ports.files, [second])];
    return compare([{ base: base[0], head: head[0] }], []);
  }
  const sides = await sidesOf(first, ports);
  return compareHistory(sides, operands.slice(1));
}

/** Whether the first of two operands is a file: by its name, or since git knows nothing of that name. */
async function isFile(operand: string, { files, git }: DiffPorts): Promise<boolean> {
  if (/\.(?:ya?ml|json)$/i.test(operand)) return true;
  if (!(await files.exists(operand)) || rangeOf(operand)) return false;
  return (await git.commitOf(operand)) === undefined;
}

interface Side {
  readonly files: Files;
  /** How it is called in a file's name: ` at main`; empty for the checkout. */
  readonly label: string;
}

interface Sides {
  readonly base: Side;
  readonly head: Side;
}

async function sidesOf(operand: string, ports: DiffPorts): Promise<Sides> {
  const range = rangeOf(operand);
  if (!range) {
    const commit = await commitOf(operand, ports);
    return {
      base: { files: ports.git.filesAt(commit), label: ` at ${operand}` },
      head: { files: ports.files, label: '' },
    };
  }
  const [base, head] = [await commitOf(range.base, ports), await commitOf(range.head, ports)];
  const start = range.isForked ? await forkOf(range, base, head, ports.git) : base;
  const label = range.isForked ? start.slice(0, 7) : range.base;
  return {
    base: { files: ports.git.filesAt(start), label: ` at ${label}` },
    head: { files: ports.git.filesAt(head), label: ` at ${range.head}` },
  };
}

interface Range {
  readonly base: string;
  readonly head: string;
  /** `main...HEAD`: from where the two parted, as GitHub shows a pull request. */
  readonly isForked: boolean;
}

/** As for git, an end that is left out is `HEAD`. */
function rangeOf(operand: string): Range | undefined {
  const match = /^(?![./\\])(.*?)(\.\.\.?)(?![./\\])(.*)$|^(\.\.\.?)(?![./\\])(.+)$/.exec(operand);
  if (!match) return undefined;
  const [, base = '', dots = match[4] ?? '', head = match[5] ?? ''] = match;
  return { base: base || 'HEAD', head: head || 'HEAD', isForked: dots === '...' };
}

async function commitOf(name: string, { files, git }: DiffPorts): Promise<string> {
  const commit = await git.commitOf(name);
  if (commit !== undefined) return commit;
  throw new UnusableInput(
    (await files.exists(name))
      ? `With what is ${name} to be compared? Name two files, or a commit and then the file.`
      : `There is no commit, branch or tag \`${name}\` here. In a shallow clone it has to be fetched first.`,
  );
}

async function forkOf(range: Range, base: string, head: string, git: Git): Promise<string> {
  const fork = await git.mergeBase(base, head);
  if (fork !== undefined) return fork;
  throw new UnusableInput(
    `${range.base} and ${range.head} have no one commit in common: compare them as they are, with two dots.`,
  );
}

async function compareHistory({ base, head }: Sides, paths: readonly string[]): Promise<DiffOutcome> {
  const now = await pathsAt(head.files, paths);
  const before = await pathsAt(base.files, paths, now.listed);
  refuseMissing(paths, [...now.paths, ...before.paths]);
  const heads = await examined(head.files, now.paths, head.label);
  const bases = await examined(base.files, before.paths, base.label);
  const ids = new Set(bases.map(idOf));
  // A file that is named may have stood elsewhere: then its scope is sought by its id.
  if (paths.length > 0 && heads.some((one) => !ids.has(idOf(one)))) {
    const usual = await pathsAt(base.files, [], now.listed);
    const others = usual.paths.filter((path) => !before.paths.includes(path));
    const sought = await examined(base.files, others, base.label);
    bases.push(
      ...sought.filter((one) => heads.some((other) => idOf(other) === idOf(one) && !ids.has(idOf(one)))),
    );
  }
  if (heads.length + bases.length === 0 && !now.wrong)
    throw new UnusableInput(
      'There is no scope to compare, neither before nor after. Where is it? Name its file after the commits.',
    );
  const wrong = now.wrong ? [{ ...now.wrong, file: `${now.wrong.file}${head.label}` }] : [];
  return compare(paired(bases, heads), wrong);
}

interface FoundPaths {
  readonly paths: readonly string[];
  /** What the configuration lists; undefined where there is none that can be read. */
  readonly listed?: readonly string[];
  /** The configuration, where something is wrong with it. */
  readonly wrong?: FileResult;
}

/**
 * The scopes of one side, as `findScopes` finds them; but that there is none, or not yet, is no trouble here.
 * @param otherwise what to look for where nothing is named and the configuration can't be read.
 */
async function pathsAt(
  files: Files,
  named: readonly string[],
  otherwise: readonly string[] = [],
): Promise<FoundPaths> {
  if (named.length > 0) return { paths: await existing(named, files) };
  if (!(await files.exists(CONFIG_PATH))) return { paths: await atRoot(files) };
  const { reading, findings } = examineConfig(await files.read(CONFIG_PATH));
  if (!reading.value)
    return {
      paths: await existing(otherwise, files),
      wrong: { file: CONFIG_PATH, text: reading.text, findings },
    };
  const { scopes } = reading.value;
  if (!scopes) return { paths: await atRoot(files) };
  return { paths: await existing(scopes, files), listed: scopes };
}

async function atRoot(files: Files): Promise<readonly string[]> {
  const isThere = (await files.exists('scope.yaml')) || (await files.exists('scope.yml'));
  return isThere ? (await findScopes([], files)).paths : [];
}

async function existing(named: readonly string[], files: Files): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    if (await files.exists(name)) paths.push(name);
    else if (/[*?[\]{}!()]/.test(name)) paths.push(...(await files.glob(name)));
  }
  return [...new Set(paths)];
}

function refuseMissing(named: readonly string[], found: readonly string[]): void {
  const missing = named.find((name) => !/[*?[\]{}!()]/.test(name) && !found.includes(name));
  if (missing !== undefined)
    throw new UnusableInput(`${missing}: There is no such file, neither before nor after.`);
}

/** A file of one side with what was found in it. */
export interface Examined extends FileResult {
  readonly path: string;
}

async function examined(files: Files, paths: readonly string[], label = ''): Promise<Examined[]> {
  const sources: { file: string; bytes: Uint8Array }[] = [];
  for (const path of paths) sources.push({ file: `${path}${label}`, bytes: await files.read(path) });
  return examineFiles(sources).map((result, index) => ({ ...result, path: paths[index] as string }));
}

interface Pair {
  readonly base: Examined | undefined;
  readonly head: Examined | undefined;
}

/** By the scope's id, which survives a move of the file; else by the file, where its id is another one now. */
export function paired(bases: readonly Examined[], heads: readonly Examined[]): Pair[] {
  const left = new Set(bases);
  const take = (isIt: (one: Examined) => boolean) => {
    const found = [...left].find(isIt);
    if (found) left.delete(found);
    return found;
  };
  const byId = heads.map((head) => take((base) => idOf(base) !== undefined && idOf(base) === idOf(head)));
  const pairs = heads.map((head, index) => ({
    head,
    base: byId[index] ?? take(({ path }) => path === head.path),
  }));
  return [...pairs, ...[...left].map((base) => ({ base, head: undefined }))];
}

function idOf({ reading }: FileResult): string | undefined {
  return reading?.draft?.child('id').value;
}

export function compare(pairs: readonly Pair[], wrong: readonly FileResult[]): DiffOutcome {
  const results = [...wrong, ...pairs.flatMap(unusable)];
  return { diffs: pairs.flatMap(compared), results, failed: results.length > 0 };
}

/** What is wrong with the new version, or else keeps the old one from being compared with it. */
function unusable({ base, head }: Pair): FileResult[] {
  const isComparable = !base || versionOf(base) !== undefined || (head && !versionOf(head));
  const hasErrors = head?.findings.some(({ severity }) => severity === 'error');
  return [...(isComparable ? [] : [base]), ...(head && hasErrors ? [head] : [])];
}

function compared(pair: Pair): ScopeDiff[] {
  const [base, head] = [versionOf(pair.base), versionOf(pair.head)];
  if (base && head) return [{ kind: 'compared', base, head, changes: diff(base.scope, head.scope) }];
  if (head && !pair.base) return [{ kind: 'first', head }];
  if (base && !pair.head) return [{ kind: 'gone', base }];
  return comparedInPart(pair, base, head);
}

/** Where one of the two is no scope as a whole: the changes of what can be read of it. */
function comparedInPart(pair: Pair, base: Version | undefined, head: Version | undefined): ScopeDiff[] {
  const whole = base ?? head;
  const other = base ? pair.head : pair.base;
  const { reading, file } = other ?? {};
  const part = whole && reading && asFarAsRead(reading, whole.scope);
  if (!part || file === undefined || reading?.digest === undefined) return [];
  const { scope, unread } = part;
  const version = { file, scope, digest: reading.digest, places: reading.places };
  const [from, to] = base ? [base, version] : [version, whole];
  return [{ kind: 'compared', base: from, head: to, changes: diff(from.scope, to.scope), unread }];
}

function versionOf(result: Examined | undefined): Version | undefined {
  const { file, reading } = result ?? {};
  if (file === undefined || !reading?.value || reading.digest === undefined) return undefined;
  return { file, scope: reading.value, digest: reading.digest, places: reading.places };
}
