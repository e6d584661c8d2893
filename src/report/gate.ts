import type { Verdict } from '../gate/verdict.js';
import { cutLines, markdownText } from '../text/markdown.js';
import { toCheck } from './check.js';

/** How judging a pull request, or an entry of a merge queue, ended. */
export type Judged =
  | {
      readonly kind: 'judged';
      readonly pull: number | undefined;
      readonly head: string;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'withdrawn';
      readonly pull: number | undefined;
      readonly head: string;
      readonly why: string;
    }
  | { readonly kind: 'silent'; readonly pull: number | undefined; readonly head: string }
  | { readonly kind: 'gone'; readonly pull: number };

/** GitHub takes a megabyte of summary from a step. */
const MOST_BYTES = 1_000_000;

const WHOSE_TOKEN =
  'Set by a workflow: every workflow of this repository could set it, so it is as strong as the rules that protect the workflow files and pin the check.';

/** One line for a log. */
export function gateText(judged: Judged): string {
  const name = nameOf(judged);
  switch (judged.kind) {
    case 'judged':
      return `${name}: ${judged.verdict.check}: ${judged.verdict.conclusion}: ${judged.verdict.title}`;
    case 'withdrawn':
      return `${name}: not judged, and nothing is green any more: ${judged.why}`;
    case 'silent':
      return `${name}: there is no scope, and no check.`;
    case 'gone':
      return `${name}: there is no open pull request with that number.`;
  }
}

/** The Action's output `gate`: open where all that was judged may be merged. */
export function gateOutput(all: readonly Judged[], failures: number): 'open' | 'closed' {
  const isOpen = (judged: Judged) =>
    judged.kind === 'silent' || (judged.kind === 'judged' && judged.verdict.conclusion === 'success');
  return failures === 0 && all.every((judged) => judged.kind === 'gone' || isOpen(judged))
    ? 'open'
    : 'closed';
}

/** Markdown for a job's summary: the check's page of one; of several, a line each; of none, nothing. */
export function gateSummary(all: readonly Judged[]): string {
  const [first] = all;
  if (first === undefined) return '';
  if (all.length > 1)
    return cutLines(`${all.map((one) => `- ${markdownText(gateText(one))}`).join('\n')}\n`, MOST_BYTES);
  if (first.kind !== 'judged') return `${markdownText(gateText(first))}\n`;
  const { summary, text } = toCheck(first.verdict);
  return cutLines(`> ${WHOSE_TOKEN}\n\n${summary}\n${text}\n`, MOST_BYTES);
}

function nameOf(judged: Judged): string {
  return judged.pull === undefined ? 'The entry of the merge queue' : `#${judged.pull}`;
}
