import type { Severity } from '../finding.js';
import type { Cursor, Located } from '../scope/cursor.js';
import type { SchemaProblemKind } from '../scope/schema-problem.js';
import type { Part, Scope } from '../scope/scope.js';

/** What a rule says of one place. The severity is the rule's unless it is sure (or unsure) of this one. */
export interface Report {
  readonly at: Located;
  /** What is wrong stands in the key rather than in its value. */
  readonly key?: boolean;
  /** Something lacks below `at`: the finding stands at its key. */
  readonly missing?: boolean;
  /** The words that cause it: UTF-16 offsets into the text at `at`, `end` excluded. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to mend it, in one sentence. */
  readonly fix: string;
  readonly severity?: Severity;
  readonly related?: readonly { readonly message: string; readonly at: Located; readonly key?: boolean }[];
}

/** A place by its pointer, `*` for any key; and the kinds of fault, where not all of them are meant. */
export type Judged = string | { readonly at: string; readonly kinds: readonly SchemaProblemKind[] };

/** One rule, with everything about it. Its examples are its documentation and its test. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** In one sentence, when a finding is an error and when a warning, where a rule has both. */
  readonly severities?: string;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  /** Why that matters: what goes wrong in an integration without it. */
  readonly why: string;
  /** Top-level keys of a document that break this rule and no other. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  /** The parts of the document that `check` reads. It runs when those that every scope has are there. */
  readonly reads: readonly Part[];
  /** Values that are reported under this rule, instead of `schema/…`, when the schema refuses them. */
  readonly judges: readonly Judged[];
  /** Whether it judges English sentences: then it is silent in a document in another language. */
  readonly isOfLanguage: boolean;
  readonly check: (scope: Cursor<Scope>) => Iterable<Report>;
}

type RuleOf<P extends Part> = Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'bad' | 'good'> &
  Partial<Pick<Rule, 'judges' | 'isOfLanguage' | 'severities'>> & {
    reads: readonly P[];
    check: (scope: Cursor<Pick<Scope, P>>) => Iterable<Report>;
  };

/** A rule over the parts `P`: the compiler keeps its check from reading any other. */
export function defineRule<const P extends Part>(rule: RuleOf<P>): Rule {
  return { judges: [], isOfLanguage: false, ...rule, check: rule.check as Rule['check'] };
}

/** A rule that no check decides, but reading the document or running the other rules. */
export function describeRule(
  rule: Pick<Rule, 'id' | 'severities' | 'summary' | 'why' | 'bad' | 'good'>,
): Rule {
  return { ...rule, severity: 'error', reads: [], judges: [], isOfLanguage: false, check: () => [] };
}

/** The gate stands on these: a document can't lower them. */
const FIXED = /^(yaml|schema|ids|refs|owner|partner|rules)\/|^decisions\/open$/;

/** Whether a document may lower a rule or switch it off. */
export function canBeLowered(id: string): boolean {
  return !FIXED.test(id);
}
