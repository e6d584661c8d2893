/** Somebody on GitHub. The login of an App's bot ends in `[bot]`, whichever of GitHub's APIs told it. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

export interface Issue {
  readonly number: number;
  /** GraphQL's id. */
  readonly nodeId: string;
  readonly url: string;
  readonly title: string;
  /** The empty string where there is none. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Why it is in this state. `reopened` is an open issue that was closed before. */
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | undefined;
  readonly author: Account;
  readonly labels: readonly string[];
  /** The milestone's title. */
  readonly milestone: string | undefined;
  readonly assignees: readonly string[];
  /** The number of the issue whose sub-issue this is; `elsewhere` where that is in another repository. */
  readonly parent: number | 'elsewhere' | undefined;
  /** ISO 8601; moves with every change of the issue. */
  readonly updatedAt: string;
}
