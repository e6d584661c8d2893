import type { Lost } from './attempt.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';

/** No whole answer came. */
export class NoAnswer extends Error implements Lost {
  override readonly name = 'NoAnswer';
  readonly why: string;
  readonly mend: string;
  readonly isFinal: boolean;

  constructor(why: string, mend = '', { isFinal = false } = {}) {
    super(why);
    this.why = why;
    this.mend = mend;
    this.isFinal = isFinal;
  }
}

/** Statuses that have no body. */
const BARE = new Set([204, 205, 304]);

/**
 * A `fetch` that ends: with the whole body, or with `NoAnswer`. (octokit takes a body that breaks off for an
 * empty one.) Redirects are not followed: a token goes to no other server, and "moved" means something here.
 * @param timeout In milliseconds, for head and body together.
 */
export function wholeFetch(timeout: number): typeof fetch {
  return async (address, options) => {
    try {
      const signal = AbortSignal.timeout(timeout);
      const answer = await fetch(address, { ...options, redirect: 'manual', signal });
      const body = await answer.arrayBuffer();
      return new Response(BARE.has(answer.status) ? null : body, {
        status: answer.status,
        headers: answer.headers,
      });
    } catch (error) {
      throw noAnswer(error, timeout, new URL(address instanceof Request ? address.url : address).hostname);
    }
  };
}

// Not by `instanceof`: these errors are made by Node itself, whose classes need not be ours.
function noAnswer(error: unknown, timeout: number, host: string): NoAnswer {
  const { name, cause }: JsonObject = isObject(error) ? error : {};
  if (name === 'TimeoutError') return new NoAnswer(`no answer within ${timeout / 1000} s`);
  const code = isObject(cause) && typeof cause['code'] === 'string' ? cause['code'] : '';
  // Nobody sets an address that is GitHub's own.
  const isSet = host !== 'api.github.com';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const mend = isSet ? 'Is there a network, and is GITHUB_API_URL right?' : 'Is there a network?';
    return new NoAnswer(`${host} was not found`, mend, { isFinal: code === 'ENOTFOUND' });
  }
  if (code === 'ECONNREFUSED')
    return new NoAnswer('nothing listens there', isSet ? 'Check GITHUB_API_URL.' : 'Is there a network?');
  if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
    const mend = 'Set NODE_EXTRA_CA_CERTS to a file with the certificate of the authority that signed it.';
    return new NoAnswer(`its certificate is not trusted (${code})`, mend);
  }
  // The text of the error itself may quote what was sent, so it is not shown.
  return new NoAnswer(`the connection was cut${code === '' ? '' : ` (${code})`}`);
}
