import { parseCriterion, parseTracking } from '../criteria/block.js';
import type { Issue } from '../criteria/issue.js';
import { labelOf } from '../criteria/plan.js';
import type { Step, Subject } from '../criteria/step.js';
import type { GitHub } from '../github/port.js';
import type { Scope } from '../scope/scope.js';
import { GitHubFailure } from '../trouble.js';

/** How far applying came. */
export interface Applied {
  readonly done: readonly { readonly step: Step; readonly issue: Issue }[];
  readonly left: readonly Step[];
  /** Why it stopped before the end. */
  readonly failure?: GitHubFailure;
}

/** Told after each step: what was done, and how many of how many. */
export type OnStep = (step: Step, issue: Issue, done: number, total: number) => void;

/**
 * Applies steps in their order, each one exactly. Stops at the first that GitHub refuses, and where an issue
 * moved since the plan: what is done is done, the next run plans the rest.
 */
export async function apply(
  scope: Scope,
  steps: readonly Step[],
  tracking: Issue | undefined,
  github: GitHub,
  onStep: OnStep,
): Promise<Applied> {
  const applier = new Applier(scope, tracking, github);
  const done: { step: Step; issue: Issue }[] = [];
  try {
    for (const step of steps) {
      const issue = await applier.apply(step);
      done.push({ step, issue });
      onStep(step, issue, done.length, steps.length);
    }
    return { done, left: [] };
  } catch (failure) {
    if (!(failure instanceof GitHubFailure)) throw failure;
    return { done, left: steps.slice(done.length), failure };
  }
}

class Applier {
  readonly #scope: Scope;
  readonly #github: GitHub;
  #tracking: Issue | undefined;
  /** Issues as this run left them, by number: its own changes are no surprise. */
  readonly #current = new Map<number, Issue>();

  constructor(scope: Scope, tracking: Issue | undefined, github: GitHub) {
    this.#scope = scope;
    this.#tracking = tracking;
    this.#github = github;
  }

  async apply(step: Step): Promise<Issue> {
    switch (step.kind) {
      case 'unchanged':
        return step.issue;
      case 'create':
        return this.#create(step);
      case 'adopt': {
        await this.#unmoved(step.issue);
        const issue = await this.#create(step);
        await this.#github.closeAsDuplicate(step.issue, issue);
        return issue;
      }
      case 'update':
        await this.#unmoved(step.issue);
        return this.#update(step.issue, step.change);
      case 'reopen':
        await this.#unmoved(step.issue);
        // The comment first: who is told of the reopening finds the reason there.
        await this.#github.comment(step.issue.number, step.comment);
        return this.#update(step.issue, { ...step.change, state: 'open' });
      case 'close':
        await this.#unmoved(step.issue);
        await this.#github.comment(step.issue.number, step.comment);
        return this.#update(step.issue, { state: 'closed', reason: 'not_planned' });
      case 'close-duplicate': {
        // Two runs at once both find the twins: what the other has closed by now is as it should be.
        const now = await this.#github.readIssue(step.issue.number);
        if (now?.state === 'open') await this.#github.closeAsDuplicate(step.issue, step.original);
        return now ?? step.issue;
      }
      case 'link': {
        if (!this.#tracking) throw new Error('there is no tracking issue to link to');
        await this.#github.addSubIssue(this.#tracking, step.issue);
        return step.issue;
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
        parent: isSubIssue ? this.#tracking : undefined,
      },
      (found) => standsFor(found, subject, this.#scope.id),
    );
    this.#current.set(issue.number, issue);
    if (isTracking) this.#tracking = issue;
    return issue;
  }

  async #update(issue: Issue, change: Parameters<GitHub['updateIssue']>[1]): Promise<Issue> {
    const updated = await this.#github.updateIssue(issue.number, change);
    this.#current.set(issue.number, updated);
    if (this.#tracking?.number === issue.number) this.#tracking = updated;
    return updated;
  }

  /** @throws GitHubFailure where somebody changed the issue since it was planned. */
  async #unmoved(planned: Issue): Promise<void> {
    if (this.#current.has(planned.number)) return;
    const now = await this.#github.readIssue(planned.number);
    if (now?.updatedAt === planned.updatedAt) return;
    throw new GitHubFailure(
      `#${planned.number} ${now ? 'was changed' : 'is gone'} since the plan was made. Run it again: it plans from what is there now.`,
    );
  }
}

function standsFor({ body }: Issue, subject: Subject, scopeId: string): boolean {
  if ('tracking' in subject) return parseTracking(body) === scopeId;
  const block = parseCriterion(body);
  return block?.scope === scopeId && block.criterion === subject.criterion;
}
