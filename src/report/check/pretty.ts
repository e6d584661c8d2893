import type { Verdict } from '../../gate/verdict.js';
import { visible } from '../../text/visible.js';
import { type Paint, plain } from '../pretty.js';
import { inOrder, isDone, progress, standingWords } from './criteria-table.js';
import { approvalsIn, CONCLUSIONS, criteriaIn, cutList, missingIn } from './parts-of-verdict.js';
import { grouped } from './reasons.js';
import { isComplete, roleWords, stanceWords } from './signature-table.js';
import { whoseTurn } from './whose-turn.js';

/** People of one team that are named. */
const MOST_PEOPLE = 12;

/** A verdict for a terminal. */
export function checkPretty(verdict: Verdict, paint: Paint = plain): string {
  const { check, conclusion, title, notes, where } = verdict;
  const style = { success: 'good', failure: 'error', action_required: 'warning' } as const;
  const turn = whoseTurn(verdict, { login: visible, text: visible, message: visible });
  return [
    `${paint('bold', visible(check))}  ${paint(style[conclusion], CONCLUSIONS[conclusion])} ${visible(title)}`,
    ...(turn.length > 0 ? [`Whose turn: ${turn.join('; ')}.`] : []),
    ...grouped(missingIn(verdict)).flatMap(({ texts, next }) => [
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
            `  ${isDone(row) ? '✓' : '·'} ${row.id}${row.issue ? ` #${row.issue.number}` : ''}  ${standingWords(row, visible)}`,
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
  const lines = (approvals?.scopes ?? []).flatMap(({ name, required }) => [
    `${name}: signatures`,
    ...required.map((one) => {
      const open = isComplete(one)
        ? []
        : one.open.map((asked) => `${asked.login} ${stanceWords(asked)}`.trim());
      const who = `${one.company} ${roleWords(one)}`.trim();
      return `  ${isComplete(one) ? '✓' : '·'} ${who}: ${cutList([...one.signed, ...open.map((who) => `(${who})`)], MOST_PEOPLE).join(', ')}`;
    }),
  ]);
  return [
    ...lines,
    ...(approvals?.agreeLine === undefined ? [] : [`To sign by a comment: ${approvals.agreeLine}`]),
  ].map(visible);
}
