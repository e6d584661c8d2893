import type { Source } from '../../criteria/managed-block.js';
import type { Facts } from '../../criteria/planning.js';
import type { FileResult } from '../../rules/file-result.js';
import type { Scope } from '../../scope/scope.js';

/** A valid scope, and where it stands. */
export interface Agreement {
  readonly scope: Scope;
  readonly digest: string;
  /** Path from the repository's root. */
  readonly path: string;
  readonly lines: Source['lines'];
  readonly outOfScope: Source['outOfScope'];
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
    const lineAt = (pointer: string) => reading.places.find({ pointer }).place.start.line;
    const lines = new Map(scope.criteria.map(({ id }, index) => [id, lineAt(`/criteria/${index}`)]));
    const outOfScope = scope.out_of_scope.map((_, index) => lineAt(`/out_of_scope/${index}`));
    const path = file.replace(/^\.\//, '');
    return [{ scope, digest: reading.digest, path, lines, outOfScope, ...where }];
  });
}

/** What a plan of an agreement is made from. */
export function factsOf(
  { home, commit, path, lines, outOfScope, authors }: Agreement,
  { adopt = false, hasSubIssues = true } = {},
): Facts {
  const url = `${home}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const source = { url, lines, outOfScope };
  return { source, commit: commit.slice(0, 7), authors, hasSubIssues, adopt };
}
