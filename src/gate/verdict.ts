import type { FileResult } from '../rules/file-result.js';
import type { Change } from './change.js';

/** What the gate says of a pull request. Never neutral, skipped or cancelled: GitHub lets those through. */
export interface Verdict {
  /** The check's name: a policy of its own has a name of its own. */
  readonly check: string;
  readonly conclusion: Conclusion;
  /** In a sentence or two. */
  readonly title: string;
  /** Each condition with its result, met or not; none is skipped. Empty where there is no scope to judge by. */
  readonly conditions: readonly ConditionResult[];
  /** What people should know besides, such as a required check of another name. */
  readonly notes: readonly string[];
  /** Where it was judged; undefined where even that could not be read. */
  readonly where: Where | undefined;
  /** Of a merge queue's entry: the verdict on each pull request in it, in their order. */
  readonly members: readonly { readonly pull: number; readonly verdict: Verdict }[];
}

/** `failure`: its author has to fix it; `action_required`: it waits for others; where both hold, `failure`. */
export type Conclusion = 'success' | 'failure' | 'action_required';

export interface Where {
  /** The repository's page, without a slash at its end. */
  readonly url: string;
  readonly pull: number;
  /** The full SHA that was judged. */
  readonly head: string;
  readonly branch: string;
  /** The full SHA of the base branch whose scope was used. */
  readonly base: string;
}

interface Judged {
  readonly isMet: boolean;
  readonly reasons: readonly Reason[];
  /** The result in a few words, as a sentence; empty where there is nothing to say. */
  readonly summary: string;
}

export interface DocumentResult extends Judged {
  readonly id: 'document';
  /** Files of the head with their errors, to be shown at their lines. */
  readonly invalid: readonly FileResult[];
}

export interface CriteriaResult extends Judged {
  readonly id: 'criteria';
  readonly scopes: readonly ScopeCriteria[];
}

export interface ApprovalsResult extends Judged {
  readonly id: 'approvals';
  /** What has to be signed; undefined where the scope does not change. */
  readonly change: Change | undefined;
  /** `/scope agree <digest>`, where somebody signs by it. */
  readonly agreeLine: string | undefined;
  readonly scopes: readonly ScopeApprovals[];
}

export type ConditionResult = DocumentResult | CriteriaResult | ApprovalsResult | QueueResult;

/** Whether a merge queue's entry holds what its members signed. */
export interface QueueResult extends Judged {
  readonly id: 'queue';
}

export interface Reason {
  /** Who must act: the pull request's author, or others. `nobody` explains what is met. */
  readonly whose: 'author' | 'others' | 'nobody';
  /** What is so. Data from GitHub and from scopes in it is not yet escaped. */
  readonly text: string;
  /** What to do next; undefined where there is nothing to do. */
  readonly next?: string;
  /** Whose turn it is, in words, where neither criteria nor signatures tell. */
  readonly turn?: string;
}

export interface ScopeCriteria {
  readonly name: string;
  readonly title: string;
  readonly profile: Profile;
  readonly criteria: readonly CriterionRow[];
}

/** Which criteria a merge into a branch waits for. */
export type Profile = 'all' | 'linked' | 'none';

export interface CriterionRow {
  readonly id: string;
  readonly statement: string;
  readonly isAwaited: boolean;
  readonly state: CriterionStatus;
  /** Its issue; undefined where there is none. */
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  /** The boxes that it asks for, and how many of them are ticked; undefined where there is no issue. */
  readonly boxes: { readonly ticked: number; readonly all: number } | undefined;
  /** Who closed it last, where that is known. */
  readonly closer: string | undefined;
}

export type CriterionStatus =
  | 'done'
  | 'closes-with-this-merge'
  | 'no-issue'
  | 'open'
  | 'reopened'
  | 'not-planned'
  | 'duplicate'
  | 'text-changed'
  | 'boxes-left';

export interface ScopeApprovals {
  readonly name: string;
  readonly what: 'changed' | 'first' | 'added' | 'deleted' | 'configuration';
  readonly required: readonly SignatureState[];
}

/** A signature that is asked for, and how far it is. */
export interface SignatureState {
  readonly role: 'owner' | 'reviewer' | 'partner' | 'cold reader' | 'owner of another scope';
  /** The company that it speaks for; empty for one that speaks for none. */
  readonly company: string;
  /** Whether only the head names those who are asked, beside the base's: the people change. */
  readonly isAlsoNamed: boolean;
  readonly needed: number;
  /** Logins; for each member who must not be named, the team instead. */
  readonly signed: readonly string[];
  /** Who may still sign. */
  readonly open: readonly Asked[];
}

export interface Asked {
  /** Or a team whose members must not be named. */
  readonly login: string;
  /** Whoever opened the pull request or wrote part of the change signs with a line in a comment. */
  readonly by: 'review' | 'comment';
  readonly stance: 'silent' | 'changes-requested' | 'other-text' | 'own-text' | 'dismissed';
  /** GitHub refuses to ask this person for a review. */
  readonly isUnreachable: boolean;
}
