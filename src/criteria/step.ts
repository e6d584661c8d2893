import type { Issue } from './issue.js';
import type { Source } from './managed-block.js';

/** What a step is about: a criterion's id, or the scope's tracking issue. */
export type Subject = { readonly criterion: string } | { readonly tracking: true };

interface StepBase {
  readonly subject: Subject;
  /** Why, in a sentence for people of both companies. */
  readonly why: string;
}

/**
 * One step of a plan: everything that applying it needs. What does not exist yet is named by criterion, not by
 * number. An `issue` is as the plan saw it: applying stops where it has moved since.
 */
export type Step = StepBase &
  (
    | {
        readonly kind: 'create';
        readonly title: string;
        readonly body: string;
        readonly isSubIssue: boolean;
        /** Whether it had an issue before, which is deleted or moved away. */
        readonly isAgain: boolean;
      }
    | { readonly kind: 'update'; readonly issue: Issue; readonly change: TextChange }
    | {
        readonly kind: 'reopen';
        readonly issue: Issue;
        readonly change: TextChange;
        readonly comment: string;
      }
    | {
        readonly kind: 'close';
        readonly issue: Issue;
        readonly comment: string;
        /** The title of the release that it may come in; where there is no such milestone, its own stays. */
        readonly milestone: string | undefined;
      }
    | { readonly kind: 'close-duplicate'; readonly issue: Issue; readonly original: Issue }
    | {
        readonly kind: 'adopt';
        readonly issue: Issue;
        readonly title: string;
        readonly body: string;
        readonly isSubIssue: boolean;
      }
    | { readonly kind: 'link'; readonly issue: Issue }
    /** Writes what the tracking issue says once the others are done: only then are all numbers known. */
    | {
        readonly kind: 'list';
        readonly source: Source;
        readonly usesTasks: boolean;
        /** Criteria that were done, and then removed. */
        readonly gone: readonly string[];
      }
    | { readonly kind: 'unchanged'; readonly issue: Issue }
  );

/** What changes in an issue's text; what is absent stays. */
export interface TextChange {
  readonly title?: string;
  readonly body?: string;
  readonly addLabels?: readonly string[];
}

/** Something that people should know of, though no step mends it. */
export interface Note {
  readonly issue: Issue;
  readonly text: string;
}

export interface Plan {
  /** In the order in which they are applied. */
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
}

/** The steps that change something. */
export function changesIn({ steps }: Plan): readonly Step[] {
  return steps.filter(({ kind }) => kind !== 'unchanged');
}
