/** What the gate says of a pull request. Never neutral, skipped or cancelled: GitHub lets those through. */
export interface Verdict {
  /** The check's name: a policy of its own has a name of its own. */
  readonly check: string;
  /** `failure` is its author's to mend, `action_required` waits for others; where both hold, `failure`. */
  readonly conclusion: 'success' | 'failure' | 'action_required';
  /** In a sentence. */
  readonly title: string;
  /** Each condition with its result, met or not; none is skipped. */
  readonly conditions: readonly ConditionResult[];
}

export interface ConditionResult {
  readonly id: 'document' | 'criteria' | 'approvals';
  readonly isMet: boolean;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** Who must act: the pull request's author, or others. `nobody` explains what is met. */
  readonly whose: 'author' | 'others' | 'nobody';
  /** What is so. Data from GitHub and from scopes in it is not yet escaped. */
  readonly text: string;
  /** What to do next; undefined where nothing is to be done. */
  readonly next?: string;
}
