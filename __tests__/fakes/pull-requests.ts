import { createHash } from 'node:crypto';
import type { Account } from '../../src/criteria/issue.js';
import { GitHubFailure } from '../../src/errors.js';
import { isKnown } from '../../src/gate/facts.js';
import { matchPaths } from '../../src/git/match-paths.js';
import type {
  BotComment,
  CheckRun,
  Checks,
  Comparison,
  Entries,
  Entry,
  NewCheck,
  Pull,
  PullRequests,
  QueueEntry,
} from '../../src/github/gate-port.js';

/** What a commit does to a path: a text, an entry of another kind, or nothing (`null` removes). */
export type Change = string | Uint8Array | { readonly mode: string; readonly text: string } | null;

export interface FakeCommit {
  readonly parents?: readonly string[];
  readonly files?: Readonly<Record<string, Change>>;
  readonly people?: readonly (Account | undefined)[];
}

interface Commit {
  readonly parents: readonly string[];
  readonly tree: ReadonlyMap<string, Entry>;
  readonly people: readonly (Account | undefined)[];
}

export type Method = keyof PullRequests | keyof Checks;

/** What GitHub has of a repository's history and pull requests; a test changes it, the port reads it. */
export class FakeRepository implements PullRequests, Checks {
  /** Every call, as `compare`. */
  readonly calls: Method[] = [];
  /** Methods that fail, with why. */
  readonly failing = new Map<Method, string>();
  readonly branches = new Map<string, string>();
  readonly pulls = new Map<number, Pull>();
  readonly teams = new Map<string, readonly Account[]>();
  readonly checks = new Map<string, CheckRun[]>();
  /** What was written, by the id of the run. */
  readonly written: (NewCheck & { readonly id: number })[] = [];
  readonly queues = new Map<string, readonly QueueEntry[]>();
  readonly closers = new Map<number, string>();
  /** Who can't be asked. */
  readonly unreachable = new Set<string>();
  readonly asked: string[] = [];
  /** GitHub names no more files of a comparison. */
  mostFiles = 300;
  readonly #closed = new Set<number>();
  readonly #commits = new Map<string, Commit>();
  /** Whose checks these are. */
  app = { id: 7, slug: 'scope-as-code' };

