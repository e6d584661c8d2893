import type { Verdict } from './verdict.js';

/** How judging a pull request, or an entry of a merge queue, ended. */
export type Outcome =
  | {
      readonly kind: 'judged';
      readonly pull: number | undefined;
      readonly head: string;
      readonly verdict: Verdict;
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
