import { promises } from '../language/promise.js';
import type { Criterion, Scope } from '../scope/scope.js';
import { markdownText } from '../text/markdown.js';
import {
  criterionTitle,
  parseCriterion,
  renderCriterion,
  renderTracking,
  type Source,
  sameBlock,
  tasksIn,
  tickedIn,
  trackingTitle,
  withBlock,
} from './block.js';
import { type Claim, type Claims, claimsOf } from './claims.js';
import { criterionDigest, folded } from './criterion-digest.js';
import type { Issue } from './issue.js';
import type { Note, Plan, Step, TextChange } from './step.js';

/** GitHub takes this many sub-issues of one issue, closed ones included. */
const MOST_SUB_ISSUES = 100;

/** What a plan is made from, besides the scope and the issues. */
export interface Facts {
  readonly source: Source;
  /** How the commit of the scope is shown: its first digits. */
  readonly commit: string;
  /** Logins whose issues count, beside the Action's own. */
  readonly authors: readonly string[];
  /** Whether the server knows sub-issues. */
  readonly hasSubIssues: boolean;
  /** Whether issues by others that bear the tool's marker are replaced by the tool's own. */
  readonly adopt: boolean;
}

/** The label by which a scope's issues are found in one query. */
export function labelOf({ id }: Pick<Scope, 'id'>): string {
  return `scope:${id}`;
}

/** What has to be done so that the issues match the criteria, each step with its reason. */
export function plan(scope: Scope, issues: readonly Issue[], facts: Facts): Plan {
  const claims = claimsOf(
    scope.id,
    scope.criteria.map(({ id }) => id),
    issues,
    facts.authors,
  );
  return new Planner(scope, claims, facts).plan();
}

class Planner {
  readonly #scope: Scope;
  readonly #claims: Claims;
  readonly #facts: Facts;
  readonly #usesTasks: boolean;

  constructor(scope: Scope, claims: Claims, facts: Facts) {
    this.#scope = scope;
    this.#claims = claims;
    this.#facts = facts;
    const real = [...claims.byCriterion.keys()];
    const total = new Set([...real, ...scope.criteria.map(({ id }) => id)]).size;
    this.#usesTasks =
      !facts.hasSubIssues || total > MOST_SUB_ISSUES || tasksIn(claims.tracking[0]?.body ?? '').length > 0;
  }

  plan(): Plan {
    const criteria = this.#scope.criteria.map((criterion) => this.#criterion(criterion));
    const removed = [...this.#claims.byCriterion]
      .filter(([id]) => !this.#scope.criteria.some((criterion) => criterion.id === id))
      .flatMap(([id, claims]) => this.#removed(id, claims));
    return {
      steps: [
        ...this.#tracking(),
        ...criteria,
        ...removed,
        ...this.#duplicates(),
        ...this.#links(),
        ...this.#taskList(),
      ],
      notes: this.#notes(),
    };
  }

  #criterion(criterion: Criterion): Step {
    const claim = this.#claims.byCriterion.get(criterion.id)?.[0];
    if (claim) return this.#existing(criterion, claim);
    const foreign = this.#claims.foreign.find(({ block }) => block?.criterion === criterion.id);
    return foreign && this.#facts.adopt ? this.#adopt(criterion, foreign) : this.#create(criterion);
  }

  #create(criterion: Criterion): Step {
    const text = folded(criterion.statement);
    const old = [...this.#claims.byCriterion].find(
      ([id, [claim]]) =>
        !this.#scope.criteria.some((one) => one.id === id) && folded(claim?.block?.statement ?? '') === text,
    );
    return {
      kind: 'create',
      subject: { criterion: criterion.id },
      why: old
        ? `it is new; its text was ${old[0]}'s, which is removed: a new id is a new criterion, not done yet`
        : this.#claims.tracking.length > 0
          ? 'it has no issue: it is new, or its issue was deleted or moved away'
          : 'it has no issue yet',
      title: criterionTitle(criterion),
      body: this.#block(criterion, new Set()),
      isSubIssue: !this.#usesTasks,
    };
  }

  #adopt(criterion: Criterion, { issue, block }: Claim): Step {
    const isSame = block?.digest === criterionDigest(criterion);
    return {
      kind: 'adopt',
      subject: { criterion: criterion.id },
      why: `#${issue.number} is by ${issue.author.login}, whose issues don't count: the tool's own takes its place`,
      issue,
      title: criterionTitle(criterion),
      body: `${this.#block(criterion, isSame && block ? tickedIn(block) : new Set())}\n\nIt takes the place of #${issue.number}.`,
      isSubIssue: !this.#usesTasks,
    };
  }

