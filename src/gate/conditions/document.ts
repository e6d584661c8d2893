import type { FileResult } from '../../rules/file-result.js';
import { CONFIG_PATH } from '../../scope/config.js';
import { type Change, changeOf } from '../change.js';
import { type Certain, defineCondition } from '../condition.js';
import { isConfigBroken, isUndecidable, policiesOf } from '../policy.js';
import type { DocumentResult, Reason } from '../verdict.js';
import { count } from '../words.js';

const dependsOn = ['branch', 'base', 'start', 'head', 'lastValid'] as const;
type Read = Certain<(typeof dependsOn)[number]>;

/**
 * What a change of the scope leaves behind has no errors. Without a change only the base's scope can hold a merge
 * up, and only by what makes it undecidable.
 */
export const document = defineCondition({ id: 'document', dependsOn, judge });

function judge(facts: Read): DocumentResult {
  const { start, head, base } = facts;
  const change = start.kind === 'at' ? changeOf(head, start.side, base) : undefined;
  const invalid = change ? invalidIn(change, facts) : [];
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

/** Files of the head that may not be left behind as they are. */
function invalidIn(change: Change, { base, head }: Read): FileResult[] {
  const changed = change.scopes.flatMap(({ after }) => after ?? []);
  const withErrors = changed.filter((scope) => !scope.result.reading || hasErrors(scope.result));
  // Of scopes that don't change, only what the change does to them: a second one with their id.
  const beside = head.scopes.filter((scope) => {
    const twin = base.scopes.find(({ path }) => path === scope.path);
    const isSame = twin?.object === scope.object && twin.mode === scope.mode;
    return isSame && !changed.includes(scope) && isUndecidable(scope) && !isUndecidable(twin);
  });
  const config = change.config && isConfigBroken(head) && head.config ? [head.config.result] : [];
  return [...config, ...[...withErrors, ...beside].map(({ result }) => result)];
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
    next: first?.fix ?? 'Make it one file of text, as `scope-as-code init` writes it.',
  };
}

/** What of the base is undecidable and not repaired by this change. */
function brokenBase(facts: Read, change: Change | undefined): Reason[] {
  const { base, branch } = facts;
  const reasons: Reason[] = [];
  if (isConfigBroken(base) && !change?.config) {
    const at = base.config?.result.findings.find(({ severity }) => severity === 'error');
    reasons.push(brokenReason(branch.name, `${CONFIG_PATH}`, at));
  }
  for (const policy of policiesOf(facts)) {
    if (!policy.isBroken || policy.isFromHistory || change?.scopes.some(({ name }) => name === policy.name))
      continue;
    const { file, findings } = policy.at.result;
    reasons.push(
      brokenReason(
        branch.name,
        file,
        findings.find(({ severity }) => severity === 'error'),
      ),
    );
  }
  return reasons;
}

function brokenReason(branch: string, file: string, at: FileResult['findings'][number] | undefined): Reason {
  return {
    whose: 'others',
    text: `The scope on \`${branch}\` can't be decided on: \`${file}${at ? `:${at.place.start.line}` : ''}\`: ${at?.message ?? "It can't be read."}`,
    next: 'Repair it in a pull request of its own; it is signed by the people of the last scope that can be read.',
  };
}

function summaryOf(invalid: readonly FileResult[], broken: readonly Reason[]): string {
  if (invalid.length > 0) return 'The scope that it leaves behind has errors.';
  return broken.length > 0 ? "The base branch's scope has errors." : '';
}

function met(change: Change | undefined): Reason[] {
  const text = change ? 'The scope that it leaves behind has no errors.' : 'It leaves the scope as it is.';
  return [{ whose: 'nobody', text }];
}
