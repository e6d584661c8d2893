import type { JsonObject } from './json.js';
import { numberIn } from './json.js';
import { RepositoryParts } from './partial.js';
import type { Sender } from './sender.js';

/** Commits by their SHAs, and the paths that are asked for in them. */
export interface CommitsAsked {
  readonly commits: readonly string[];
  readonly paths: readonly string[];
}

/**
 * What fields say of commits, in their order; null for one that is not there. `fields` gives those of a commit
 * besides its `oid`, and names paths by `$p0`, `$p1`, …. One request.
 * @throws GitHubFailure
 */
export async function queryCommits(
  sender: Sender,
  what: string,
  { commits, paths }: CommitsAsked,
  fields: (commit: string) => string,
): Promise<readonly unknown[]> {
  const objects = commits.map(
    (commit, index) => `c${index}: object(oid: $c${index}) { ... on Commit { oid ${fields(commit)} } }`,
  );
  const parts = await RepositoryParts.ask(sender, {
    what,
    needs: 'contents: read',
    query: `query($owner: String!, $name: String!, ${declared('c', commits, 'GitObjectID!')}, ${declared('p', paths, 'String!')}) {
  repository(owner: $owner, name: $name) {
    ${objects.join('\n    ')}
  }
}`,
    variables: { ...named('c', commits), ...named('p', paths) },
  });
  parts.demandAll(what);
  return commits.map((_, index) => parts.value[`c${index}`]);
}

/** `$c0: String!, $c1: …`. */
export function declared(letter: string, values: readonly string[], type: string): string {
  return values.map((_, index) => `$${letter}${index}: ${type}`).join(', ');
}

/** The values of `declared`. */
function named(letter: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`${letter}${index}`, value]));
}

/** git's mode in octal, as its own tools write it. */
export function modeOf(file: JsonObject, path: string): string {
  return numberIn(file, 'mode', path).toString(8).padStart(6, '0');
}
