import { createHash } from 'node:crypto';
import { GitHubFailure, NoSubIssues } from '../../src/errors.js';
import type {
  Account,
  GitHub,
  Issue,
  IssueChange,
  Label,
  NewIssue,
  Repository,
} from '../../src/github/port.js';

/** GitHub's limits on what is written. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;
const MOST_SUB_ISSUES = 100;

/** The account behind a workflow's own token, with its id on github.com. */
export const ACTIONS_BOT: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

export interface FakeOptions {
  /** Default `acme/crm`. */
  readonly repository?: string;
  /** Who writes. Default: the Action's bot. */
  readonly me?: Account;
  /** `false`: a server from before sub-issues. */
  readonly subIssues?: boolean;
  /** Logins that can be assigned. Default: `ada` and `sam-ito`. */
  readonly assignable?: readonly string[];
  /** Titles. */
  readonly milestones?: readonly string[];
  /** What the default branch `main` holds: texts by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One call of the port, as it came in. */
export interface Call {
  readonly method: keyof GitHub;
  readonly args: readonly unknown[];
}

/** What somebody else does on GitHub: no call of the port, so not in `calls`. */
export interface FakeWorld {
  /** An issue by somebody else, `eve` if nobody is named. Gives the number. */
  addIssue(issue: {
    title: string;
    body?: string;
    labels?: readonly string[];
    author?: Account;
    state?: 'open' | 'closed';
    reason?: Issue['reason'];
  }): number;
  /** Takes a number from the row that issues and pull requests share. */
  addPull(): number;
  /** A comment by somebody else, `eve` if nobody is named. Gives its id. */
  addComment(number: number, text: string, author?: Account): number;
  editComment(id: number, text: string): void;
  addMilestone(title: string): void;
  /** Changes an issue as a person would; `labels` are exactly those that it has then. */
  edit(number: number, change: Partial<Pick<Issue, 'title' | 'body' | 'labels' | 'state' | 'reason'>>): void;
  deleteIssue(number: number): void;
  transferIssue(number: number): void;
  archive(): void;
  disableIssues(): void;
  /** Commits texts by path to a branch, which is made if there is none; `null` removes. Gives the commit. */
  commit(branch: string, files: Readonly<Record<string, string | null>>): string;
  /** The issue as it is now. Throws where there is none. */
  issue(number: number): Issue;
  /** All issues, oldest first. */
  issues(): Issue[];
  /** The texts of the comments on an issue or pull request. */
  comments(number: number): string[];
  labels(): string[];
  /** What an issue was closed as a duplicate of. */
  duplicateOf(number: number): number | undefined;
}

/** A `GitHub` in memory, with what was asked of it and what it became. */
export interface FakeGitHub extends GitHub {
  readonly calls: Call[];
  /** The calls that change something, `createIssue` to `ensureLabel`. */
  writes(): Call[];
  /** How often each method was called. */
  counts(): Partial<Record<keyof GitHub, number>>;
  /** Called before each call takes effect; what it throws the caller gets, and nothing happens. */
  before: (call: Call) => void;
  /** Called after each call took effect; what it throws the caller gets in place of the answer. */
  after: (call: Call) => void;
  readonly world: FakeWorld;
}

const WRITES: ReadonlySet<string> = new Set<keyof GitHub>([
  'createIssue',
  'updateIssue',
  'closeAsDuplicate',
  'keepComment',
  'addSubIssue',
  'ensureLabel',
]);

const EVE: Account = { id: 666, login: 'eve', type: 'User' };

/** Makes one. `__tests__/contract` holds it and the adapter to the same. */
export function fakeGitHub(options: FakeOptions = {}): FakeGitHub {
  const server = new Server(options);
  const { github, world } = server;
  const calls: Call[] = [];
  const fake: FakeGitHub = {
    ...(Object.fromEntries(
      Object.entries(github).map(([name, method]) => [
        name,
        (...args: readonly unknown[]) => answer({ method: name as keyof GitHub, args }, method),
      ]),
    ) as unknown as GitHub),
    calls,
    writes: () => calls.filter(({ method }) => WRITES.has(method)),
    counts() {
      const counts: Partial<Record<keyof GitHub, number>> = {};
      for (const { method } of calls) counts[method] = (counts[method] ?? 0) + 1;
      return counts;
    },
    before: () => {},
    after: () => {},
    world,
  };

  async function answer(call: Call, method: (...args: never[]) => unknown): Promise<unknown> {
    calls.push(call);
    fake.before(call);
    const result = method(...(call.args as never[]));
    fake.after(call);
    return result;
  }

  return fake;
}

type Synchronous<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
};

