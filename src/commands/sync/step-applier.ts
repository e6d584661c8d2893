import { parseCriterion } from '../../criteria/block.js';
import type { Claims } from '../../criteria/claims.js';
import type { Issue } from '../../criteria/issue.js';
import { labelOf } from '../../criteria/planning.js';
import type { Step, Subject } from '../../criteria/step.js';
import { parseTracking } from '../../criteria/tracking-block.js';
import { listChange } from '../../criteria/tracking-steps.js';
import { GitHubFailure } from '../../errors.js';
import type { GitHub, IssueChange } from '../../github/port.js';
import type { Scope } from '../../scope/scope.js';

/** Applies single steps of one plan, and remembers what they made for those that follow. */
export class StepApplier {
  readonly #scope: Scope;
  readonly #github: GitHub;
  #tracking: Issue | undefined;
  /** The number of each criterion's issue. */
  readonly #numbers: Map<string, number>;
  /** Issues as this run left them, by number: its own changes are no surprise. */
  readonly #current = new Map<number, Issue>();

  constructor(scope: Scope, { tracking, byCriterion }: Claims, github: GitHub) {
    this.#scope = scope;
    this.#github = github;
    this.#tracking = tracking[0];
    this.#numbers = new Map(
      [...byCriterion].flatMap(([id, [claim]]) => (claim ? [[id, claim.issue.number] as const] : [])),
    );
  }

  /** Gives the issue as the step left it. @throws GitHubFailure where GitHub refuses, or the issue moved. */
  async apply(step: Step): Promise<Issue> {
    switch (step.kind) {
      case 'unchanged':
        return step.issue;
      case 'create':
        return this.#create(step);
      case 'adopt': {
        checkUnmoved(await this.#github.readIssue(step.issue.number), step.issue);
        const issue = await this.#create(step);
        await this.#github.closeAsDuplicate(step.issue, issue);
        return issue;
      }
      case 'update':
        return this.#update(step.issue, step.change);
      case 'reopen':
        // The comment first: who is told of the reopening finds the reason there.
        await this.#explain(step);
        return this.#update(step.issue, { ...step.change, state: 'open' });
      case 'close':
        await this.#explain(step);
        return this.#update(step.issue, {
          state: 'closed',
          reason: 'not_planned',
          milestone: step.milestone,
        });
      case 'close-duplicate': {
        // Two runs at once both find the duplicates: what the other has closed by now is as it should be.
        const now = await this.#github.readIssue(step.issue.number);
        if (now?.state === 'open') await this.#github.closeAsDuplicate(step.issue, step.original);
        return now ?? step.issue;
      }
      case 'link':
        await this.#github.addSubIssue(this.#gathering(), step.issue);
        return step.issue;
      case 'list': {
        const issue = this.#gathering();
        const numbers = this.#scope.criteria.flatMap(({ id }) => this.#numbers.get(id) ?? []);
        return this.#update(issue, listChange(issue, this.#scope, step, numbers));
      }
    }
  }

  async #create(step: Extract<Step, { kind: 'create' | 'adopt' }>): Promise<Issue> {
    const { subject, title, body, isSubIssue } = step;
    const { labels = [], milestone, assign } = this.#scope.issues ?? {};
    const isTracking = 'tracking' in subject;
    const label = labelOf(this.#scope);
    if (isTracking) {
      const description = `Acceptance criteria of the scope ${this.#scope.id}`.slice(0, 100);
      await this.#github.ensureLabel({ name: label, color: '1d76db', description });
    }
    const issue = await this.#github.createIssue(
      {
        title,
        body,
        labels: [label, ...labels],
        milestone,
        assignees:
          assign === undefined || isTracking ? [] : [assign === 'owner' ? this.#scope.owner.github : assign],
        parent: isSubIssue ? this.#gathering() : undefined,
      },
      (found) => standsFor(found, subject, this.#scope.id),
    );
    this.#current.set(issue.number, issue);
    if (isTracking) this.#tracking = issue;
    else this.#numbers.set(subject.criterion, issue.number);
    return issue;
  }

  /** Says why, once: a run that was cut off behind the comment has said it already. */
  async #explain({ issue, comment }: Extract<Step, { kind: 'reopen' | 'close' }>): Promise<void> {
    checkUnmoved(await this.#github.readIssue(issue.number), this.#asLeft(issue));
    await this.#github.keepComment(issue.number, comment, comment);
  }

  async #update(issue: Issue, change: IssueChange): Promise<Issue> {
    const planned = this.#asLeft(issue);
    const updated = await this.#github.updateIssue(issue.number, change, (now) =>
      checkUnmoved(now, planned, change),
    );
    this.#current.set(issue.number, updated);
    if (this.#tracking?.number === issue.number) this.#tracking = updated;
    return updated;
  }

  #asLeft(issue: Issue): Issue {
    return this.#current.get(issue.number) ?? issue;
  }

  #gathering(): Issue {
    if (!this.#tracking) throw new Error('the plan makes no tracking issue, and there is none');
    return this.#tracking;
  }
}

/**
 * That an issue is as it was planned, or already as it is to be: an answer may have been lost. Labels, comments
 * and what hangs below it may move: no step takes them away.
 * @throws GitHubFailure where somebody else changed it.
 */
function checkUnmoved(now: Issue | undefined, planned: Issue, change: IssueChange = {}): void {
  const isSame =
    now !== undefined &&
    (['title', 'body', 'state'] as const).every(
      (key) => now[key] === planned[key] || now[key] === change[key],
    );
  if (isSame) return;
  throw new GitHubFailure(
    `#${planned.number} ${now ? 'was changed' : 'is gone'} since the plan was made. Run it again: it plans from what is there now.`,
  );
}

function standsFor({ body }: Issue, subject: Subject, scopeId: string): boolean {
  if ('tracking' in subject) return parseTracking(body) === scopeId;
  const block = parseCriterion(body);
  return block?.scope === scopeId && block.criterion === subject.criterion;
}
