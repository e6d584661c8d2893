import type { Clock } from './clock.js';
import { systemClock } from './clock.js';
import { consequences } from './github/consequences.js';
import type { WebhookTarget } from './github/deliveries.js';
import { Deliveries } from './github/deliveries.js';
import type { Notification } from './github/notifications.js';
import { createWorld } from './github/world.js';
import type { Violation } from './http/contract.js';
import { Contract } from './http/contract.js';
import { Exchange } from './http/exchange.js';
import { Faults } from './http/faults.js';
import { Ledger } from './http/ledger.js';
import type { LimitSettings } from './http/limits.js';
import { Limits } from './http/limits.js';
import { listen } from './http/server.js';
import type { Seed } from './seed.js';
import { seedOf } from './seed.js';
import { isForPeople, visit } from './web/site.js';

export interface SandboxOptions {
  /** Default: the time of day. */
  clock?: Clock;
  /** Default: GitHub's own numbers. `UNLIMITED` of `http/limits.ts` switches all of them off. */
  limits?: Partial<LimitSettings>;
  /** Where signed webhooks go. More can be added with `addWebhook`. */
  webhook?: WebhookTarget;
  /** `false`: a server from before sub-issues (GitHub Enterprise Server up to 3.16). */
  subIssues?: boolean;
  /** Default: a free one. */
  port?: number;
}

/** A running sandbox GitHub: its addresses, its state to seed and look at, and what happened to it. */
export interface Sandbox extends Seed {
  /** The server, without a slash at the end; pages for people are below it, as `html_url` says. */
  readonly url: string;
  /** As api.github.com: what octokit takes as `baseUrl`. */
  readonly restUrl: string;
  readonly graphqlUrl: string;
  /** As GitHub Enterprise Server: what `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are there. */
  readonly enterprise: { readonly restUrl: string; readonly graphqlUrl: string };
  readonly clock: Clock;
  /** Every request that came in. */
  readonly ledger: Ledger;
  /** Trouble to make, for chosen calls. */
  readonly faults: Faults;
  readonly limits: Limits;
  /** Every webhook sent, with the answer; can send one again. */
  readonly deliveries: Deliveries;
  /** Whom the texts of issues and comments would have notified, what they link to and what they close. */
  readonly notifications: readonly Notification[];
  /** Requests that GitHub's description does not allow, and answers of the sandbox that it does not. Empty, if all is well. */
  readonly violations: readonly Violation[];
  close(): Promise<void>;
}

/** Starts a GitHub of its own on a local port: empty, but for the App `github-actions`. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? systemClock();
  const contract = new Contract();
  const deliveries = new Deliveries(clock, (event) => contract.webhook(event));
  if (options.webhook !== undefined) deliveries.add(options.webhook);
  const world = createWorld({ clock, consequences, deliveries, subIssues: options.subIssues ?? true });
  const ledger = new Ledger();
  const faults = new Faults();
  const limits = new Limits(clock, options.limits ?? {});
  const exchange = new Exchange({ world, clock, ledger, faults, limits, contract });
  const server = await listen(
    (request) => (isForPeople(request) ? visit(world, request) : exchange.handle(request)),
    options.port ?? 0,
  );
  world.url = server.url;

  return {
    ...seedOf(world),
    url: server.url,
    restUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    enterprise: { restUrl: `${server.url}/api/v3`, graphqlUrl: `${server.url}/api/graphql` },
    clock,
    ledger,
    faults,
    limits,
    deliveries,
    notifications: world.notifications,
    violations: contract.violations,
    async close() {
      await deliveries.settled();
      await server.close();
    },
  };
}
