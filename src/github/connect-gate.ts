import { CheckRuns } from './check-runs.js';
import { Connection } from './connection.js';
import type { Checks, PullRequests } from './gate-port.js';
import type { ConnectOptions } from './octokit.js';
import { senderOf } from './octokit.js';
import type { GitHub } from './port.js';
import { PullsConnection } from './pulls-connection.js';
import type { Sender } from './sender.js';

export interface GateOptions extends ConnectOptions {
  /**
   * A token that may read the teams of another organization than the repository's; undefined where there is none,
   * and the repository's is tried.
   */
  readonly teamToken?: (organization: string) => Promise<string | undefined>;
}

/** What the gate needs of one repository, over one connection: one pace, and one memory of what was read. */
export interface GateConnections {
  readonly pulls: PullRequests;
  readonly checks: Checks;
  readonly issues: GitHub;
}

/** Connects the gate to a repository. Nothing is sent yet. @throws UnusableInput as `connect` */
export function connectGate(options: GateOptions): GateConnections {
  const sender = senderOf(options);
  return {
    pulls: new PullsConnection(sender, teamSenders(options, sender)),
    checks: new CheckRuns(sender),
    issues: new Connection(sender),
  };
}

function teamSenders(
  { teamToken, ...options }: GateOptions,
  own: Sender,
): (organization: string) => Promise<Sender> {
  const known = new Map<string, Sender>();
  return async (organization) => {
    const key = organization.toLowerCase();
    const isOwn = key === own.place.owner.toLowerCase();
    if (teamToken === undefined || isOwn || (await teamToken(organization)) === undefined) return own;
    const token = async () => (await teamToken(organization)) ?? '';
    const sender = known.get(key) ?? senderOf({ ...options, token });
    known.set(key, sender);
    return sender;
  };
}
