import type { Probot } from 'probot';
import { GitHubFailure } from '../src/trouble.js';

/** Where the App is installed, and its tokens: Probot's authentication, in our words. */
export class Identity {
  readonly #probot: Probot;
  /** Installations by the account that they are in, in lower case, as of the last list. */
  #byAccount: ReadonlyMap<string, number> | undefined;
  #bot: string | undefined;
  /** Installations whose tokens may no longer do. */
  readonly #stale = new Set<number>();

  constructor(probot: Probot) {
    this.#probot = probot;
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
      const octokit = await this.#probot.auth(installation);
      return octokit.paginate('GET /installation/repositories', { per_page: 100 });
    });
    return all.filter(({ archived, disabled }) => !archived && !disabled).map((one) => one.full_name);
  }

  /** A token of an installation, which lasts for some minutes at least. */
  token(installation: number): Promise<string> {
    return asking(`get a token for installation ${installation}`, async () => {
      const octokit = await this.#probot.auth(installation);
      const refresh = this.#stale.delete(installation);
      const { token } = (await octokit.auth({ type: 'installation', refresh })) as { token: string };
      return token;
    });
  }

  /** A token that may read an organization's teams, where the App is installed there. */
  async tokenOfOrganization(login: string): Promise<string | undefined> {
    if (this.#byAccount === undefined) await this.installations();
    const installation = this.#byAccount?.get(login.toLowerCase());
    return installation === undefined ? undefined : this.token(installation);
  }

  /** Takes no token from before: it may be revoked, or allow something else. */
  forget(installation: number): void {
    this.#stale.add(installation);
  }
}

/** An error of octokit bears request and answer; what is thrown on says what was tried, and the status. */
async function asking<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    if (status === undefined) throw error;
    const mend = status === 401 ? ' Do APP_ID and the private key belong together?' : '';
    throw new GitHubFailure(`GitHub did not let us ${what} (${status}).${mend}`, { status });
  }
}