type Kept = { -readonly [K in keyof Issue]: Issue[K] };

/** The state, and what may be done with it. */
interface KeptComment {
  readonly id: number;
  readonly author: Account;
  text: string;
  isEdited: boolean;
}

class Server {
  readonly #me: Account;
  readonly #hasSubIssues: boolean;
  readonly #assignable: readonly string[];
  readonly #milestones: string[];
  readonly #labels: Label[] = [];
  readonly #issues = new Map<number, Kept>();
  readonly #comments = new Map<number, KeptComment[]>();
  readonly #pulls = new Set<number>();
  readonly #duplicates = new Map<number, number>();
  readonly #branches = new Map<
    string,
    { readonly commit: string; readonly files: ReadonlyMap<string, string> }
  >();
  #commits = 0;
  #repository: Repository;
  #lastNumber = 0;
  #lastComment = 0;
  #seconds = 0;

  constructor(options: FakeOptions) {
    const [owner = '', name = ''] = (options.repository ?? 'acme/crm').split('/');
    this.#repository = { owner, name, defaultBranch: 'main', hasIssues: true, isArchived: false };
    this.#me = options.me ?? ACTIONS_BOT;
    this.#hasSubIssues = options.subIssues ?? true;
    this.#assignable = options.assignable ?? ['ada', 'sam-ito'];
    this.#milestones = [...(options.milestones ?? [])];
    this.#commit('main', options.files ?? {});
  }

  readonly github: Synchronous<GitHub> = {
    listIssues: (label) => {
      const known = [...this.#issues.values()];
      return known.filter((issue) => label === undefined || issue.labels.some(like(label))).map(copy);
    },
    readIssue: (number) => {
      if (!this.#repository.hasIssues) throw new GitHubFailure('Issues are switched off.', { status: 410 });
      const issue = this.#issues.get(number);
      return issue === undefined ? undefined : copy(issue);
    },
    createIssue: (issue) => this.#create(issue),
    updateIssue: (number, change, check) => {
      const current = this.#issues.get(number);
      check?.(current && copy(current));
      return this.#update(number, change);
    },
    closeAsDuplicate: (issue, original) => {
      const kept = this.#writable(issue.number);
      this.#existing(original.number);
      if (kept.number === original.number) throw refused('An issue cannot be a duplicate of itself');
      this.#duplicates.set(kept.number, original.number);
      this.#set(kept, { state: 'closed', reason: 'duplicate' });
    },
    keepComment: (number, marker, text, mayMake = true) => {
      const comments = this.#commentsOn(number);
      const index = comments.findIndex((one) => one.author.id === this.#me.id && one.text.includes(marker));
      if (index < 0) {
        if (mayMake) this.#comment(number, this.#me, text);
      } else Object.assign(comments[index] as KeptComment, { text, isEdited: true });
    },
    listComments: (number) =>
      this.#commentsOn(number).map(({ id, author, text, isEdited }) => ({
        id,
        url: `${this.#url(number)}#issuecomment-${id}`,
        author,
        body: text,
        isEdited,
      })),
    listSubIssues: (number) => {
      this.#requireSubIssues();
      this.#existing(number);
      return this.#children(number).map((child) => child.number);
    },
    addSubIssue: (parent, child) => {
      this.#requireSubIssues();
      const below = this.#writable(child.number);
      const above = this.#writable(parent.number);
      if (below.parent === above.number) return;
      if (below.parent !== undefined) throw refused('Sub issue may only have one parent');
      this.#requireRoom(above);
      for (
        let one: Kept | undefined = above;
        one !== undefined;
        one = this.#issues.get(Number(one.parent ?? 0))
      ) {
        if (one === below) throw refused('Sub issue cannot be an ancestor of its parent');
      }
      below.parent = above.number;
      this.#touch(above);
    },
    ensureLabel: (label) => {
      this.#requireIssues();
      this.#label(label.name, label);
    },
    whoAmI: () => this.#me,
    readRepository: () => this.#repository,
    readFile: (path, branch) => {
      const tip = this.#branches.get(branch);
      const text = tip?.files.get(path);
      return tip === undefined || text === undefined
        ? undefined
        : { commit: tip.commit, bytes: new TextEncoder().encode(text) };
    },
  };

