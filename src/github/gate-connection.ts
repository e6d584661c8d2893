import type { Account } from '../criteria/issue.js';
import { matchPaths } from '../git/match-paths.js';
import { paged, pageOf } from './connections.js';
import type {
  Authored,
  CommitOf,
  Comparison,
  Entries,
  OpenPull,
  Pull,
  PullRequests,
  QueueEntry,
  Wanted,
} from './gate-port.js';
import { isObject, numberIn, objectIn, stringIn } from './json.js';
import { listAll } from './list.js';
import { RepositoryParts } from './partial.js';
import { declared, readEntries } from './read-entries.js';
import { compare, isAncestor, listDifferences, listHistory, readAuthors, readTree } from './read-history.js';
import { readPull } from './read-pull.js';
import type { Sender } from './sender.js';
import { accountOf } from './to-issue.js';

/** Issues that are asked about at once. */
const AT_ONCE = 100;

/** The port, over the requests of GitHub's REST and GraphQL. */
export class GateConnection implements PullRequests {
  readonly #sender: Sender;
  readonly #teamSender: (organization: string) => Promise<Sender>;

  /** @param teamSender Who may read an organization's teams: for another one than the repository's. */
  constructor(sender: Sender, teamSender: (organization: string) => Promise<Sender>) {
    this.#sender = sender;
    this.#teamSender = teamSender;
  }

  readPull(number: number): Promise<Pull | undefined> {
    return readPull(this.#sender, number);
  }

  async listOpenPulls(): Promise<readonly OpenPull[]> {
    const all = await listAll(this.#sender, {
      what: 'list the open pull requests',
      needs: 'pull-requests: read',
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { state: 'open', sort: 'created', direction: 'asc' },
    });
    // One that moves while pages are read may come twice.
    return [...new Map(all.map(openPullOf).map((pull) => [pull.number, pull])).values()];
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

  async listClosers(issues: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const closers = new Map<number, string>();
    for (let start = 0; start < issues.length; start += AT_ONCE) {
      for (const [number, login] of await this.#closersOf(issues.slice(start, start + AT_ONCE)))
        closers.set(number, login);
    }
    return closers;
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

  async readQueue(branch: string): Promise<readonly QueueEntry[] | undefined> {
    const what = `read the merge queue of ${branch}`;
    const entries: QueueEntry[] = [];
    for (let after: string | undefined; ; ) {
      const parts = await RepositoryParts.ask(this.#sender, {
        what,
        needs: 'merge-queues: read',
        query: `query($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) ${paged('position baseCommit { oid } headCommit { oid } pullRequest { number }')}
    }
  }
}`,
        variables: { branch, ...(after === undefined ? {} : { after }) },
      });
      parts.demandAll(what);
      const queue = parts.value['mergeQueue'];
      if (!isObject(queue)) return undefined;
      const page = pageOf(queue['entries'], 'the merge queue');
      entries.push(
        ...page.nodes.map((node) => ({
          pull: numberIn(objectIn(node['pullRequest'], 'the merge queue'), 'number', 'the merge queue'),
          head: oidOf(node['headCommit']),
          base: oidOf(node['baseCommit']),
        })),
      );
      if (page.next === undefined) return entries;
      after = page.next;
    }
  }

  async requestReview(pull: number, login: string): Promise<'asked' | 'refused' | 'forbidden'> {
    const { status } = await this.#sender.change({
      what: `ask ${login} to review #${pull}`,
      needs: 'pull-requests: write',
      route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
      parameters: { pull_number: pull, reviewers: [login] },
      accept: [403, 404, 422],
    });
    if (status === 422) return 'refused';
    return status < 300 ? 'asked' : 'forbidden';
  }

  async #closersOf(numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const what = 'read who closed issues';
    const texts = numbers.map(String);
    const fields = numbers.map(
      (_, index) => `i${index}: issue(number: $i${index}) {
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { login } } } } }`,
    );
    const parts = await RepositoryParts.ask(this.#sender, {
      what,
      needs: 'issues: read',
      query: `query($owner: String!, $name: String!, ${declared('i', texts, 'Int!')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`,
      variables: Object.fromEntries(numbers.map((number, index) => [`i${index}`, number])),
    });
    return new Map(
      numbers.flatMap((number, index): [number, string][] => {
        const login = closerIn(parts.value[`i${index}`]);
        return login === undefined ? [] : [[number, login]];
      }),
    );
  }
}

// A file may have a glob's characters in its name.
async function findIn(paths: readonly string[], glob: string): Promise<readonly string[]> {
  return paths.includes(glob) ? [glob] : matchPaths(glob, paths);
}

function openPullOf(value: unknown): OpenPull {
  const where = 'a pull request';
  const pull = objectIn(value, where);
  return {
    number: numberIn(pull, 'number', where),
    head: stringIn(objectIn(pull['head'], where), 'sha', where),
    branch: stringIn(objectIn(pull['base'], where), 'ref', where),
  };
}

function oidOf(value: unknown): string | undefined {
  return isObject(value) ? stringIn(value, 'oid', 'a commit of the merge queue') : undefined;
}

// Who closed an issue decides nothing: where GitHub does not tell, it is left out.
function closerIn(issue: unknown): string | undefined {
  const items = isObject(issue) ? issue['timelineItems'] : undefined;
  const [event] = isObject(items) && Array.isArray(items['nodes']) ? items['nodes'] : [];
  const actor = isObject(event) ? event['actor'] : undefined;
  return isObject(actor) && typeof actor['login'] === 'string' ? actor['login'] : undefined;
}
