import { numberIn, objectIn, stringIn } from './json.js';
import { listAll } from './list.js';
import type { Label, Repository } from './port.js';
import { refusal } from './refusal.js';
import type { Sender } from './sender.js';
import { repositoryOf } from './to-issue.js';

const ISSUES = 'issues: write';

/** A thing's number in REST and its id in GraphQL. */
export interface Milestone {
  readonly number: number;
  readonly nodeId: string;
}

/** What things of the repository are called by: looked up when first needed, then remembered. */
export class Ids {
  readonly #sender: Sender;
  readonly #labels = new Map<string, string>();
  readonly #assignable = new Map<string, string | undefined>();
  readonly #users = new Map<string, string>();
  #repository: string | undefined;
  #milestones: ReadonlyMap<string, Milestone> | undefined;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /** The repository as it is now; its id is remembered. */
  async readRepository(): Promise<Repository> {
    const { body } = await this.#sender.read({
      what: 'read the repository',
      needs: 'metadata: read',
      route: 'GET /repos/{owner}/{repo}',
    });
    this.#repository = stringIn(objectIn(body, 'the repository'), 'node_id', 'the repository');
    return repositoryOf(body);
  }

  async repository(): Promise<string> {
    if (this.#repository === undefined) await this.readRepository();
    return this.#repository as string;
  }

  /** The label's id; the label is made if there is none of that name, as REST makes it with an issue. */
  async label(label: Pick<Label, 'name'> & Partial<Label>): Promise<string> {
    const key = label.name.toLowerCase();
    const known =
      this.#labels.get(key) ?? (await this.#findLabel(label.name)) ?? (await this.#makeLabel(label));
    this.#labels.set(key, known);
    return known;
  }

  /** The milestone of that title, open or closed. */
  async milestone(title: string): Promise<Milestone | undefined> {
    this.#milestones ??= await this.#listMilestones();
    return this.#milestones.get(title);
  }

  /** Those of the logins that can be assigned: GitHub refuses an issue for a single one that can't. */
  async assignable(logins: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const login of logins) {
      const known = this.#assignable.has(login)
        ? this.#assignable.get(login)
        : await this.#checkAssignable(login);
      this.#assignable.set(login, known);
      if (known !== undefined) found.push(known);
    }
    return found;
  }

  async user(login: string): Promise<string> {
    const known = this.#users.get(login);
    if (known !== undefined) return known;
    const { body } = await this.#sender.read({
      what: `look up ${login}`,
      needs: 'metadata: read',
      route: 'GET /users/{username}',
      parameters: { username: login },
    });
    const id = stringIn(objectIn(body, login), 'node_id', login);
    this.#users.set(login, id);
    return id;
  }

  async #findLabel(name: string): Promise<string | undefined> {
    const { status, body } = await this.#sender.read({
      what: `look for the label ${name}`,
      needs: 'issues: read',
      route: 'GET /repos/{owner}/{repo}/labels/{name}',
      parameters: { name },
      accept: [404],
    });
    return status === 404 ? undefined : stringIn(objectIn(body, 'the label'), 'node_id', 'the label');
  }

  async #makeLabel(label: Pick<Label, 'name'> & Partial<Label>): Promise<string> {
    const { name } = label;
    const what = `make the label ${name}`;
    const request = {
      what,
      needs: ISSUES,
      route: 'POST /repos/{owner}/{repo}/labels',
      parameters: { ...label },
    };
    const answer = await this.#sender.change({ ...request, accept: [422] });
    if (answer.status !== 422) return stringIn(objectIn(answer.body, 'the label'), 'node_id', 'the label');
    // Somebody else made it meanwhile, or we did and the answer got lost.
    const found = await this.#findLabel(name);
    if (found !== undefined) return found;
    throw refusal(request, this.#sender.place, answer);
  }

  async #listMilestones(): Promise<ReadonlyMap<string, Milestone>> {
    const all = await listAll(this.#sender, {
      what: 'list the milestones',
      needs: 'issues: read',
      route: 'GET /repos/{owner}/{repo}/milestones',
      parameters: { state: 'all' },
    });
    const where = 'a milestone';
    return new Map(
      all.map((value) => {
        const milestone = objectIn(value, where);
        const nodeId = stringIn(milestone, 'node_id', where);
        return [
          stringIn(milestone, 'title', where),
          { number: numberIn(milestone, 'number', where), nodeId },
        ];
      }),
    );
  }

  async #checkAssignable(login: string): Promise<string | undefined> {
    const { status } = await this.#sender.read({
      what: `ask whether ${login} can be assigned`,
      needs: 'issues: read',
      route: 'GET /repos/{owner}/{repo}/assignees/{assignee}',
      parameters: { assignee: login },
      accept: [404],
    });
    return status === 404 ? undefined : login;
  }
}
