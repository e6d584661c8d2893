import type { Account } from '../criteria/issue.js';
import { matchPaths } from '../git/match-paths.js';
import type {
  Authored,
  BotComment,
  CommitOf,
  Comparison,
  Entries,
  OpenPull,
  Pull,
  PullRequests,
  QueueEntry,
  Wanted,
} from './gate-port.js';
import { objectIn } from './json.js';
import { listAll } from './list.js';
import { listOpenPulls } from './open-pulls.js';
import { readAuthors } from './read-authors.js';
import { listClosers } from './read-closers.js';
import { readEntries } from './read-entries.js';
import { compare, isAncestor, listDifferences, listHistory, readTree } from './read-history.js';
import { readPull } from './read-pull.js';
import { readQueue } from './read-queue.js';
import type { Sender } from './sender.js';
import { accountOf } from './to-issue.js';

const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Who was refused is not asked for again so soon, in milliseconds: somebody has to give access first. */
const HOUR = 3_600_000;

/** The port, over the requests of GitHub's REST and GraphQL. */
export class PullsConnection implements PullRequests {
  readonly #sender: Sender;
  readonly #teamSender: (organization: string) => Promise<Sender>;
  readonly #refused = new Map<string, number>();

  /** @param teamSender Who may read an organization's teams: for another one than the repository's. */
  constructor(sender: Sender, teamSender: (organization: string) => Promise<Sender>) {
    this.#sender = sender;
    this.#teamSender = teamSender;
  }

  readPull(number: number): Promise<Pull | undefined> {
    return readPull(this.#sender, number);
  }

  listOpenPulls(): Promise<readonly OpenPull[]> {
    return listOpenPulls(this.#sender);
  }

  compare(base: string, head: string): Promise<Comparison | undefined> {
    return compare(this.#sender, base, head);
  }

  isAncestor(commit: string, of: string): Promise<boolean> {
    return isAncestor(this.#sender, commit, of);
  }

  readEntries(wanted: readonly Wanted[], most: number): Promise<Entries> {
    return readEntries(this.#sender, wanted, most);
  }

  async findPaths(commit: string, globs: readonly string[]): Promise<readonly string[]> {
    const paths = [...(await readTree(this.#sender, commit)).keys()];
    const found = await Promise.all(globs.map((glob) => findIn(paths, glob)));
    return [...new Set(found.flat())];
  }

  listDifferences(one: string, other: string): Promise<readonly string[]> {
    return listDifferences(this.#sender, one, other);
  }

  readAuthors(commits: readonly CommitOf[], paths: readonly string[]): Promise<readonly Authored[]> {
    return readAuthors(this.#sender, commits, paths);
  }

  listHistory(path: string, commit: string, most: number): Promise<readonly string[]> {
    return listHistory(this.#sender, path, commit, most);
  }

  listClosers(issues: readonly number[]): Promise<ReadonlyMap<number, string>> {
    return listClosers(this.#sender, issues);
  }

  async listTeam(organization: string, slug: string): Promise<readonly Account[]> {
    const sender = await this.#teamSender(organization);
    const members = await listAll(sender, {
      what: `list the members of the team ${organization}/${slug}, asked`,
      needs: "members: read, of the team's organization",
      route: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters: { org: organization, team_slug: slug },
    });
    return members.map((member) => accountOf(member, `the team ${organization}/${slug}`));
  }

  readQueue(branch: string): Promise<readonly QueueEntry[] | undefined> {
    return readQueue(this.#sender, branch);
  }

  async requestReview(pull: number, login: string): Promise<'asked' | 'refused' | 'forbidden'> {
    const key = `${pull} ${login.toLowerCase()}`;
    if (this.#sender.now() - (this.#refused.get(key) ?? Number.NEGATIVE_INFINITY) < HOUR) return 'refused';
    const { status } = await this.#sender.change({
      what: `ask ${login} to review #${pull}`,
      needs: 'pull-requests: write',
      route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
      parameters: { pull_number: pull, reviewers: [login] },
      accept: [403, 404, 422],
    });
    if (status === 422) {
      this.#refused.set(key, this.#sender.now());
      return 'refused';
    }
    return status < 300 ? 'asked' : 'forbidden';
  }

  async rewriteComment({ id, body }: BotComment, text: string): Promise<void> {
    const parameters = { comment_id: id };
    const read = {
      what: `read comment ${id}`,
      needs: 'pull-requests: read',
      route: `GET ${COMMENT}`,
      parameters,
    };
    const now = await this.#sender.read({ ...read, accept: [404] });
    // Whoever changed it meanwhile knows more than we did.
    if (now.status === 404 || objectIn(now.body, 'the comment')['body'] !== body) return;
    await this.#sender.change({
      what: `change comment ${id}`,
      needs: 'pull-requests: write',
      route: `PATCH ${COMMENT}`,
      parameters: { ...parameters, body: text },
    });
  }
}

// A file may have a glob's characters in its name.
async function findIn(paths: readonly string[], glob: string): Promise<readonly string[]> {
  return paths.includes(glob) ? [glob] : matchPaths(glob, paths);
}
