import type { Places } from '../scope/places.js';
import type { Part, Scope } from '../scope/scope.js';
import type { Change } from './change.js';

/** One of two scopes that are compared, and where it stands. */
export interface Version {
  /** Its file as it is shown: `scope.yaml`, or `scope.yaml at main`. */
  readonly file: string;
  readonly scope: Scope;
  readonly digest: string;
  readonly places: Places;
}

/** What became of a scope from one version to the next. */
export type ScopeDiff =
  | {
      readonly kind: 'compared';
      readonly base: Version;
      readonly head: Version;
      readonly changes: readonly Change[];
      /** Parts of one of them that can't be read: of these no change is told. */
      readonly unread?: readonly Part[];
    }
  /** The base has no scope of this id: everything is new. */
  | { readonly kind: 'first'; readonly head: Version }
  /** The head has none. */
  | { readonly kind: 'gone'; readonly base: Version };
