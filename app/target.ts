import type { MergeGroup } from '../src/commands/gate/evaluation.js';

/** A repository that the App is installed on. */
export interface Installed {
  /** `owner/name`. */
  readonly repository: string;
  readonly installation: number;
}

/** What an event asks to judge anew in its repository, or to do there. */
export type RepositoryTarget =
  /** A pull request, and all that share a head with it: a check belongs to a commit. */
  | { readonly kind: 'pull'; readonly number: number; readonly heads: readonly string[] }
  /** Every open pull request with this head. */
  | { readonly kind: 'head'; readonly sha: string }
  /** A commit that was a head, and may be none any more. */
  | { readonly kind: 'left'; readonly sha: string }
  /** Every open pull request into this branch. */
  | { readonly kind: 'branch'; readonly name: string }
  /** Every open pull request. */
  | { readonly kind: 'repository' }
  | { readonly kind: 'group'; readonly group: MergeGroup }
  /** A comment may be a command. */
  | { readonly kind: 'comment'; readonly number: number; readonly comment: number };

export type Target =
  | RepositoryTarget
  /** Every repository of an installation. */
  | { readonly kind: 'installation' }
  /** Every repository of every installation: a team may sign in another organization's repository. */
  | { readonly kind: 'everywhere' };
