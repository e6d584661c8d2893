import type { Finding, Severity } from '../finding.js';
import type { FileResult } from '../rules/file-result.js';
import type { Draft, Scope } from '../scope/scope.js';
import { markdownCode as code, cutLines, markdownMessage, markdownText as text } from '../text/markdown.js';
import { ruleUrl } from '../version.js';
import { summaryOf } from './counts.js';

/** A job summary holds 1 MiB a step; a margin for what else is said. */
const MOST_SUMMARY_BYTES = 850_000;

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** Findings and the scope's five parts, as a job summary shows them. */
export function toMarkdown(results: readonly FileResult[]): string {
  const sections = results.map((result) =>
    [
      heading(result),
      ...findingsTable(result),
      ...(result.reading?.draft?.value ? fiveParts(result.reading.draft.value) : []),
    ].join('\n'),
  );
  return cutLines(`${sections.join('\n\n')}\n\n${summaryOf(results)}\n`, MOST_SUMMARY_BYTES);
}

function heading({ file, reading, findings }: FileResult): string {
  const title = reading?.draft?.child('title').value ?? reading?.draft?.child('id').value;
  const mark = findings.some(({ severity }) => severity === 'error') ? '❌' : '✅';
  const digest = reading?.digest ? ` · digest ${code(reading.digest.slice(0, 12))}` : '';
  return `## ${mark} ${title === undefined ? code(file) : text(title)}\n\n${code(file)}${digest}\n`;
}

function findingsTable({ findings }: FileResult): string[] {
  if (findings.length === 0) return ['No findings.', ''];
  return [...table(['', 'line', 'what is wrong', 'how to fix it', 'rule'], findings.map(findingRow)), ''];
}

function findingRow({ rule, severity, message, fix, place }: Finding): string[] {
  return [
    MARKS[severity],
    `${place.start.line}:${place.start.column}`,
    markdownMessage(message),
    markdownMessage(fix),
    `[${rule}](${ruleUrl(rule)})`,
  ];
}

function fiveParts(scope: Draft<Scope>): string[] {
  const { stories = [], records = [], criteria = [], out_of_scope: out = [], owner, partner } = scope;
  return [
    '### Who decides',
    '',
    ...table(
      ['', 'owner', 'reviewers'],
      [
        ['ours', person(owner), (scope.reviewers ?? []).map(code).join(' ')],
        [
          text(partner?.company ?? 'partner'),
          person(partner?.owner),
          (partner?.reviewers ?? []).map(code).join(' '),
        ],
      ],
    ),
    '',
    `### User stories (${stories.length})`,
    '',
    ...table(
      ['', 'direction', 'as', 'when', 'then', 'within'],
      stories.map((s) => [
        code(s.id ?? ''),
        code(s.direction ?? ''),
        text(s.as ?? ''),
        text(s.when ?? ''),
        text(s.then ?? ''),
        text(s.within ?? ''),
      ]),
    ),
    '',
    `### Records (${records.length})`,
    '',
    ...table(
      ['record', 'owner', 'direction', 'on conflict', 'on delete'],
      records.map((r) => [
        text(r.record ?? ''),
        code(r.owner ?? ''),
        code(r.direction ?? ''),
        conflict(r.conflict),
        deletes(r.deletes),
      ]),
    ),
    '',
    `### Acceptance criteria (${criteria.length})`,
    '',
    ...table(
      ['', 'statement', 'covers'],
      criteria.map((c) => [code(c.id ?? ''), text(c.statement ?? ''), (c.covers ?? []).map(code).join(' ')]),
    ),
    '',
    `### Out of scope (${out.length})`,
    '',
    ...out.map((item) => `- ${typeof item === 'string' ? text(item) : outOfScope(item)}`),
  ];
}

function person(one: Draft<Scope['owner']> | undefined): string {
  return `${text(one?.name ?? '')} ${one?.github === undefined ? '' : code(one.github)}`.trim();
}

function conflict(rule: Draft<Scope['records'][number]['conflict']> | undefined): string {
  return `${text(rule?.winner ?? '')} wins; the other: ${text(rule?.loser ?? '')}`;
}

function deletes(rule: Draft<Scope['records'][number]['deletes']> | undefined): string {
  if (typeof rule === 'string') return text(rule);
  return Object.entries(rule ?? {})
    .map(([system, what]) => `in ${code(system)}: ${text(what ?? '')}`)
    .join('<br>');
}

function outOfScope({
  item,
  candidate,
  waives,
}: Draft<Exclude<Scope['out_of_scope'][number], string>>): string {
  const notes = [
    ...(candidate === undefined ? [] : [`candidate for ${text(candidate)}`]),
    ...(waives === undefined ? [] : [`waives ${code(waives)}`]),
  ];
  return `${text(item ?? '')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return rows.length === 0 ? ['None.'] : [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
