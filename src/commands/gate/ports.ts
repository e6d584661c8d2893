import type { Checks, PullRequests } from '../../github/gate-port.js';
import type { GitHub } from '../../github/port.js';

/** What the gate works with: the repository's pull requests, checks and issues, over one connection. */
export interface GatePorts {
  readonly pulls: PullRequests;
  readonly checks: Checks;
  readonly issues: Pick<GitHub, 'listIssues' | 'readIssue' | 'listSubIssues'>;
  readonly we: Ourselves;
}

/** As whom the gate reads and writes. */
export interface Ourselves {
  /** The id of the App whose checks are ours; in a workflow the slug of whose token it is, mostly `github-actions`. */
  readonly app: number | string;
  /** The login of the App's bot, `name[bot]`, whose issues count without being listed; undefined without an App. */
  readonly bot: string | undefined;
  /** Whether somebody answers a check's button. */
  readonly hasButton: boolean;
}
