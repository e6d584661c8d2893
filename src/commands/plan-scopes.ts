import type { Files } from '../files/port.js';
import type { GitHub } from '../github/port.js';
import type { FileResult } from '../rules/file-result.js';
import { type Agreement, agreementsIn, factsOf } from './agreement.js';
import { type Planned, planFromIssues } from './find-issues.js';
import { validate } from './validate.js';

export interface PlanInput {
  /** Paths or globs of the scopes; none: those that the configuration lists, else the root's. */
  readonly paths: readonly string[];
  /** The repository's page. */
  readonly home: string;
  /** The commit that the scopes are read at; without one it is shown as `HEAD`. */
  readonly commit?: string | undefined;
  readonly adopt: boolean;
}

/** The valid scopes of a checkout; `failed` where there is an error in any: then none is planned or applied. */
export interface Agreements {
  readonly results: readonly FileResult[];
  readonly failed: boolean;
  readonly agreements: readonly Agreement[];
}

/** @throws UnusableInput where there is nothing to read. */
export async function readAgreements(
  { paths, home, commit = 'HEAD' }: PlanInput,
  files: Files,
): Promise<Agreements> {
  const { results, failed, issueAuthors } = await validate({ paths, failOn: 'error' }, files);
  return {
    results,
    failed,
    agreements: failed ? [] : agreementsIn(results, { home, commit, authors: issueAuthors }),
  };
}

export interface PlannedScope extends Planned {
  readonly agreement: Agreement;
}

/** What `sync` would do for each scope. Changes nothing. */
export async function planScopes(
  agreements: readonly Agreement[],
  { adopt }: PlanInput,
  github: GitHub,
): Promise<PlannedScope[]> {
  const planned: PlannedScope[] = [];
  for (const agreement of agreements) {
    planned.push({
      agreement,
      ...(await planFromIssues(agreement.scope, factsOf(agreement, { adopt }), github)),
    });
  }
  return planned;
}
