import type { CriterionRow, CriterionStatus, ScopeCriteria } from '../../gate/verdict.js';
import { markdownCode as code, markdownLink as link, markdownText as text } from '../../text/markdown.js';
import { plural } from '../counts.js';
import { cutList, cutText } from './parts-of-verdict.js';

const WORDS: Readonly<Record<CriterionStatus, string>> = {
  done: 'done',
  'closes-with-this-merge': 'closes with this merge',
  'no-issue': 'no issue yet',
  open: 'open',
  reopened: 'reopened',
  'not-planned': 'closed as not planned',
  duplicate: 'closed as a duplicate',
  'text-changed': 'has another text',
  'boxes-left': 'closed with boxes left',
};

/** How a criterion stands, in words: with its boxes, where some are left, and who closed its issue, where it is closed. */
export function standingWords(
  { state, closer, boxes }: CriterionRow,
  name: (login: string) => string,
): string {
  const isHalf = state !== 'done' && boxes !== undefined && boxes.ticked < boxes.all && boxes.all > 1;
  return [
    WORDS[state],
    ...(isHalf ? [`${boxes.ticked} of ${boxes.all} boxes ticked`] : []),
    ...(closer === undefined ? [] : [`closed by ${name(closer)}`]),
  ].join(', ');
}

export function isDone({ state }: CriterionRow): boolean {
  return state === 'done' || state === 'closes-with-this-merge';
}

/** Those that a merge still waits for first, then what is done, then what this merge doesn't wait for. */
export function inOrder(rows: readonly CriterionRow[]): readonly CriterionRow[] {
  const rank = (row: CriterionRow) => (row.isAwaited ? (isDone(row) ? 1 : 0) : 2);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** Criteria that are named in a sentence. */
const MOST = 12;

/** "4 of 6 criteria are done; merges into main wait for all of them." */
export function progress({ criteria, profile }: ScopeCriteria, branch: string): string {
  const done = criteria.filter(isDone).length;
  const first = `${done} of ${plural(criteria.length, 'criterion', 'criteria')} ${done === 1 ? 'is' : 'are'} done`;
  const awaited = criteria.filter(({ isAwaited }) => isAwaited).map(({ id }) => id);
  return `${first}; ${waits(profile, awaited, branch)}`;
}

function waits(profile: ScopeCriteria['profile'], awaited: readonly string[], branch: string): string {
  if (profile === 'none') return `merges into ${branch} wait for none of them.`;
  if (awaited.length === 0) return 'this pull request waits for none of them.';
  return profile === 'all'
    ? `merges into ${branch} wait for all of them.`
    : `this pull request names or closes ${cutList(awaited, MOST).join(', ')}.`;
}

/** The criteria of a scope, as Markdown. */
export function criteriaSection(scope: ScopeCriteria, branch: string): string {
  return [
    `### Criteria${scope.title === '' ? '' : `: ${text(scope.title)}`}`,
    '',
    text(progress(scope, branch)),
    '',
    '| | | criterion | issue | state |',
    '| --- | --- | --- | --- | --- |',
    ...inOrder(scope.criteria).map(row),
    '',
  ].join('\n');
}

function row(one: CriterionRow): string {
  const mark = isDone(one) ? '✅' : one.isAwaited ? '⏳' : '▫️';
  const { id, statement, issue } = one;
  const where = issue ? link(`#${issue.number}`, issue.url) : '';
  return `| ${mark} | **${text(id)}** | ${text(cutText(statement))} | ${where} | ${standingWords(one, code)} |`;
}
