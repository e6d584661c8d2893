import type { ApprovalsResult, Verdict, Where } from '../gate/verdict.js';
import { CONFIG_PATH } from '../scope/config.js';
import {
  markdownCode as code,
  cutLines,
  markdownLink as link,
  markdownMessage as message,
  markdownText as text,
} from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { annotationsOf, type CheckAnnotation } from './check/annotations.js';
import { criteriaSection } from './check/criteria-table.js';
import { approvalsIn, CONCLUSIONS, criteriaIn, cutText, missingIn } from './check/parts-of-verdict.js';
import { grouped } from './check/reasons.js';
import { scopeDiffs } from './check/scope-diffs.js';
import { signatureSections } from './check/signature-table.js';
import { whoseTurn } from './check/whose-turn.js';
import { diffMarkdown } from './diff.js';

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

/** GitHub refuses 65,536 characters and more, in the summary and in the text. Bytes, to be safe; a margin for the last line. */
const MOST_BYTES = 64_000;
/** What the criteria, and what changes, may take of the text, so that neither hides the other. */
const MOST_CRITERIA = 32_000;
const MOST_DIFF = 20_000;
const MOST_TITLE = 200;

/** A verdict as a check's page. Everything in it that comes from strangers is escaped. */
export function toCheck(verdict: Verdict): CheckPage {
  return {
    title: cutText(visible(verdict.title), MOST_TITLE),
    summary: cutLines(summaryOf(verdict), MOST_BYTES),
    text: textOf(verdict),
    annotations: annotationsOf(verdict),
  };
}

function summaryOf(verdict: Verdict): string {
  const { conditions, notes } = verdict;
  const said = conditions.flatMap(({ reasons }) => reasons).filter(({ whose }) => whose === 'nobody');
  return [
    opening(verdict),
    ...(said.length > 0
      ? ['### How it was judged', '', ...said.map((one) => `- ${message(one.text)}`), '']
      : []),
    ...notes.map((note) => `⚠️ ${message(note)}\n`),
  ].join('\n');
}

/** The verdict in a sentence, whose turn it is, and what is missing. */
function opening(verdict: Verdict): string {
  const turn = whoseTurn(verdict, { login: code, text, message });
  const missing = grouped(missingIn(verdict));
  return [
    `**${CONCLUSIONS[verdict.conclusion]}** ${message(verdict.title)}`,
    '',
    ...(turn.length > 0 ? [`**Whose turn:** ${turn.join('; ')}.`, ''] : []),
    ...(missing.length > 0 ? ['### What is missing', ''] : []),
    ...missing.map(
      ({ texts, next }) =>
        `- ${texts.map((one) => message(cutText(one))).join(' ')}${next === undefined ? '' : `<br>→ ${message(next)}`}`,
    ),
    ...(missing.length > 0 ? [''] : []),
  ].join('\n');
}

function textOf(verdict: Verdict): string {
  const { where, members } = verdict;
  const approvals = approvalsIn(verdict);
  const branch = where?.branch ?? 'the base branch';
  const diffs = approvals?.change ? scopeDiffs(approvals.change) : [];
  const criteria = criteriaIn(verdict).map((scope) => criteriaSection(scope, branch));
  const body = [
    ...(approvals ? signatureSections(approvals, where) : []),
    ...(criteria.length > 0 ? [cutLines(criteria.join('\n'), MOST_CRITERIA)] : []),
    ...(diffs.length > 0 ? [cutLines(diffMarkdown(diffs), MOST_DIFF)] : []),
    ...(approvals?.change?.config ? [`The configuration ${code(CONFIG_PATH)} is part of the change.\n`] : []),
    ...members.map(({ pull, verdict: one }) => `## Pull request ${pull}\n\n${opening(one)}`),
  ].join('\n');
  const parts = [cutLines(body, MOST_BYTES), where ? footer(where, approvals) : ''];
  return parts.filter((part) => part !== '').join('\n');
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
