import type { Outcome } from '../gate/outcome.js';
import { cutLines, markdownText } from '../text/markdown.js';
import { toCheck } from './check.js';
import { MOST_SUMMARY_BYTES } from './job-summary.js';

const WHOSE_TOKEN =
  'Set by a workflow: every workflow of this repository could set it, so it is as strong as the rules that protect the workflow files and pin the check.';

/** One line for a log. */
export function gateText(outcome: Outcome): string {
  const name = nameOf(outcome);
  switch (outcome.kind) {
    case 'judged':
      return `${name}: ${outcome.verdict.check}: ${outcome.verdict.conclusion}: ${outcome.verdict.title}`;
    case 'withdrawn':
      return `${name}: not judged, and nothing is green any more: ${outcome.why}`;
    case 'silent':
      return `${name}: there is no scope, and no check.`;
    case 'gone':
      return `${name}: there is no open pull request with that number.`;
  }
}

/** The Action's output `gate`: open where all that was judged may be merged. */
export function gateOutput(all: readonly Outcome[], failures: number): 'open' | 'closed' {
  const isOpen = (outcome: Outcome) =>
    outcome.kind === 'silent' || (outcome.kind === 'judged' && outcome.verdict.conclusion === 'success');
  return failures === 0 && all.every((outcome) => outcome.kind === 'gone' || isOpen(outcome))
    ? 'open'
    : 'closed';
}

/** Markdown for a job's summary: the check's page of one; of several, a line each; of none, nothing. */
export function gateSummary(all: readonly Outcome[]): string {
  const [first] = all;
  if (first === undefined) return '';
  if (all.length > 1)
    return cutLines(
      `${all.map((one) => `- ${markdownText(gateText(one))}`).join('\n')}\n`,
      MOST_SUMMARY_BYTES,
    );
  if (first.kind !== 'judged') return `${markdownText(gateText(first))}\n`;
  const { summary, text } = toCheck(first.verdict);
  return cutLines(`> ${WHOSE_TOKEN}\n\n${summary}\n${text}\n`, MOST_SUMMARY_BYTES);
}

function nameOf(outcome: Outcome): string {
  return outcome.pull === undefined ? 'The entry of the merge queue' : `#${outcome.pull}`;
}
