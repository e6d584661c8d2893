import type { ScopeDiff } from '../diff/scope-diff.js';

/** A commit, as git keeps it. Nothing of it but its id is proven by anybody. */
export interface Commit {
  readonly id: string;
  /** As ISO 8601. */
  readonly date: string;
  readonly author: string;
}

/** A scope's file as a commit on the line of a branch left it. */
export interface Snapshot {
  readonly commit: Commit;
  readonly file: string;
  /** Its bytes; a sentence where there are none that can be read; undefined where the scope was not there. */
  readonly source: Uint8Array | string | undefined;
}

/** A version of a scope: the commit with which it began to hold on its branch. */
export interface AgreedVersion {
  readonly commit: Commit;
  readonly file: string;
  /** What it said; undefined where it was gone, or no YAML. */
  readonly digest: string | undefined;
  /** What changed with it, from the last one that could be read. */
  readonly what: ScopeDiff | Unreadable;
}

/** From here on nothing was agreed that anybody could read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

/** A scope's history on one branch. */
export interface History {
  /** The scope's id. */
  readonly id: string;
  /** Newest first. */
  readonly versions: readonly AgreedVersion[];
  readonly baselines: readonly Baseline[];
}

/** A tag `scope/<id>/<release>`. */
export interface Baseline {
  readonly tag: string;
  readonly release: string;
  /** The commit of the version that it shows; undefined where it shows another text than the branch then had. */
  readonly version: string | undefined;
}
