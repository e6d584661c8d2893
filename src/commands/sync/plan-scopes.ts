import type { GitHub } from '../../github/port.js';
import { type Agreement, factsOf } from './agreement.js';
import { type Planned, planFromIssues } from './plan-from-issues.js';

export interface PlannedScope extends Planned {
  readonly agreement: Agreement;
}

/** What `sync` would do for each scope. Changes nothing. */
export async function planScopes(
  agreements: readonly Agreement[],
  { adopt }: { readonly adopt: boolean },
  github: GitHub,
): Promise<PlannedScope[]> {
  const planned: PlannedScope[] = [];
  for (const agreement of agreements) {
    const facts = factsOf(agreement, { adopt });
    planned.push({ agreement, ...(await planFromIssues(agreement.scope, facts, github)) });
  }
  return planned;
}
