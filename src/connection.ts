import { UnusableInput } from './errors.js';
import type { Wait } from './github/clock.js';
import { placeOf } from './github/place.js';

/** Where a repository is, and the token with which it is read and written. */
export interface Connection {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** REST: `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** The repository's page. */
  readonly home: string;
}

/** What runners and GitHub's own command line set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The connection that the environment of a runner, or of a laptop, describes.
 * @throws UnusableInput where the repository or the token is missing, in words that name the fix.
 */
export function connectionFrom(
  environment: Environment,
  given: { repository?: string | undefined; token?: string | undefined } = {},
): Connection {
  const repository = given.repository ?? environment['GITHUB_REPOSITORY'] ?? '';
  const token = given.token || environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || '';
  if (repository === '') {
    throw new UnusableInput('Which repository? Name it with `--repo owner/name`, or set GITHUB_REPOSITORY.');
  }
  const { apiUrl } = placeOf(repository, environment['GITHUB_API_URL'] || 'https://api.github.com');
  if (token === '') {
    throw new UnusableInput(
      'There is no token: set GITHUB_TOKEN (or GH_TOKEN, for example to what `gh auth token` prints). It needs the permissions contents: read, and issues: read for `plan` or issues: write for `sync`.',
    );
  }
  const server = environment['GITHUB_SERVER_URL'] || serverOf(apiUrl);
  return { repository, token, apiUrl, home: `${server.replace(/\/$/, '')}/${repository}` };
}

/** Where people see what an API serves: `github.com` and `acme.ghe.com` have theirs at `api.` before the name. */
function serverOf(apiUrl: string): string {
  const { origin, hostname } = new URL(apiUrl);
  const isCloud = hostname === 'api.github.com' || /^api\.[\w-]+\.ghe\.com$/.test(hostname);
  return isCloud ? origin.replace('//api.', '//') : origin;
}

const WAITS: Readonly<Record<Wait['why'], string>> = {
  pace: 'GitHub allows 80 writes per minute and 500 per hour',
  limit: 'GitHub asked for a pause',
  trouble: 'GitHub has problems; trying again',
};

/** Why nothing happens for a while, for a log. The second between two writes is not worth a line. */
export function waitText({ milliseconds, why }: Wait): string | undefined {
  return milliseconds < 2_000 ? undefined : `Waiting ${Math.ceil(milliseconds / 1_000)} s: ${WAITS[why]}.`;
}
