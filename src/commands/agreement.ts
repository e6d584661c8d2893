import type { Facts } from '../criteria/planning.js';
import type { FileResult } from '../rules/file-result.js';
import type { Scope } from '../scope/scope.js';

/** A valid scope, and where it stands. */
export interface Agreement {
  readonly scope: Scope;
  readonly digest: string;
  /** Path from the repository's root. */
  readonly path: string;
  /** The line of each criterion, from 1, by its id. */
  readonly lines: ReadonlyMap<string, number>;
  /** The repository's page, such as `https://github.com/acme/crm`. */
  readonly home: string;
  /** The commit that it is read at; `HEAD` as long as nobody needed to know. */
  readonly commit: string;
  /** Logins whose issues count beside the Action's own. */
  readonly authors: readonly string[];
}

/** The agreements in validated files: those that the schema accepts. */
export function agreementsIn(
  results: readonly FileResult[],
  where: Pick<Agreement, 'home' | 'commit' | 'authors'>,
): Agreement[] {
  return results.flatMap(({ file, reading }) => {
    if (!reading?.value || reading.digest === undefined) return [];
    const scope = reading.value;
    const lineAt = (index: number) => reading.places.find({ pointer: `/criteria/${index}` }).place.start.line;
    const lines = new Map(scope.criteria.map(({ id }, index) => [id, lineAt(index)]));
    return [{ scope, digest: reading.digest, path: file.replace(/^\.\//, ''), lines, ...where }];
  });
}

/** What a plan of an agreement is made from. */
export function factsOf(
  { home, commit, path, lines, authors }: Agreement,
  { adopt = false, hasSubIssues = true } = {},
): Facts {
  const url = `${home}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return { source: { url, lines }, commit: commit.slice(0, 7), authors, hasSubIssues, adopt };
}
