import { atLeast, type Finding, type Severity } from '../finding.js';
import { type Cursor, each, entries } from '../scope/cursor.js';
import { didYouMean } from '../scope/nearest.js';
import type { RuleSetting, Scope } from '../scope/scope.js';
import { canBeLowered, type Report, type Rule } from './define-rule.js';

/** Findings as the document's own `rules` weigh them, and what `rules/reason` says of these exceptions. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly reports: readonly Report[];
}

/** Applies the exceptions of a document to its findings. An exception that is at fault changes nothing. */
export function weigh(findings: readonly Finding[], scope: Cursor<Scope>, rules: readonly Rule[]): Weighed {
  const reports: Report[] = [];
  let weighed = findings;
  for (const [id, setting] of entries(scope.child('rules'))) {
    const rule = rules.find((one) => one.id === id);
    const fault = faultOf(id, rule, setting, rules);
    if (fault) {
      reports.push({ at: setting, key: true, ...fault });
      continue;
    }
    const concerned = new Set(
      weighed.filter((finding) => finding.rule === id && isAt(finding, setting, scope)),
    );
    if (concerned.size === 0) {
      reports.push({
        at: setting,
        key: true,
        severity: 'warning',
        message: `No finding of \`${id}\` needs this exception.`,
        fix: 'Remove it, so that the rule applies again.',
      });
    }
    const severity = setting.value?.severity;
    weighed = weighed.flatMap((finding) =>
      concerned.has(finding) ? withSeverity(finding, severity) : finding,
    );
  }
  return { findings: weighed, reports };
}

function faultOf(
  id: string,
  rule: Rule | undefined,
  setting: Cursor<RuleSetting>,
  rules: readonly Rule[],
): Pick<Report, 'message' | 'fix'> | undefined {
  if (!rule) {
    return {
      message: `There is no rule \`${id}\`.`,
      fix: didYouMean(
        id,
        rules.map((one) => one.id),
      ),
    };
  }
  const { severity, reason } = setting.value ?? {};
  if (!isLower(severity, rule.severity)) return undefined;
  if (!canBeLowered(id)) {
    return {
      message: `\`${id}\` can't be lowered: the gate relies on it.`,
      fix: 'Fix what it finds, and remove this.',
    };
  }
  if (reason !== undefined || !setting.isWhole) return undefined;
  return {
    message: `\`${id}\` is lowered without a reason.`,
    fix: 'Add `reason`, for people who read this in a year.',
  };
}

function isLower(severity: RuleSetting['severity'] | undefined, than: Severity): boolean {
  return severity === 'off' || (severity !== undefined && !atLeast(severity, than));
}

function withSeverity(finding: Finding, severity: RuleSetting['severity'] | undefined): Finding[] {
  if (severity === 'off') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}

/** Whether a finding stands in one of the entries that an exception names; in any, where it names none. */
function isAt(finding: Finding, setting: Cursor<RuleSetting>, scope: Cursor<Scope>): boolean {
  const names = setting.value?.at;
  if (!names) return true;
  const all = [
    ...each(scope.child('stories')).map((story) => ({ name: story.value?.id, at: story })),
    ...each(scope.child('criteria')).map((criterion) => ({ name: criterion.value?.id, at: criterion })),
    ...each(scope.child('records')).map((record) => ({ name: record.value?.record, at: record })),
  ];
  const places = all
    .filter(({ name }) => name !== undefined && names.includes(name))
    .map(({ at }) => at.pointer);
  const { pointer } = finding.place;
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}
