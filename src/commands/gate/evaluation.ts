import type { Verdict } from '../../gate/verdict.js';
import type { CheckRun } from '../../github/gate-port.js';

/** How an evaluation ended. */
export type Evaluation =
  /** The check says the verdict; `isWritten` where it did not say so before. */
  | {
      readonly kind: 'judged';
      readonly pull: number | undefined;
      readonly head: string;
      readonly verdict: Verdict;
      readonly isWritten: boolean;
      readonly url: string;
      /** Checks of the same name by somebody else: they don't count. */
      readonly foreign: readonly CheckRun[];
    }
  /** It could not be judged: what was green is withdrawn. `why` is a sentence for people. */
  | {
      readonly kind: 'withdrawn';
      readonly pull: number | undefined;
      readonly head: string;
      readonly why: string;
    }
  /** There is no scope, and nothing asks for a check. */
  | { readonly kind: 'silent'; readonly pull: number | undefined; readonly head: string }
  /** There is no open pull request of that number. */
  | { readonly kind: 'gone'; readonly pull: number };

/** An entry of a merge queue, as its webhook names it. */
export interface MergeGroup {
  /** The full SHA of what is judged. */
  readonly head: string;
  /** The full SHA that it is merged into. */
  readonly base: string;
  /** The branch that is queued for, without `refs/heads/`. */
  readonly branch: string;
}
