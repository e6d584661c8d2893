import type { Outcome } from '../../gate/outcome.js';
import type { CheckRun } from '../../github/gate-port.js';

/** How an evaluation ended. What was judged is what the check says; `isWritten` where it did not say so before. */
export type Evaluation =
  | Exclude<Outcome, { kind: 'judged' }>
  | (Extract<Outcome, { kind: 'judged' }> & {
      readonly isWritten: boolean;
      readonly url: string;
      /** Checks of the same name by somebody else: they don't count. */
      readonly foreign: readonly CheckRun[];
    });

/** An entry of a merge queue, as its webhook names it. */
export interface MergeGroup {
  /** The full SHA of what is judged. */
  readonly head: string;
  /** The full SHA that it is merged into. */
  readonly base: string;
  /** The branch that is queued for, without `refs/heads/`. */
  readonly branch: string;
}
