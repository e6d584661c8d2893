import type { Part } from '../scope/scope.js';

/**
 * What a change does to what was promised. `wording` says the same in other letters; `different` is everything
 * that can't be decided for sure.
 */
const CHANGE_CLASSES = ['weaker', 'stronger', 'different', 'wording'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** A key of the document: one of the format's, or one that begins with `x-`. */
export type ChangedPart = Part | `x-${string}`;

/** What follows from a change, besides that the next merge is judged by the new text. */
export type Effect =
  /** What the next sync does to a criterion's issue: `reopen` holds for one that is done, and clears its boxes. */
  | {
      readonly kind: 'issue';
      readonly step: 'create' | 'close' | 'reopen' | 'update';
      readonly criterion: string;
    }
  /** What a test proved, it proved of the text before. */
  | { readonly kind: 'evidence-voided'; readonly criterion: string }
  /** Who signed the pull request up to now signed another text. */
  | { readonly kind: 'signatures-voided'; readonly companies: readonly string[] }
  /** Those whom the base names sign, and those whom the head names. */
  | { readonly kind: 'both-sign' };

/** The systems that a change is about, by their keys, and the companies whose they are. */
export interface Concerned {
  readonly systems: readonly string[];
  readonly companies: readonly string[];
}

interface ChangeBase {
  readonly part: ChangedPart;
  /** What changes, in the words of the document: `AC-1`, `contact`, `contact.lifecycle_stage`, `gate`. */
  readonly subject: string;
  /** One sentence for people of both companies. Texts of the document stand in it as they are: escape it. */
  readonly sentence: string;
  readonly class: ChangeClass;
  /**
   * JSON pointers into both documents. Where it is absent on one side: the list that lacks it, or the place of
   * the key that is not there; `Places.find` then shows the nearest thing above.
   */
  readonly at: { readonly base: string; readonly head: string };
  readonly concerns: Concerned;
  readonly effects: readonly Effect[];
}

/** An entry of a list or mapping that only the head has. */
export interface Added extends ChangeBase {
  readonly kind: 'added';
  readonly after: unknown;
}

/** An entry of a list or mapping that only the base has. */
export interface Removed extends ChangeBase {
  readonly kind: 'removed';
  readonly before: unknown;
}

/** A value that is another one; undefined on the side that has none. */
export interface Changed extends ChangeBase {
  readonly kind: 'changed';
  /** Which value of the subject: `owner`, `conflict/winner`, `statement`. Empty where it is the subject itself. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The same thing under another id or name. What refers to it is taken to mean it. */
export interface Renamed extends ChangeBase {
  readonly kind: 'renamed';
  readonly before: string;
  readonly after: string;
}

/** A criterion that became an item of `out_of_scope`. */
export interface Descoped extends ChangeBase {
  readonly kind: 'descoped';
  readonly before: unknown;
  readonly after: unknown;
}

/** An item of `out_of_scope` that became a criterion. */
export interface Rescoped extends ChangeBase {
  readonly kind: 'rescoped';
  readonly before: unknown;
  readonly after: unknown;
}

/** Entries that both sides have, in another order. */
export interface Reordered extends ChangeBase {
  readonly kind: 'reordered';
  /** The names of the entries that both sides have, in either order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The place of each of them in the base's list and in the head's. */
  readonly moved: readonly { readonly from: number; readonly to: number }[];
}

/** One thing that changes between two scopes. A plain value. */
export type Change = Added | Removed | Changed | Renamed | Descoped | Rescoped | Reordered;