  /** Writes a commit: the files of its first parent, but for the changes. */
  commit({ parents = [], files = {}, people = [person('dana-reyes')] }: FakeCommit): string {
    const [first] = parents;
    const tree = new Map(first === undefined ? [] : this.#at(first).tree);
    for (const [path, change] of Object.entries(files)) {
      for (const known of tree.keys()) if (known.startsWith(`${path}/`)) tree.delete(known);
      if (change === null) tree.delete(path);
      else tree.set(path, entryOf(change));
    }
    return this.#put({ parents, tree, people });
  }

  /** Merges one commit into another, where they change different files. */
  merge(into: string, from: string): string {
    const [ours, theirs] = [this.#at(into).tree, this.#at(from).tree];
    const start = [...this.#history(into)].find((sha) => this.#history(from).has(sha)) as string;
    const changed = this.#differences(start, from);
    const tree = new Map([...ours].filter(([path]) => !changed.includes(path)));
    for (const path of changed) {
      const entry = theirs.get(path);
      if (entry !== undefined) tree.set(path, entry);
    }
    return this.#put({ parents: [into, from], tree, people: [person('dana-reyes')] });
  }

  /** Opens a pull request. */
  open(given: Partial<Pull> & Pick<Pull, 'number' | 'head'>, branch = 'main'): void {
    const tip = this.branches.get(branch);
    if (tip === undefined) throw new Error(`no branch ${branch}`);
    this.pulls.set(given.number, {
      url: `https://github.example/acme/crm/pull/${given.number}`,
      author: person('kim-ofori'),
      body: '',
      isDraft: false,
      repository: {
        owner: 'acme',
        name: 'crm',
        url: 'https://github.example/acme/crm',
        defaultBranch: 'main',
      },
      branch: { name: branch, tip, requiredChecks: [] },
      reviews: [],
      agreements: [],
      botComments: [],
      closing: [],
      sameHead: [],
      requested: [],
      ...given,
    });
  }

  /** Changes an open pull request. */
  change(number: number, change: Partial<Pull>): void {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    this.pulls.set(number, { ...pull, ...change });
  }

  close(number: number): void {
    this.#closed.add(number);
  }

  /** A check by another App. */
  foreignCheck(commit: string, name: string, slug: string): void {
    const run = { id: 900 + this.written.length, name, app: { id: 99, slug }, fingerprint: '' };
    const done = { isCompleted: true, conclusion: 'success', url: '' };
    this.checks.set(commit, [...(this.checks.get(commit) ?? []), { ...run, ...done }]);
  }

  async readPull(number: number): Promise<Pull | undefined> {
    this.#call('readPull');
    const pull = this.pulls.get(number);
    const tip = pull && this.branches.get(pull.branch.name);
    if (pull === undefined || tip === undefined || this.#closed.has(number)) return undefined;
    const others = [...this.pulls.values()].filter(
      (one) => !this.#closed.has(one.number) && one.head === pull.head && one.number !== number,
    );
    return {
      ...pull,
      branch: { ...pull.branch, tip },
      sameHead: isKnown(pull.sameHead)
        ? others.map((one) => ({ number: one.number, head: one.head, branch: one.branch.name }))
        : pull.sameHead,
    };
  }

  async listOpenPulls() {
    this.#call('listOpenPulls');
    return [...this.pulls.values()]
      .filter(({ number }) => !this.#closed.has(number))
      .map(({ number, head, branch }) => ({ number, head, branch: branch.name }));
  }

  async compare(base: string, head: string): Promise<Comparison | undefined> {
    this.#call('compare');
    const inBase = this.#history(base);
    const own = [...this.#history(head)].filter((sha) => !inBase.has(sha)).reverse();
    const common = [...this.#history(head)].filter((sha) => inBase.has(sha));
    const [mergeBase] = common.filter(
      (sha) => !common.some((other) => other !== sha && this.#history(other).has(sha)),
    );
    if (mergeBase === undefined) return undefined;
    const paths = this.#differences(mergeBase, head);
    return {
      mergeBase,
      paths: paths.length < this.mostFiles ? paths : undefined,
      commits: own.map((sha) => ({ sha, parents: this.#at(sha).parents })),
    };
  }

  async isAncestor(commit: string, of: string): Promise<boolean> {
    this.#call('isAncestor');
    return this.#history(of).has(commit);
  }

  async readEntries(
    wanted: readonly { commit: string; paths: readonly string[] }[],
    most: number,
  ): Promise<Entries> {
    this.#call('readEntries');
    const cut = (entry: Entry) => ({ ...entry, bytes: entry.bytes?.slice(0, most + 1) });
    return new Map(
      wanted.map(({ commit, paths }) => {
        const found = paths.flatMap((path): [string, Entry][] => {
          const entry = this.#entry(commit, path);
          return entry === undefined ? [] : [[path, cut(entry)]];
        });
        return [commit, new Map(found)];
      }),
    );
  }

  async findPaths(commit: string, globs: readonly string[]): Promise<readonly string[]> {
    this.#call('findPaths');
    const paths = [...this.#at(commit).tree.keys()];
    const found: string[] = [];
    for (const glob of globs) found.push(...(paths.includes(glob) ? [glob] : await matchPaths(glob, paths)));
    return [...new Set(found)];
  }

  async listDifferences(one: string, other: string): Promise<readonly string[]> {
    this.#call('listDifferences');
    return this.#differences(one, other);
  }

  async readAuthors(commits: readonly { sha: string }[], paths: readonly string[]) {
    this.#call('readAuthors');
    const entryAt = (sha: string, path: string) => {
      const entry = this.#entry(sha, path);
      return entry && `${entry.mode} ${entry.object}`;
    };
    return commits
      .filter(({ sha }) => {
        const { parents } = this.#at(sha);
        return paths.some((path) =>
          parents.length === 0
            ? entryAt(sha, path) !== undefined
            : parents.every((parent) => entryAt(parent, path) !== entryAt(sha, path)),
        );
      })
      .map(({ sha }) => ({ sha, people: this.#at(sha).people }));
  }

  async listHistory(path: string, commit: string, most: number): Promise<readonly string[]> {
    this.#call('listHistory');
    const all = [...this.#history(commit)];
    const changes = all.filter((sha) => {
      const [parent] = this.#at(sha).parents;
      const before = parent === undefined ? undefined : this.#entry(parent, path);
      const now = this.#entry(sha, path);
      return before?.object !== now?.object || before?.mode !== now?.mode;
    });
    return changes.slice(0, most);
  }

  async listClosers(issues: readonly number[]): Promise<ReadonlyMap<number, string>> {
    this.#call('listClosers');
    return new Map([...this.closers].filter(([number]) => issues.includes(number)));
  }

  async listTeam(organization: string, slug: string): Promise<readonly Account[]> {
    this.#call('listTeam');
    const members = this.teams.get(`${organization}/${slug}`);
    if (members === undefined) throw new GitHubFailure(`There is no team ${slug}.`, { status: 404 });
    return members;
  }

  async readQueue(branch: string): Promise<readonly QueueEntry[] | undefined> {
    this.#call('readQueue');
    return this.queues.get(branch);
  }

  async requestReview(_: number, login: string) {
    this.#call('requestReview');
    this.asked.push(login);
    return this.unreachable.has(login) ? 'refused' : 'asked';
  }

  async rewriteComment({ id, body }: BotComment, text: string): Promise<void> {
    this.#call('rewriteComment');
    for (const [number, { botComments }] of this.pulls)
      if (isKnown(botComments))
        this.change(number, {
          botComments: botComments.map((one) =>
            one.id === id && one.body === body ? { id, body: text } : one,
          ),
        });
  }

  async listChecks(commit: string, beginning: string): Promise<readonly CheckRun[]> {
    this.#call('listChecks');
    return (this.checks.get(commit) ?? [])
      .filter(({ name }) => name.startsWith(beginning))
      .sort((a, b) => b.id - a.id);
  }

  async createCheck(commit: string, check: NewCheck): Promise<CheckRun> {
    this.#call('createCheck');
    const id = 1 + [...this.checks.values()].flat().length;
    const run = this.#run(id, check);
    this.checks.set(commit, [...(this.checks.get(commit) ?? []), run]);
    return run;
  }

  async updateCheck(id: number, check: NewCheck): Promise<CheckRun> {
    this.#call('updateCheck');
    const run = this.#run(id, check);
    for (const [commit, runs] of this.checks)
      this.checks.set(
        commit,
        runs.map((one) => (one.id === id ? run : one)),
      );
    return run;
  }

  #put(commit: Commit): string {
    const sha = hash(`commit ${this.#commits.size}`);
    this.#commits.set(sha, commit);
    return sha;
  }

  #run(id: number, check: NewCheck): CheckRun {
    this.written.push({ ...check, id });
    const { name, fingerprint, conclusion } = check;
    return {
      id,
      name,
      app: this.app,
      fingerprint,
      isCompleted: true,
      conclusion,
      url: `https://check/${id}`,
    };
  }

  #call(method: Method): void {
    this.calls.push(method);
    const why = this.failing.get(method);
    if (why !== undefined) throw new GitHubFailure(why);
  }

  #at(sha: string): Commit {
    const commit = this.#commits.get(sha);
    if (commit === undefined) throw new GitHubFailure(`GitHub has no commit ${sha.slice(0, 7)}.`);
    return commit;
  }

  // A folder is an entry, too.
  #entry(commit: string, path: string): Entry | undefined {
    const { tree } = this.#at(commit);
    const isFolder = [...tree.keys()].some((one) => one.startsWith(`${path}/`));
    return (
      tree.get(path) ?? (isFolder ? { mode: '040000', object: hash(path), bytes: undefined } : undefined)
    );
  }

  /** A commit and all before it, newest first. */
  #history(sha: string): Set<string> {
    const seen = new Set<string>();
    const waiting = [sha];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) continue;
      seen.add(at);
      waiting.push(...this.#at(at).parents);
    }
    return seen;
  }

  #differences(one: string, other: string): readonly string[] {
    const [before, after] = [this.#at(one).tree, this.#at(other).tree];
    return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
      const [a, b] = [before.get(path), after.get(path)];
      return a?.object !== b?.object || a?.mode !== b?.mode;
    });
  }
}

export function person(login: string, type: Account['type'] = 'User'): Account {
  return { id: Number.parseInt(hash(login).slice(0, 6), 16), login, type };
}

function entryOf(change: Exclude<Change, null>): Entry {
  const isBytes = typeof change === 'string' || change instanceof Uint8Array;
  const { mode, text } = isBytes ? { mode: '100644', text: change } : change;
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return { mode, object: hash(bytes), bytes: mode.startsWith('100') ? bytes : undefined };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}