  readonly world: FakeWorld = {
    addIssue: ({ title, body, labels, author, state, reason }) => {
      const issue = this.#open(author ?? EVE, {
        title,
        body: body ?? '',
        labels: labels ?? [],
        assignees: [],
      });
      if (state === 'closed') this.#set(issue, { state, reason: reason ?? 'completed' });
      return issue.number;
    },
    addPull: () => {
      this.#lastNumber += 1;
      this.#pulls.add(this.#lastNumber);
      this.#comments.set(this.#lastNumber, []);
      return this.#lastNumber;
    },
    addComment: (number, text, author) => this.#comment(number, author ?? EVE, text),
    editComment: (id, text) => {
      const comment = [...this.#comments.values()].flat().find((one) => one.id === id);
      Object.assign(comment as KeptComment, { text, isEdited: true });
    },
    addMilestone: (title) => void this.#milestones.push(title),
    edit: (number, change) => {
      const labels = change.labels?.map((name) => this.#label(name));
      this.#set(this.#existing(number), { ...change, ...(labels === undefined ? {} : { labels }) });
    },
    deleteIssue: (number) => this.#remove(number),
    transferIssue: (number) => this.#remove(number),
    archive: () => {
      this.#repository = { ...this.#repository, isArchived: true };
    },
    disableIssues: () => {
      this.#repository = { ...this.#repository, hasIssues: false };
    },
    commit: (branch, files) => this.#commit(branch, files),
    issue: (number) => copy(this.#existing(number)),
    issues: () => [...this.#issues.values()].map(copy),
    comments: (number) => this.#commentsOn(number).map(({ text }) => text),
    labels: () => this.#labels.map(({ name }) => name),
    duplicateOf: (number) => this.#duplicates.get(number),
  };

  #create(given: NewIssue): Issue {
    this.#requireIssues();
    checkText(given);
    if (given.parent === undefined) return copy(this.#open(this.#me, given));
    this.#requireSubIssues();
    const parent = this.#existing(given.parent.number);
    this.#requireRoom(parent);
    const issue = this.#open(this.#me, given);
    issue.parent = parent.number;
    this.#touch(parent);
    return copy(issue);
  }

  #open(author: Account, given: NewIssue): Kept {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    const issue: Kept = {
      number,
      nodeId: `I_${number}`,
      url: this.#url(number),
      title: given.title,
      body: given.body,
      state: 'open',
      reason: undefined,
      author,
      labels: [...new Set(given.labels.map((name) => this.#label(name)))],
      milestone: this.#milestones.find((title) => title === given.milestone),
      assignees: this.#assignable.filter((login) => given.assignees.some(like(login))),
      parent: undefined,
      updatedAt: this.#now(),
    };
    this.#issues.set(number, issue);
    this.#comments.set(number, []);
    return issue;
  }

  #update(number: number, change: IssueChange): Issue {
    const issue = this.#writable(number);
    checkText(change);
    const added = (change.addLabels ?? []).map((name) => this.#label(name));
    this.#set(issue, {
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.body === undefined ? {} : { body: change.body }),
      milestone: this.#milestones.find((title) => title === change.milestone) ?? issue.milestone,
      labels: [...new Set([...issue.labels, ...added])],
      ...stateOf(issue, change),
    });
    return copy(issue);
  }

  /** Changes what differs; without a difference nothing happens. */
  #set(issue: Kept, change: Partial<Kept>): void {
    const before = JSON.stringify(issue);
    Object.assign(issue, change);
    if (JSON.stringify(issue) !== before) this.#touch(issue);
  }

  #comment(number: number, author: Account, text: string): number {
    if (this.#issues.has(number)) this.#requireIssues();
    const comments = this.#commentsOn(number);
    if (text.trim() === '' || [...text].length > LONGEST_BODY) throw refused('body');
    this.#lastComment += 1;
    comments.push({ id: this.#lastComment, author, text, isEdited: false });
    const issue = this.#issues.get(number);
    if (issue !== undefined) this.#touch(issue);
    return this.#lastComment;
  }

  #url(number: number): string {
    return `https://github.example/${this.#repository.owner}/${this.#repository.name}/issues/${number}`;
  }

  #commentsOn(number: number) {
    if (!this.#pulls.has(number)) this.#existing(number);
    return this.#comments.get(number) ?? [];
  }

  #remove(number: number): void {
    this.#existing(number);
    for (const child of this.#children(number)) child.parent = undefined;
    this.#issues.delete(number);
  }

  #children(number: number): Kept[] {
    return [...this.#issues.values()].filter(({ parent }) => parent === number);
  }

  #commit(branch: string, changes: Readonly<Record<string, string | null>>): string {
    const files = new Map(this.#branches.get(branch)?.files);
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    this.#commits += 1;
    const commit = createHash('sha1').update(String(this.#commits)).digest('hex');
    this.#branches.set(branch, { commit, files });
    return commit;
  }

  /** The name of the label as GitHub has it; it is made if there is none. */
  #label(name: string, label: Label = { name, color: 'ededed', description: '' }): string {
    const known = this.#labels.find((one) => like(name)(one.name));
    if (known === undefined) this.#labels.push(label);
    return known?.name ?? name;
  }

  #existing(number: number): Kept {
    const issue = this.#issues.get(number);
    if (issue === undefined) throw new GitHubFailure(`There is no issue #${number}.`, { status: 404 });
    return issue;
  }

  #writable(number: number): Kept {
    this.#requireIssues();
    return this.#existing(number);
  }

  #requireIssues(): void {
    const { isArchived, hasIssues } = this.#repository;
    if (isArchived) throw new GitHubFailure('The repository is archived.', { status: 403 });
    if (!hasIssues) throw new GitHubFailure('Issues are switched off.', { status: 410 });
  }

  #requireSubIssues(): void {
    if (!this.#hasSubIssues) throw new NoSubIssues('The server has no sub-issues.');
  }

  #requireRoom(parent: Kept): void {
    // Closed ones count, too.
    if (this.#children(parent.number).length >= MOST_SUB_ISSUES) {
      throw refused(`Parent cannot have more than ${MOST_SUB_ISSUES} sub-issues`);
    }
  }

  #touch(issue: Kept): void {
    issue.updatedAt = this.#now();
  }

  // A second later each time, so that a change always shows.
  #now(): string {
    this.#seconds += 1;
    const start = Date.parse('2026-01-05T09:00:00Z');
    return `${new Date(start + this.#seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
}

function stateOf(issue: Kept, { state, reason }: IssueChange): Partial<Kept> {
  if (state === 'open') return issue.state === 'open' ? {} : { state, reason: 'reopened' };
  // Without a word about why, an issue that is closed already keeps its reason.
  if (state === undefined || (issue.state === 'closed' && reason === undefined)) return {};
  return { state, reason: reason ?? 'completed' };
}

function checkText({ title, body }: { readonly title?: string; readonly body?: string }): void {
  if (title !== undefined && title.trim() === '') throw refused('title is missing');
  if ([...(title ?? '')].length > LONGEST_TITLE) throw refused('title is too long');
  if ([...(body ?? '')].length > LONGEST_BODY) throw refused('body is too long');
}

function refused(message: string): GitHubFailure {
  return new GitHubFailure(message, { status: 422 });
}

/** Names of labels and logins ignore case. */
function like(name: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === name.toLowerCase();
}

function copy(issue: Kept): Issue {
  return { ...issue, labels: [...issue.labels], assignees: [...issue.assignees] };
}
