import { type Probot, ProbotOctokit } from 'probot';
import { GitHubFailure } from '../src/errors.js';

/** A token is not used any more so many milliseconds before its end. */
const MARGIN = 5 * 60_000;

interface Token {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly end: number;
}

/**
 * Where the App is installed, and its tokens. (Probot would ask for those at github.com, wherever the App is, and
 * keep those that were revoked.)
 */
export class Identity {
  readonly #probot: Probot;
  readonly #apiUrl: string;
  /** Installations by the account that they are in, in lower case, as of the last list. */
  #byAccount: ReadonlyMap<string, number> | undefined;
  #bot: string | undefined;
  readonly #tokens = new Map<number, Promise<Token>>();

  constructor(probot: Probot, apiUrl: string) {
    this.#probot = probot;
    this.#apiUrl = apiUrl;
  }

  /** The login of the App's bot. */
  async bot(): Promise<string> {
    this.#bot ??= await asking('ask who the App is', async () => {
      const octokit = await this.#probot.auth();
      const { data } = await octokit.request('GET /app');
      return `${data?.slug}[bot]`;
    });
    return this.#bot;
  }

  /** The installations that are not suspended. */
  async installations(): Promise<readonly number[]> {
    const all = await asking("list the App's installations", async () => {
      const octokit = await this.#probot.auth();
      return octokit.paginate('GET /app/installations', { per_page: 100 });
    });
    const active = all.filter((one) => one.suspended_at === null);
    this.#byAccount = new Map(
      active.flatMap(({ id, account }) =>
        account && 'login' in account ? [[account.login.toLowerCase(), id]] : [],
      ),
    );
    return active.map(({ id }) => id);
  }

  /** The repositories of an installation that can be written to, as `owner/name`. */
  async repositories(installation: number): Promise<readonly string[]> {
    const all = await asking(`list the repositories of installation ${installation}`, async () => {
      const auth = { token: await this.token(installation) };
      const octokit = new ProbotOctokit({ auth, baseUrl: this.#apiUrl, log: this.#probot.log });
      return octokit.paginate('GET /installation/repositories', { per_page: 100 });
    });
    return all.filter(({ archived, disabled }) => !archived && !disabled).map((one) => one.full_name);
  }

  /** A token of an installation, which lasts for some minutes at least. */
  async token(installation: number): Promise<string> {
    const known = this.#tokens.get(installation);
    if (known === undefined || (await known).end - Date.now() < MARGIN) {
      // Whoever comes meanwhile waits for the same.
      if (this.#tokens.get(installation) === known) this.#renew(installation);
      return this.token(installation);
    }
    return (await known).token;
  }

  /** A token that may read an organization's teams, where the App is installed there. */
  async tokenOfOrganization(login: string): Promise<string | undefined> {
    if (this.#byAccount === undefined) await this.installations();
    const installation = this.#byAccount?.get(login.toLowerCase());
    return installation === undefined ? undefined : this.token(installation);
  }

  /** Takes no token from before: it may be revoked, or allow something else. */
  forget(installation: number): void {
    this.#tokens.delete(installation);
  }

  #renew(installation: number): void {
    const asked = this.#askToken(installation);
    this.#tokens.set(installation, asked);
    // What failed is not kept.
    asked.catch(() => this.forget(installation));
  }

  #askToken(installation: number): Promise<Token> {
    return asking(`get a token for installation ${installation}`, async () => {
      const octokit = await this.#probot.auth();
      const { data } = await octokit.request('POST /app/installations/{installation_id}/access_tokens', {
        installation_id: installation,
      });
      return { token: data.token, end: Date.parse(data.expires_at) };
    });
  }
}

/** An error of octokit bears request and answer; what is thrown on says what was tried, and the status. */
async function asking<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    if (status === undefined) throw error;
    const mend = status === 401 ? ' Do APP_ID and the private key belong to the same App?' : '';
    throw new GitHubFailure(`GitHub did not let us ${what} (${status}).${mend}`, { status });
  }
}
