import { isObject } from './json.js';

/** What GitHub answered, be it yes or no. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** What the JSON says; a text where it is none. */
  readonly body: unknown;
}

/** No whole answer came: nobody knows whether GitHub did what was asked. */
export interface Lost {
  /** For people: "the connection was cut". */
  readonly why: string;
  /** What to do about it, if it won't pass by itself. */
  readonly mend?: string;
  /** Whether nothing was sent, and asking again is of no use. */
  readonly isFinal?: boolean;
}

/** How one request ended. */
export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Too much was asked, and so nothing was done. `wait` in milliseconds; undefined where GitHub did not say. */
  | { readonly kind: 'limited'; readonly wait: number | undefined }
  | ({ readonly kind: 'lost'; readonly status?: number; readonly wait?: number } & Lost);

/** Understands how a request ended; `now` in milliseconds, for answers that bear no date. */
export function attemptOf(answer: Answer, now: number): Attempt {
  const { status, body } = answer;
  if (isLimit(answer)) return { kind: 'limited', wait: pauseOf(answer, now) };
  if (status >= 500 || status === 408) {
    const wait = retryAfter(answer, now);
    return { kind: 'lost', status, why: `it answered ${status}`, ...(wait === undefined ? {} : { wait }) };
  }
  // A proxy's page, or half a body: with a good status, and yet no answer.
  if (status < 300 && status !== 204 && typeof body !== 'object') {
    return { kind: 'lost', status, why: 'its answer is not JSON' };
  }
  if (status === 200 && errorsIn(answer).some(isMishap)) {
    return { kind: 'lost', why: 'its GraphQL API said that something went wrong' };
  }
  return { kind: 'answered', answer };
}

/** The errors that GraphQL puts into an answer of status 200. */
export function errorsIn({ body }: Answer): readonly { readonly type?: string; readonly message: string }[] {
  if (!isObject(body) || !Array.isArray(body['errors'])) return [];
  return body['errors'].filter(isObject).map(({ type, message }) => ({
    ...(typeof type === 'string' ? { type } : {}),
    message: String(message),
  }));
}

// GitHub's GraphQL fails like this with status 200, having done the work or not.
function isMishap({ type, message }: { readonly type?: string; readonly message: string }): boolean {
  return type === undefined && /^something went wrong|timed? ?out/i.test(message);
}

// A 403 is more often a missing permission, which no waiting mends.
function isLimit(answer: Answer): boolean {
  const { status, headers } = answer;
  if (status === 429) return true;
  if (status === 403)
    return headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(messageIn(answer));
  return status === 200 && errorsIn(answer).some(({ type }) => type === 'RATE_LIMITED');
}

function messageIn({ body }: Answer): string {
  return isObject(body) && typeof body['message'] === 'string' ? body['message'] : '';
}

function pauseOf(answer: Answer, now: number): number | undefined {
  const { headers } = answer;
  const asked = retryAfter(answer, now);
  if (asked !== undefined) return asked;
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !(reset > 0)) return undefined;
  // Whole seconds: one more, so as not to be early.
  return Math.max(reset * 1000 - timeOf(answer, now), 0) + 1000;
}

// Seconds, or a date.
function retryAfter(answer: Answer, now: number): number | undefined {
  const text = answer.headers['retry-after'];
  if (text === undefined) return undefined;
  const milliseconds = /^\d+$/.test(String(text))
    ? Number(text) * 1000
    : Date.parse(String(text)) - timeOf(answer, now);
  return milliseconds >= 0 ? Math.max(milliseconds, 1000) : undefined;
}

// GitHub's own time: ours may be wrong by minutes.
function timeOf({ headers }: Answer, now: number): number {
  const said = Date.parse(String(headers['date']));
  return Number.isNaN(said) ? now : said;
}
