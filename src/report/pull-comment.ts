import type { Verdict } from '../gate/verdict.js';
import type { FileResult } from '../rules/file-result.js';
import { countFindings } from '../rules/file-result.js';
import { digest } from '../scope/digest.js';
import { cutLines, markdownMessage as message } from '../text/markdown.js';
import { approvalsIn } from './check/parts-of-verdict.js';
import { signatureList } from './check/signature-table.js';
import { plural } from './counts.js';

/** GitHub takes 65,536 characters of a comment; room for signatures that are yet to come, and for what it counts otherwise. */
const MOST_COMMENT_BYTES = 50_000;
/** So that neither is cut with the end. */
const MOST_CHANGES = 30_000;
const MOST_SIGNATURES = 12_000;

const MARKER = '<!-- scope-as-code:pull-request';
const BEGIN = '<!-- scope-as-code:signatures -->';
const END = '<!-- scope-as-code:end-of-signatures -->';
const SIGNATURES = '### Signatures';

/** The one comment that a pull request has for its scopes: a marker to find it by, and its text. */
export interface PullComment {
  readonly marker: string;
  readonly text: string;
}

/** What a pull request changes, and what that takes, each in Markdown. */
export interface PullSections {
  readonly changes: string;
  /** Whose signature it takes: see `signatureSection`. */
  readonly signatures: string;
  readonly plans: string;
}

/** What there is to say, the most important first: it is cut at its end, but the signatures never. */
export function pullComment(
  { changes, signatures, plans }: PullSections,
  scopeFiles: readonly string[],
): PullComment {
  const said = [cutLines(changes.trim(), MOST_CHANGES), delimited(signatures), plans.trim()];
  return marked(cutLines(said.join('\n\n'), MOST_COMMENT_BYTES), scopeFiles);
}

/** Whose signature a pull request takes and has, in the words of its check. */
export function signatureSection(verdict: Verdict): string {
  const list = signatureList(verdict);
  const approvals = approvalsIn(verdict);
  if (list !== '' || !approvals || approvals.isMet) return cutLines(list.trim(), MOST_SIGNATURES);
  const why = approvals.reasons.map(({ text }) => `- ${message(text)}`).join('\n');
  return cutLines(`${SIGNATURES}\n\nWho signs can’t be said:\n\n${why}`, MOST_SIGNATURES);
}

/** The same where there is no verdict. */
export function noSignatures(why: string): string {
  return `${SIGNATURES}\n\nWho signs could not be read here: ${message(why)} The gate's check says it.`;
}

/** A comment of ours with other signatures; undefined where it is none that tells of signatures. */
export function withSignatures(text: string, signatures: string): string | undefined {
  if (!text.startsWith(MARKER)) return undefined;
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) return undefined;
  return text.slice(0, start) + delimited(signatures) + text.slice(end + END.length);
}

function delimited(signatures: string): string {
  return [BEGIN, signatures.trim(), END].join('\n');
}

/** What an earlier comment says once there is nothing left to say. */
export function quietComment(scopeFiles: readonly string[]): PullComment {
  return marked('This pull request changes nothing in the scope.', scopeFiles);
}

/** What an earlier comment says while there is no scope to plan from. */
export function invalidComment(results: readonly FileResult[], scopeFiles: readonly string[]): PullComment {
  const { error, warning, info } = countFindings(results);
  const findings = plural(error + warning + info, 'finding');
  return marked(
    `The scope of this pull request is not valid (${findings}), so nothing is planned. The check's annotations and its summary say where.`,
    scopeFiles,
  );
}

/** Jobs that look at other files must not take each other's comment. */
function marked(text: string, scopeFiles: readonly string[]): PullComment {
  const key = scopeFiles.length === 0 ? '' : ` ${digest([...scopeFiles].sort()).slice(0, 12)}`;
  const marker = `${MARKER}${key} -->`;
  return { marker, text: `${marker}\n${text}\n` };
}
