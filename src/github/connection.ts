import { GitHubFailure, NoSubIssues } from '../errors.js';
import type { Answer } from './attempt.js';
import { Comments } from './comments.js';
import { readFileAtTip } from './file-at-tip.js';
import type { GraphqlRequest } from './graphql.js';
import { fieldOf, overHttp, UnknownToServer } from './graphql.js';
import { Ids } from './ids.js';
import { listIn, misunderstood, numberIn, objectIn } from './json.js';
import { listAll } from './list.js';
import type {
  Account,
  Comment,
  FileAtTip,
  GitHub,
  Issue,
  IssueChange,
  Label,
  NewIssue,
  Repository,
} from './port.js';
import { refusal } from './refusal.js';
import type { Request, Sender } from './sender.js';
import { accountOf, graphqlIssue, isHere, NEW_ISSUE, restIssue, viewerOf } from './to-issue.js';

const READ = 'issues: read';
const WRITE = 'issues: write';
const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;

/** The port, over the requests of GitHub's REST and GraphQL. */
export class Connection implements GitHub {
  readonly #sender: Sender;
  readonly #ids: Ids;
  readonly #comments: Comments;
  #me: Account | undefined;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.#ids = new Ids(sender);
    this.#comments = new Comments(sender);
  }

  async listIssues(label?: string): Promise<readonly Issue[]> {
    // A comma would mean "and"; such a label is sought among all issues.
    const labels = label === undefined || label.includes(',') ? {} : { labels: label };
    const all = await listAll(this.#sender, {
      what: 'list the issues',
      needs: READ,
      route: `GET ${ISSUES}`,
      parameters: { state: 'all', sort: 'created', direction: 'asc', ...labels },
    });
    // An entry that moves while pages are read may come twice.
    const issues = new Map(this.#issuesIn(all).map((issue) => [issue.number, issue]));
    return [...issues.values()]
      .filter((issue) => label === undefined || issue.labels.some((one) => isSame(one, label)))
      .sort((one, other) => one.number - other.number);
  }

  async readIssue(number: number): Promise<Issue | undefined> {
    const answer = await this.#sender.read(this.#readRequest(number));
    if (answer.status === 200) return restIssue(answer.body, this.#sender.place);
    // All of these also come where the repository is not there, not visible or moved: then nothing is known.
    const { hasIssues } = await this.readRepository();
    if (hasIssues) return undefined;
    throw refusal(this.#readRequest(number), this.#sender.place, {
      ...answer,
      status: 410,
      body: { message: 'Issues has been disabled in this repository.' },
    });
  }

  async createIssue(issue: NewIssue, isIt: (issue: Issue) => boolean): Promise<Issue> {
    const { parent } = issue;
    const milestone = issue.milestone === undefined ? undefined : await this.#ids.milestone(issue.milestone);
    const assignees = await this.#ids.assignable(issue.assignees);
    const look = () => this.#findNew(isIt);
    if (parent !== undefined) {
      const input = {
        title: issue.title,
        body: issue.body,
        repositoryId: await this.#ids.repository(),
        parentIssueId: parent.nodeId,
        labelIds: await inTurn(issue.labels, (name) => this.#ids.label({ name })),
        assigneeIds: await inTurn(assignees, (login) => this.#ids.user(login)),
        ...(milestone === undefined ? {} : { milestoneId: milestone.nodeId }),
      };
      return this.#createChild(input, parent, look);
    }
    const { title, body, labels } = issue;
    const made = await this.#sender.create(
      {
        what: 'create an issue',
        needs: WRITE,
        route: `POST ${ISSUES}`,
        parameters: {
          title,
          body,
          labels: [...labels],
          assignees,
          ...(milestone === undefined ? {} : { milestone: milestone.number }),
        },
      },
      look,
    );
    return 'found' in made ? made.found : this.#issueIn(made.answer);
  }

  async updateIssue(
    number: number,
    change: IssueChange,
    check?: (now: Issue | undefined) => void,
  ): Promise<Issue> {
    const { addLabels = [], title, body, state, reason } = change;
    const what = `update issue #${number}`;
    const milestone =
      change.milestone === undefined ? undefined : await this.#ids.milestone(change.milestone);
    if (addLabels.length > 0) {
      await this.#sender.change({
        what: `label issue #${number}`,
        needs: WRITE,
        route: `POST ${ISSUE}/labels`,
        parameters: { issue_number: number, labels: [...addLabels] },
      });
    }
    const given = {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(state === 'closed' && reason !== undefined ? { state_reason: reason } : {}),
      ...(milestone === undefined ? {} : { milestone: milestone.number }),
    };
    const parameters = { issue_number: number, ...given };
    if (Object.keys(given).length === 0) {
      return this.#issueIn(await this.#sender.read({ what, needs: READ, route: `GET ${ISSUE}`, parameters }));
    }
    const request = { what, needs: WRITE, route: `PATCH ${ISSUE}`, parameters };
    const inTurn = check && (async () => check(await this.readIssue(number)));
    return this.#issueIn(await this.#sender.change(request, inTurn));
  }

  async closeAsDuplicate(issue: Issue, original: Issue): Promise<void> {
    try {
      await this.#mutate('closeIssue', 'CloseIssueInput', {
        what: `close issue #${issue.number} as a duplicate of #${original.number}`,
        input: { issueId: issue.nodeId, stateReason: 'DUPLICATE', duplicateIssueId: original.nodeId },
      });
    } catch (error) {
      if (!(error instanceof UnknownToServer)) throw error;
      // A server that knows no duplicates: not planned is the nearest, and no more "done" than these.
      await this.updateIssue(issue.number, { state: 'closed', reason: 'not_planned' });
    }
  }

  listComments(number: number): Promise<readonly Comment[]> {
    return this.#comments.list(number);
  }

  async keepComment(number: number, marker: string, text: string, mayMake = true): Promise<void> {
    await this.#comments.keep({ number, marker, text, mayMake }, () => this.whoAmI());
  }

  async listSubIssues(number: number): Promise<readonly number[]> {
    const request = {
      what: `list the sub-issues of #${number}`,
      needs: READ,
      route: `GET ${ISSUE}/sub_issues`,
      parameters: { issue_number: number },
    };
    try {
      const all = await listAll(this.#sender, request);
      return all
        .filter((child) => isHere(child, this.#sender.place))
        .map((child) => numberIn(objectIn(child, 'a sub-issue'), 'number', 'a sub-issue'));
    } catch (error) {
      // A server from before sub-issues has no such address. But nor has an issue that is gone.
      const isUnknown = error instanceof GitHubFailure && error.status === 404;
      if (!isUnknown || (await this.readIssue(number)) === undefined) throw error;
      throw new NoSubIssues(`${this.#sender.place.host} knows no sub-issues.`, { status: 404, cause: error });
    }
  }

  async addSubIssue(parent: Issue, child: Issue): Promise<void> {
    try {
      await this.#mutate('addSubIssue', 'AddSubIssueInput', {
        what: `make #${child.number} a sub-issue of #${parent.number}`,
        input: { issueId: parent.nodeId, subIssueId: child.nodeId },
      });
    } catch (error) {
      if (error instanceof UnknownToServer) throw this.#withoutSubIssues(error);
      // GitHub refuses what is so already, after a lost answer, too.
      const isRefused = error instanceof GitHubFailure && error.status === 422;
      if (isRefused && (await this.listSubIssues(parent.number)).includes(child.number)) return;
      throw error;
    }
  }

  async ensureLabel(label: Label): Promise<void> {
    await this.#ids.label(label);
  }

  async whoAmI(): Promise<Account> {
    this.#me ??= await this.#askWhoIAm();
    return this.#me;
  }

  readRepository(): Promise<Repository> {
    return this.#ids.readRepository();
  }

  async readFile(path: string, branch: string): Promise<FileAtTip | undefined> {
    const file = await readFileAtTip(this.#sender, path, branch);
    // What is not there may also be in a repository that the token may not see: that is refused here.
    if (file === undefined) await this.readRepository();
    return file;
  }

  #readRequest(number: number): Request {
    return {
      what: `read issue #${number}`,
      needs: READ,
      route: `GET ${ISSUE}`,
      parameters: { issue_number: number },
      accept: [301, 404, 410],
    };
  }

  async #createChild(
    input: Readonly<Record<string, unknown>>,
    parent: Issue,
    look: () => Promise<Issue | undefined>,
  ): Promise<Issue> {
    const { place } = this.#sender;
    const asked = {
      what: `create a sub-issue of #${parent.number}`,
      needs: WRITE,
      query: `mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue {${NEW_ISSUE}\n} } }`,
      variables: { input },
    };
    const made = await this.#sender.create(overHttp(asked, place), look);
    if ('found' in made) return made.found;
    try {
      return graphqlIssue(fieldOf(made.answer, 'createIssue', asked, place)['issue'], parent.number);
    } catch (error) {
      throw error instanceof UnknownToServer ? this.#withoutSubIssues(error) : error;
    }
  }

  /** The issue of a create whose answer got lost, if it is there: among the newest, and by ourselves. */
  async #findNew(isIt: (issue: Issue) => boolean): Promise<Issue | undefined> {
    // Not by label: from who may not set one, GitHub takes the issue and drops the label without a word.
    const { body } = await this.#sender.read({
      what: 'look whether the issue was created',
      needs: READ,
      route: `GET ${ISSUES}`,
      parameters: { state: 'all', sort: 'created', direction: 'desc', per_page: 100 },
    });
    const fitting = this.#issuesIn(listIn(body, 'the list of issues')).filter(isIt);
    if (fitting.length === 0) return undefined;
    // Anybody can write an issue that looks like ours.
    const me = await this.whoAmI();
    return fitting.find(({ author }) => author.id === me.id);
  }

  async #mutate(
    field: string,
    inputType: string,
    { what, input }: { readonly what: string; readonly input: object },
  ): Promise<void> {
    const { place } = this.#sender;
    const query = `mutation($input: ${inputType}!) { ${field}(input: $input) { clientMutationId } }`;
    const asked: GraphqlRequest = { what, needs: WRITE, query, variables: { input } };
    fieldOf(await this.#sender.change(overHttp(asked, place)), field, asked, place);
  }

  async #askWhoIAm(): Promise<Account> {
    const asked = { what: 'ask whose token it is', needs: 'metadata: read' };
    const { status, body } = await this.#sender.read({ ...asked, route: 'GET /user', accept: [403] });
    if (status === 200) return accountOf(body, 'the token');
    // An App, and so a workflow's own token, is no user; GraphQL knows its bot.
    const { place } = this.#sender;
    const query = { ...asked, query: '{ viewer { login databaseId } }' };
    const answer = await this.#sender.read(overHttp(query, place));
    return viewerOf(fieldOf(answer, 'viewer', query, place));
  }

  #withoutSubIssues(cause: UnknownToServer): Error {
    const isAbout = /sub_?issue|parentIssueId/i.test(cause.message);
    return isAbout ? new NoSubIssues(`${this.#sender.place.host} knows no sub-issues.`, { cause }) : cause;
  }

  #issueIn({ body }: Answer): Issue {
    return restIssue(body, this.#sender.place) ?? misunderstood('the issue', 'is a pull request');
  }

  #issuesIn(entries: readonly unknown[]): Issue[] {
    return entries.flatMap((entry) => restIssue(entry, this.#sender.place) ?? []);
  }
}

// One after the other: GitHub asks not to be asked many things at once.
async function inTurn<T, R>(values: readonly T[], give: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await give(value));
  return results;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