  #existing(criterion: Criterion, claim: Claim): Step {
    const { issue, block } = claim;
    const subject = { criterion: criterion.id };
    const isChanged = block !== undefined && block.digest !== criterionDigest(criterion);
    const change = this.#change(criterion, claim, isChanged);
    const isEmpty = Object.keys(change).length === 0;
    if (issue.state === 'closed' && issue.reason === 'completed' && isChanged) {
      return {
        kind: 'reopen',
        subject,
        issue,
        change,
        why: 'it was done, and changed since',
        comment: this.#changed(criterion, claim),
      };
    }
    if (issue.state === 'closed' && issue.reason !== 'completed') {
      const how = issue.reason === 'duplicate' ? 'as a duplicate' : 'as not planned';
      const comment = `The scope has ${criterion.id} (commit ${this.#facts.commit}), so this is open again: it was closed ${how}.`;
      return {
        kind: 'reopen',
        subject,
        issue,
        change,
        why: `it was closed ${how}, and the scope has it`,
        comment,
      };
    }
    if (isEmpty) return { kind: 'unchanged', subject, issue, why: 'it matches' };
    return { kind: 'update', subject, issue, change, why: whyUpdate(claim, criterion, isChanged, change) };
  }

  /** What differs in an issue's text. The title is only touched with the statement: until then it is people's. */
  #change(criterion: Criterion, { issue, block }: Claim, isChanged: boolean): TextChange {
    const ticked = block && !isChanged ? tickedIn(block) : new Set<string>();
    const fresh = withBlock(issue.body, this.#block(criterion, ticked));
    const isOther = block?.criterion !== criterion.id || !sameBlock(issue.body, fresh);
    const isReworded = block !== undefined && block.statement !== parseCriterion(fresh)?.statement;
    return {
      ...(isReworded && criterionTitle(criterion) !== issue.title
        ? { title: criterionTitle(criterion) }
        : {}),
      ...(isOther ? { body: fresh } : {}),
      ...this.#missingLabel(issue),
    };
  }

  #changed(criterion: Criterion, { block }: Claim): string {
    return [
      `${criterion.id} was done and has changed (commit ${this.#facts.commit}), so it is open again.`,
      '',
      `**It said** ${markdownText(block?.statement ?? '')}`,
      `**It says** ${markdownText(criterion.statement)}`,
    ].join('\n');
  }

  #removed(id: string, [claim]: readonly Claim[]): Step[] {
    if (!claim || claim.issue.state === 'closed') return [];
    const statement = claim.block?.statement ?? '';
    const moved = this.#scope.out_of_scope
      .map((item) => (typeof item === 'string' ? item : item.item))
      .find((item) => folded(item) === folded(statement) || promises(item, statement)?.how === 'same');
    const where = moved === undefined ? '' : ` It is out of scope now: ${markdownText(moved)}.`;
    return [
      {
        kind: 'close',
        subject: { criterion: id },
        issue: claim.issue,
        why: moved === undefined ? 'the scope has it no more' : `it moved out of scope: ${moved}`,
        comment: `The scope has ${id} no more (commit ${this.#facts.commit}).${where}`,
      },
    ];
  }

  #duplicates(): Step[] {
    const sets = [...this.#claims.byCriterion].map(([id, claims]) => ({
      subject: { criterion: id } as const,
      issues: claims.map(({ issue }) => issue),
    }));
    const all = [...sets, { subject: { tracking: true } as const, issues: this.#claims.tracking }];
    return all.flatMap(({ subject, issues: [original, ...copies] }) =>
      copies
        .filter(({ state }) => state === 'open')
        .map(
          (issue): Step => ({
            kind: 'close-duplicate',
            subject,
            issue,
            original: original as Issue,
            why: `#${original?.number} is older and stands for the same`,
          }),
        ),
    );
  }

  #tracking(): Step[] {
    const subject = { tracking: true } as const;
    const issue = this.#claims.tracking[0];
    if (!issue) {
      const body = renderTracking(this.#scope, this.#facts.source, []);
      return [
        {
          kind: 'create',
          subject,
          title: trackingTitle(this.#scope),
          body,
          isSubIssue: false,
          why: 'it gathers the criteria',
        },
      ];
    }
    return this.#usesTasks ? [] : [this.#trackingText(issue, [], 'the scope says other things of itself')];
  }

  #trackingText(issue: Issue, tasks: readonly number[], why: string): Step {
    const subject = { tracking: true } as const;
    const body = withBlock(issue.body, renderTracking(this.#scope, this.#facts.source, tasks));
    const change = { ...(sameBlock(issue.body, body) ? {} : { body }), ...this.#missingLabel(issue) };
    if (Object.keys(change).length === 0) return { kind: 'unchanged', subject, issue, why: 'it matches' };
    return {
      kind: 'update',
      subject,
      issue,
      change,
      why: change.body === undefined ? 'its label was taken off' : why,
    };
  }

  #missingLabel({ labels }: Issue): TextChange {
    const label = labelOf(this.#scope);
    return labels.some((one) => one.toLowerCase() === label) ? {} : { addLabels: [label] };
  }

  /** Criteria's issues that hang below nothing yet. People may hang one elsewhere: there it stays. */
  #links(): Step[] {
    const [tracking] = this.#claims.tracking;
    if (this.#usesTasks || !tracking) return [];
    return this.#scope.criteria.flatMap(({ id }): Step[] => {
      const issue = this.#claims.byCriterion.get(id)?.[0]?.issue;
      if (!issue || issue.parent !== undefined) return [];
      return [
        { kind: 'link', subject: { criterion: id }, issue, why: `it belongs below #${tracking.number}` },
      ];
    });
  }

  /** The tracking issue's own list, where sub-issues can't do it: whole only when every issue has its number. */
  #taskList(): Step[] {
    const [issue] = this.#claims.tracking;
    if (!this.#usesTasks || !issue) return [];
    const numbers = this.#scope.criteria.flatMap(
      ({ id }) => this.#claims.byCriterion.get(id)?.[0]?.issue.number ?? [],
    );
    return [this.#trackingText(issue, numbers, 'it lists the criteria')];
  }

  #notes(): Note[] {
    const foreign = this.#claims.foreign.map(({ issue, block }) => ({
      issue,
      text: `#${issue.number} by ${issue.author.login} bears the marker of ${block ? block.criterion : 'the tracking issue'}. It changes nothing: ${issue.author.login} is not among those whose issues count.`,
    }));
    const unclear = this.#claims.unclear.map((issue) => ({
      issue,
      text: `#${issue.number} bears the label, but its marker is gone and its title names no criterion: is it still needed?`,
    }));
    return [...foreign, ...unclear];
  }

  #block(criterion: Criterion, ticked: ReadonlySet<string>): string {
    return renderCriterion(this.#scope, criterion, this.#facts.source, ticked);
  }
}

function whyUpdate(
  { issue, block }: Claim,
  { id }: Criterion,
  isChanged: boolean,
  change: TextChange,
): string {
  if (block === undefined) return 'somebody took its block out';
  if (block.criterion !== id) return `somebody edited its marker to ${block.criterion}`;
  if (isChanged)
    return issue.body.includes('[x]') ? 'its text changed: ticked boxes are cleared' : 'its text changed';
  return change.body === undefined && change.title === undefined
    ? 'its label was taken off'
    : 'what it shows changed, not what it asks for';
}
