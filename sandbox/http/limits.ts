import type { Clock } from '../clock.js';
import type { Answer } from './answers.js';
import { secondaryLimitAnswer } from './faults.js';

/** GitHub's published limits. `Infinity` switches one off. */
export interface LimitSettings {
  /** Requests an hour of a person or of an App's installation. */
  readonly requestsPerHour: number;
  /** Requests an hour of a `GITHUB_TOKEN` in a repository. */
  readonly actionsPerHour: number;
  /** The same for GraphQL, in points. Every query here costs one. */
  readonly graphqlPerHour: number;
  /** Requests an hour without a token. */
  readonly anonymousPerHour: number;
  /** Points a minute: a read is 1, a write is 5. */
  readonly pointsPerMinute: number;
  /** Requests that make content; rolling. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
}

const GITHUBS_OWN: LimitSettings = {
  requestsPerHour: 5000,
  actionsPerHour: 1000,
  graphqlPerHour: 5000,
  anonymousPerHour: 60,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
};

/** For tests that are about something else: nothing is ever too much. */
export const UNLIMITED: LimitSettings = {
  requestsPerHour: Number.POSITIVE_INFINITY,
  actionsPerHour: Number.POSITIVE_INFINITY,
  graphqlPerHour: Number.POSITIVE_INFINITY,
  anonymousPerHour: Number.POSITIVE_INFINITY,
  pointsPerMinute: Number.POSITIVE_INFINITY,
  contentPerMinute: Number.POSITIVE_INFINITY,
  contentPerHour: Number.POSITIVE_INFINITY,
};

const MINUTE = 60_000;
const HOUR = 3_600_000;

export type Resource = 'core' | 'graphql';

/** A call as the limits see it. */
export interface LimitedCall {
  /** Whose quota: accounts and installations each have their own. */
  readonly quota: string;
  readonly resource: Resource;
  readonly kind: 'read' | 'write';
  /** Whether it makes content. GitHub publishes no list: here it is every write to issues, comments, labels and pulls. */
  readonly content: boolean;
}

export interface RateStatus {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** In seconds since 1970. */
  readonly reset: number;
}

interface Window {
  start: number;
  used: number;
}

/** Counts what each identity used, and refuses what is too much. */
export class Limits {
  #settings: LimitSettings;
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();
  readonly #points = new Map<string, { at: number; points: number }[]>();
  readonly #content = new Map<string, number[]>();

  constructor(clock: Clock, settings: Partial<LimitSettings>) {
    this.#clock = clock;
    this.#settings = { ...GITHUBS_OWN, ...settings };
  }

  /** Changes some of the limits from now on. */
  configure(settings: Partial<LimitSettings>): void {
    this.#settings = { ...this.#settings, ...settings };
  }

  /** Lets an identity (a login, or `anonymous`) have used up its hour. */
  exhaust(quota: string, resource: Resource = 'core'): void {
    this.#window(quota, resource).used = this.#limit(quota, resource);
  }

  /** The answer, if the call is one too many. */
  refusal(call: LimitedCall): Answer | undefined {
    if (this.status(call.quota, call.resource).remaining <= 0) return primaryLimitAnswer(call);
    const now = this.#clock.now();
    const points = (this.#points.get(call.quota) ?? []).filter(({ at }) => at > now - MINUTE);
    const spent = points.reduce((sum, entry) => sum + entry.points, 0);
    if (spent + cost(call) > this.#settings.pointsPerMinute) return secondaryLimitAnswer({ retryAfter: 60 });
    if (!call.content) return undefined;
    const made = this.#content.get(call.quota) ?? [];
    const lately = made.filter((at) => at > now - MINUTE).length;
    const hourly = made.filter((at) => at > now - HOUR);
    if (lately >= this.#settings.contentPerMinute) return secondaryLimitAnswer({ retryAfter: 60 });
    if (hourly.length >= this.#settings.contentPerHour) {
      const free = (hourly[0] ?? now) + HOUR - now;
      return secondaryLimitAnswer({ retryAfter: Math.ceil(free / 1000) });
    }
    return undefined;
  }

  /** Counts a call that was let through. One that is answered 304 is not billed, but counts as points. */
  count(call: LimitedCall, billed: boolean): void {
    const now = this.#clock.now();
    if (billed) this.#window(call.quota, call.resource).used += 1;
    const points = (this.#points.get(call.quota) ?? []).filter(({ at }) => at > now - MINUTE);
    this.#points.set(call.quota, [...points, { at: now, points: cost(call) }]);
    if (!call.content) return;
    const made = (this.#content.get(call.quota) ?? []).filter((at) => at > now - HOUR);
    this.#content.set(call.quota, [...made, now]);
  }

  /** How much of the hour is left. */
  status(quota: string, resource: Resource): RateStatus {
    const window = this.#window(quota, resource);
    const limit = this.#limit(quota, resource);
    return {
      limit,
      used: window.used,
      remaining: Math.max(limit - window.used, 0),
      reset: Math.ceil((window.start + HOUR) / 1000),
    };
  }

  /** The headers that each answer bears. */
  headers(quota: string, resource: Resource): Record<string, string> {
    const { limit, used, remaining, reset } = this.status(quota, resource);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': resource,
    };
  }

  #limit(quota: string, resource: Resource): number {
    // Headers carry whole numbers, and "no limit" must be one, too.
    return Math.min(this.#settings[settingOf(quota, resource)], 1_000_000);
  }

  #window(quota: string, resource: Resource): Window {
    const key = `${resource} ${quota}`;
    const now = this.#clock.now();
    const known = this.#windows.get(key);
    if (known !== undefined && known.start + HOUR > now) return known;
    const fresh = { start: now, used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

function settingOf(quota: string, resource: Resource): keyof LimitSettings {
  if (quota === 'anonymous') return 'anonymousPerHour';
  if (resource === 'graphql') return 'graphqlPerHour';
  return quota === 'github-actions[bot]' ? 'actionsPerHour' : 'requestsPerHour';
}

function cost(call: LimitedCall): number {
  return call.kind === 'write' ? 5 : 1;
}

function primaryLimitAnswer(call: LimitedCall): Answer {
  return {
    // GraphQL says it in a body with status 200.
    status: call.resource === 'graphql' ? 200 : 403,
    body:
      call.resource === 'graphql'
        ? { errors: [{ type: 'RATE_LIMITED', message: `API rate limit exceeded for ${call.quota}.` }] }
        : {
            message: `API rate limit exceeded for ${call.quota}.`,
            documentation_url:
              'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#primary-rate-limit-for-authenticated-users',
            status: '403',
          },
  };
}
