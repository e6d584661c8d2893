import { Octokit, RequestError } from 'octokit';

/** What a check says of a commit. */
export interface Check {
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** What GitHub answered to somebody who wants to merge. */
export interface MergeAnswer {
  readonly status: number;
  readonly message: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
}

/** A verdict comes within seconds; who waits longer has found a fault. */
const PATIENCE = 15_000;

/** GitHub as one person uses it: over HTTP, with a token of their own. */
export class Visitor {
  readonly #octokit: Octokit;
  readonly #place: { readonly owner: string; readonly repo: string };

  constructor(at: { readonly url: string; readonly token: string; readonly repository: string }) {
    const [owner = '', repo = ''] = at.repository.split('/');
    this.#place = { owner, repo };
    // What GitHub refuses is part of the story: nothing is tried again.
    const plain = { retry: { enabled: false }, throttle: { enabled: false } };
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    this.#octokit = new Octokit({ baseUrl: at.url, auth: at.token, log, ...plain });
  }

  /** Gives the number. */
  async openPull(pull: { title: string; head: string; body: string }): Promise<number> {
    const { data } = await this.#octokit.rest.pulls.create({ ...this.#place, base: 'main', ...pull });
    return data.number;
  }

  /** The number of the pull request from a branch. */
  async pullFrom(branch: string): Promise<number> {
    const head = `${this.#place.owner}:${branch}`;
    const { data } = await this.#octokit.rest.pulls.list({ ...this.#place, head, state: 'all' });
    const [pull] = data;
    if (pull === undefined) throw new Error(`There is no pull request from ${branch}.`);
    return pull.number;
  }

  async merge(number: number): Promise<MergeAnswer> {
    try {
      const { status, data } = await this.#octokit.rest.pulls.merge({ ...this.#place, pull_number: number });
      return { status, message: data.message };
    } catch (error) {
      if (!(error instanceof RequestError) || error.response === undefined) throw error;
      const { message } = error.response.data as { readonly message: string };
      return { status: error.status, message };
    }
  }

  async approve(number: number): Promise<void> {
    await this.#octokit.rest.pulls.createReview({ ...this.#place, pull_number: number, event: 'APPROVE' });
  }

  /** The logins whose review is asked for. */
  async asked(number: number): Promise<string[]> {
    const { data } = await this.#octokit.rest.pulls.get({ ...this.#place, pull_number: number });
    return (data.requested_reviewers ?? []).map(({ login }) => login);
  }

  /** The text of a file on the default branch. */
  async file(path: string): Promise<string> {
    const { data } = await this.#octokit.rest.repos.getContent({ ...this.#place, path });
    if (!('content' in data)) throw new Error(`${path} is no file.`);
    return Buffer.from(data.content, 'base64').toString('utf8');
  }

  /** All issues, without pull requests, oldest first. */
  async issues(): Promise<Issue[]> {
    const { data } = await this.#octokit.rest.issues.listForRepo({
      ...this.#place,
      state: 'all',
      direction: 'asc',
      per_page: 100,
    });
    return data.filter((one) => one.pull_request === undefined);
  }

  /** Ticks every box of an issue and closes it. */
  async finish(number: number): Promise<void> {
    const issue = { ...this.#place, issue_number: number };
    const { data } = await this.#octokit.rest.issues.get(issue);
    await this.#octokit.rest.issues.update({ ...issue, body: data.body?.replaceAll('- [ ]', '- [x]') ?? '' });
    await this.#octokit.rest.issues.update({ ...issue, state: 'closed', state_reason: 'completed' });
  }

  /** The check on a pull request's head, once it is as expected; as it last was, where that never comes. */
  async check(number: number, isExpected: (check: Check) => boolean): Promise<Check> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const check = await this.#check(number);
      if (isExpected(check) || Date.now() > end) return check;
      await new Promise((done) => setTimeout(done, 150));
    }
  }

  async #check(number: number): Promise<Check> {
    const { data: pull } = await this.#octokit.rest.pulls.get({ ...this.#place, pull_number: number });
    const { data } = await this.#octokit.rest.checks.listForRef({ ...this.#place, ref: pull.head.sha });
    const run = data.check_runs.find(({ name }) => name === 'scope gate');
    const { title, summary, text } = run?.output ?? {};
    return {
      conclusion: run?.conclusion ?? 'none yet',
      title: title ?? '',
      summary: summary ?? '',
      text: text ?? '',
    };
  }
}
