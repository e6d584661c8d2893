import { Octokit, RequestError } from 'octokit';
import { UnusableInput } from '../errors.js';
import { VERSION } from '../version.js';
import type { Clock, Wait } from './clock.js';
import { systemClock } from './clock.js';
import { Connection } from './connection.js';
import type { Place } from './place.js';
import { placeOf } from './place.js';
import type { GitHub } from './port.js';
import type { Wire } from './sender.js';
import { Sender } from './sender.js';
import { NoAnswer, wholeFetch } from './transport.js';

/** An installation's token lasts an hour, and an App runs longer. */
export type Token = string | (() => Promise<string>);

export interface ConnectOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Of a person, of an App's installation, or a workflow's own; or who gives it, for each request anew. */
  readonly token: Token;
  /** `https://api.github.com`, or `https://<server>/api/v3`: what GITHUB_API_URL says. */
  readonly apiUrl: string;
  /** Default: where GitHub has it for that `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  readonly clock?: Clock;
  /** Told before each wait, for a log. */
  readonly onWait?: (wait: Wait) => void;
  /** For one request, in milliseconds. Default: half a minute. */
  readonly timeout?: number;
}

/**
 * Connects to a repository on github.com or on an Enterprise Server. Nothing is sent yet.
 * @throws UnusableInput where repository, token or address can't be one.
 */
export function connect(options: ConnectOptions): GitHub {
  return new Connection(senderOf(options));
}

/** What sends the requests of a connection. @throws UnusableInput as `connect` */
export function senderOf(options: ConnectOptions): Sender {
  const { token, clock = systemClock, onWait = () => {}, timeout = 30_000 } = options;
  const place = placeOf(options.repository, options.apiUrl, options.graphqlUrl);
  const whole = typeof token === 'string' ? tokenOf(token) : async () => tokenOf(await token());
  return new Sender({ wire: wireTo(place, whole, timeout), place, clock, onWait });
}

// What can't be in a header would come back in an error that quotes it.
function tokenOf(text: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new UnusableInput(
    token === ''
      ? 'There is no token: set GITHUB_TOKEN.'
      : 'The token contains characters that no token has: copy it again.',
  );
}

function wireTo(place: Place, token: Token, timeout: number): Wire {
  const octokit = new Octokit({
    baseUrl: place.apiUrl,
    userAgent: `scope-as-code/${VERSION}`,
    // Both repeat what must not be repeated: a POST whose answer got lost makes an issue a second time.
    retry: { enabled: false },
    throttle: { enabled: false },
    request: { fetch: wholeFetch(timeout) },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  return async ({ route, parameters, headers }) => {
    // What the route does not name, octokit would send as query or body.
    const names = route.includes('{owner}') ? { owner: place.owner, repo: place.name } : {};
    const authorization = `token ${typeof token === 'string' ? token : await token()}`;
    try {
      const answer = await octokit.request(route, {
        ...names,
        ...parameters,
        headers: { authorization, 'x-github-api-version': '2022-11-28', ...headers },
      });
      return { status: answer.status, headers: answer.headers, body: answer.data };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const { response, status, cause } = error;
      if (response !== undefined) return { status, headers: response.headers, body: response.data };
      // Only what we say about it: octokit's own error quotes the request.
      throw cause instanceof NoAnswer ? cause : new NoAnswer('the connection failed');
    }
  };
}

function nothing(): void {}
