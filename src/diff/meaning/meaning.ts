import type { Scope } from '../../scope/scope.js';
import type { Change, ChangeClass, Concerned, Effect } from '../change.js';
import type { Concerns } from '../concerned.js';
import type { Effects } from '../effects.js';

/** What an edit means: all of a change but what the edit itself says. */
export interface Meaning {
  readonly subject: string;
  /** Without its class: that is added to every sentence alike. */
  readonly sentence: string;
  readonly class: ChangeClass;
  readonly concerns: Concerned;
  readonly effects: readonly Effect[];
}

/** The two documents that an edit leads from and to, and what is known of both. */
export interface Context {
  readonly base: Scope;
  readonly head: Scope;
  readonly concerns: Concerns;
  readonly effects: Effects;
  /** Whether the sentences of both are English: others are not looked into. */
  readonly isEnglish: boolean;
  /** Lists that lose some entries and get others, by their paths: the two may stand for each other. */
  readonly mixedLists: ReadonlySet<string>;
  /** What was found out of criteria and their keys; a long list has many edits. */
  readonly askTheSame: Map<string, boolean>;
}

/** A sentence with what its change does to what was promised, where that is said. */
export function withClass(sentence: string, changeClass: ChangeClass): Change['sentence'] {
  switch (changeClass) {
    case 'weaker':
    case 'stronger':
      return `${sentence} (${changeClass})`;
    case 'wording':
      return `${sentence} (wording only)`;
    case 'different':
      return sentence;
  }
}
