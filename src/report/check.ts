import type { ApprovalsResult, CriteriaResult, Verdict, Where } from '../gate/verdict.js';
import {
  markdownCode as code,
  cutLines,
  markdownMessage as message,
  markdownText as text,
} from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { annotationsOf, type CheckAnnotation } from './check/annotations.js';
import { criteriaSection, inOrder, isDone, progress, standingWords } from './check/criteria-table.js';
import { link } from './check/link.js';
import { grouped } from './check/reasons.js';
import { scopeDiffs } from './check/scope-diffs.js';
import { approvalsIn, isComplete, roleWords, signatureSections, stanceWords } from './check/signatures.js';
import { turns } from './check/turn.js';
import { diffMarkdown } from './diff.js';
import { type Paint, plain } from './pretty.js';

/** A check run's page. */
export interface CheckPage {
  /** One line, of plain text. */
  readonly title: string;
  /** Markdown: the verdict, whose turn it is, what is missing. */
  readonly summary: string;
  /** Markdown: criteria, signatures, what changes, and what it was judged by. */
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** GitHub refuses 65,536 characters and more, in the summary and in the text. Counted in bytes to be safe. */
const MOST_BYTES = 65_000;
/** What the criteria, and what changes, may take of the text, so that neither hides the other. */
const MOST_CRITERIA = 32_000;
const MOST_DIFF = 20_000;
const MOST_TITLE = 200;

/** A verdict as a check's page. Everything in it that comes from strangers is escaped. */
export function toCheck(verdict: Verdict): CheckPage {
  return {
    title: cutTitle(visible(verdict.title)),
    summary: cutLines(summaryOf(verdict), MOST_BYTES),
    text: cutLines(textOf(verdict), MOST_BYTES),
    annotations: annotationsOf(verdict),
  };
}

function cutTitle(title: string): string {
  return title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE - 1)}…` : title;
}

const WORDS: Readonly<Record<Verdict['conclusion'], string>> = {
  success: '✅ This can be merged.',
  failure: '❌ This can’t be merged as it is.',
  action_required: '⏳ This can’t be merged yet.',
};

function summaryOf(verdict: Verdict): string {
  const { conclusion, title, conditions, notes } = verdict;
  const turn = turns(verdict, { login: code, text });
  const unmet = conditions.filter(({ isMet }) => !isMet).flatMap(({ reasons }) => reasons);
  const missing = grouped(unmet.filter(({ whose }) => whose !== 'nobody'));
  const said = conditions.flatMap(({ reasons }) => reasons).filter(({ whose }) => whose === 'nobody');
  return [
    `**${WORDS[conclusion]}** ${text(title)}`,
    '',
    ...(turn.length > 0 ? [`**Whose turn:** ${turn.join('; ')}.`, ''] : []),
    ...(missing.length > 0 ? ['### What is missing', ''] : []),
    ...missing.map(
      ({ texts, next }) =>
        `- ${texts.map(message).join(' ')}${next === undefined ? '' : `<br>→ ${message(next)}`}`,
    ),
    ...(missing.length > 0 ? [''] : []),
    ...(said.length > 0
      ? ['### How it was judged', '', ...said.map((one) => `- ${message(one.text)}`), '']
      : []),
    ...notes.map((note) => `⚠️ ${message(note)}\n`),
  ].join('\n');
}

function textOf(verdict: Verdict): string {
  const { where, members } = verdict;
  const approvals = approvalsIn(verdict);
  const branch = where?.branch ?? 'the base branch';
  return [
    ...(approvals ? signatureSections(approvals, where) : []),
    ...criteriaIn(verdict).map((scope) => cutLines(criteriaSection(scope, branch), MOST_CRITERIA)),
    ...(approvals?.change ? [cutLines(diffMarkdown(scopeDiffs(approvals.change)), MOST_DIFF)] : []),
    ...(approvals?.change?.config
      ? ['The configuration `.github/scope-as-code.yaml` is part of the change.\n']
      : []),
    ...members.map(({ pull, verdict: one }) => `### Pull request ${pull}\n\n${summaryOf(one)}`),
    ...(where ? [footer(where, approvals)] : []),
  ].join('\n');
}

function criteriaIn({ conditions }: Verdict) {
  return conditions.find((one): one is CriteriaResult => one.id === 'criteria')?.scopes ?? [];
}

function footer({ url, branch, base, head }: Where, approvals: ApprovalsResult | undefined): string {
  const at = (commit: string) => link(commit.slice(0, 7), `${url}/commit/${commit}`);
  const isFirst = approvals?.scopes.some(({ what }) => what === 'first');
  const used = isFirst
    ? `${code(branch)} has no scope yet at ${at(base)}. This is for ${at(head)}.`
    : `Judged by the scope of ${code(branch)} at ${at(base)}, for ${at(head)}.`;
  const { digest } = approvals?.change ?? {};
  return `---\n\n${used}${digest === undefined ? '' : ` What is signed has the digest ${code(digest)}.`}\n`;
}

/** The same for a terminal. */
export function checkPretty(verdict: Verdict, paint: Paint = plain): string {
  const { check, conclusion, title, conditions, notes, where } = verdict;
  const style = { success: 'good', failure: 'error', action_required: 'warning' } as const;
  const turn = turns(verdict, { login: visible, text: visible });
  const unmet = conditions.filter(({ isMet }) => !isMet).flatMap(({ reasons }) => reasons);
  return [
    `${paint('bold', visible(check))}  ${paint(style[conclusion], WORDS[conclusion])} ${visible(title)}`,
    ...(turn.length > 0 ? [`Whose turn: ${turn.join('; ')}.`] : []),
    ...grouped(unmet.filter(({ whose }) => whose !== 'nobody')).flatMap(({ texts, next }) => [
      `  ${paint('warning', '!')} ${visible(texts.join(' '))}`,
      ...(next === undefined ? [] : [`    ${paint('dim', `→ ${visible(next)}`)}`]),
    ]),
    ...signatureLines(verdict),
    ...criteriaIn(verdict).flatMap((scope) => [
      visible(`${scope.name}: ${progress(scope, where?.branch ?? 'the base branch')}`),
      ...inOrder(scope.criteria)
        .filter(({ isAwaited }) => isAwaited)
        .map(
          (row) =>
            `  ${isDone(row) ? '✓' : '·'} ${row.id}${row.issue ? ` #${row.issue.number}` : ''}  ${visible(standingWords(row))}`,
        ),
    ]),
    ...notes.map((note) => `note: ${visible(note)}`),
    ...(where
      ? [paint('dim', visible(`Judged by the scope of ${where.branch} at ${where.base.slice(0, 7)}.`))]
      : []),
    '',
  ].join('\n');
}

function signatureLines(verdict: Verdict): string[] {
  const approvals = approvalsIn(verdict);
  const lines = (approvals?.scopes ?? []).flatMap(({ name, asks }) => [
    `${name}: signatures`,
    ...asks.map((ask) => {
      const open = isComplete(ask) ? [] : ask.open.map((one) => `${one.login} ${stanceWords(one)}`.trim());
      const who = `${ask.company} ${roleWords(ask)}`.trim();
      return `  ${isComplete(ask) ? '✓' : '·'} ${who}: ${[...ask.signed, ...open.map((one) => `(${one})`)].join(', ')}`;
    }),
  ]);
  return [
    ...lines,
    ...(approvals?.agreeLine === undefined ? [] : [`To sign by a comment: ${approvals.agreeLine}`]),
  ].map(visible);
}
