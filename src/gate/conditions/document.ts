import type { FileResult } from '../../rules/file-result.js';
import { byName, type Change, changeOf, namer } from '../change.js';
import { type Certain, defineCondition } from '../condition.js';
import type { ScopeAt } from '../facts.js';
import { isConfigBroken, isUndecidable, undecidableIn } from '../policy.js';
import type { DocumentResult, Reason } from '../verdict.js';
import { count } from '../words.js';

const dependsOn = ['branch', 'base', 'start', 'head'] as const;
type Read = Certain<(typeof dependsOn)[number]>;

/**
 * What a change of the scope leaves behind has no errors. Without a change only the base's scope can hold a merge
 * up, and only by what makes it undecidable.
 */
export const document = defineCondition({ id: 'document', dependsOn, judge });

function judge(facts: Read): DocumentResult {
  const { start, head, base } = facts;
  const change = start.kind === 'at' ? changeOf(head, start.side, base) : undefined;
  const invalid = change ? invalidIn(change, head) : [];
  const broken = brokenBase(facts, change);
  const unmet = [...invalid.map(invalidReason), ...broken];
  const isMet = unmet.length === 0;
  return {
    id: 'document',
    isMet,
    reasons: isMet ? met(change) : unmet,
    summary: summaryOf(invalid, broken),
    invalid,
  };
}

/** Files of the head that may not be left behind as they are; of two with one id the second goes by its path, and is new. */
function invalidIn(change: Change, head: Read['head']): FileResult[] {
  const config = change.config && isConfigBroken(head) && head.config ? [head.config.result] : [];
  const changed = change.scopes.flatMap(({ after }) => after?.result ?? []);
  return [...config, ...changed.filter(hasErrors)];
}

function hasErrors({ findings, reading }: FileResult): boolean {
  return reading?.value === undefined || findings.some(({ severity }) => severity === 'error');
}

function invalidReason(result: FileResult): Reason {
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  const more = errors.length > 1 ? ` (and ${count(errors.length - 1, 'more error')})` : '';
  return {
    whose: 'author',
    text: first
      ? `\`${result.file}:${first.place.start.line}\`: ${first.message}${more}`
      : `\`${result.file}\` can't be read as a scope.`,
    next: first?.fix ?? 'Make it a text file, like the one that `scope-as-code init` writes.',
  };
}

/** What of the base is undecidable and not repaired by this change. */
function brokenBase({ base, head, branch }: Read, change: Change | undefined): Reason[] {
  const nameOf = namer(base, head);
  const left = byName(head, nameOf);
  const isRepaired = (name: string, { object }: ScopeAt) => {
    if (change === undefined) return false;
    const after = left.get(name);
    // Where its text stays, what was wrong stood beside it.
    const isFreed = after?.object === object && !isUndecidable(after);
    return isFreed || change.scopes.some((one) => one.name === name);
  };
  const broken = [...byName(base, nameOf)]
    .filter(([name, scope]) => isUndecidable(scope) && !isRepaired(name, scope))
    .map(([, { result }]) => result);
  const config = isConfigBroken(base) && !change?.config && base.config ? [base.config.result] : [];
  return [...config, ...broken].map((result) => brokenReason(branch.name, result));
}

function brokenReason(branch: string, result: FileResult): Reason {
  const { file, findings } = result;
  const at = undecidableIn(result) ?? findings.find(({ severity }) => severity === 'error');
  return {
    whose: 'others',
    text: `The scope on \`${branch}\` has an error: \`${file}${at ? `:${at.place.start.line}` : ''}\`: ${at?.message ?? "It can't be read."}`,
    next: 'Fix it in a separate pull request, which the people named in the last readable scope sign.',
    turn: `whoever fixes the scope of \`${branch}\``,
  };
}

function summaryOf(invalid: readonly FileResult[], broken: readonly Reason[]): string {
  if (invalid.length > 0) return 'The scope in this pull request has errors.';
  return broken.length > 0 ? "The base branch's scope has errors." : '';
}

function met(change: Change | undefined): Reason[] {
  const text = change
    ? 'The scope in this pull request has no errors.'
    : 'This pull request leaves the scope as it is.';
  return [{ whose: 'nobody', text }];
}
