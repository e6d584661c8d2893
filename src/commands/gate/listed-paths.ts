import { GitHubFailure } from '../../errors.js';

/** A configuration that lists, or finds, more is not followed. */
const MOST_LISTED = 100;

/**
 * The paths and globs of a configuration. A stranger's pull request may bring any: what could keep a matcher busy for
 * ever is not looked for.
 * @throws GitHubFailure
 */
export function listedIn(scopes: readonly string[]): {
  readonly paths: readonly string[];
  readonly globs: readonly string[];
} {
  const listed = scopes.map(plain);
  const globs = listed.filter(isGlob);
  if (listed.length > MOST_LISTED || globs.some(isCostly)) tooMuch();
  return { paths: listed.filter((path) => !isGlob(path)), globs };
}

/** Paths with what was found by globs: one glob may name every file there is. @throws GitHubFailure */
export function foundIn(paths: readonly string[], found: readonly string[]): readonly string[] {
  const all = [...new Set([...paths, ...found])];
  return all.length > MOST_LISTED ? tooMuch() : all;
}

function tooMuch(): never {
  throw new GitHubFailure(
    `The configuration lists more than the gate looks for: at most ${MOST_LISTED} paths, and plain patterns.`,
  );
}

// As git writes it, whatever stands in the configuration.
function plain(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path);
}

/** Patterns that can take a matcher for ever: nested groups, and many stars or braces. */
function isCostly(glob: string): boolean {
  const count = (what: RegExp) => glob.match(what)?.length ?? 0;
  return glob.length > 256 || /[!?*+@]\(/.test(glob) || count(/\*+/g) > 8 || count(/\{/g) > 2;
}
