import { byWeight, type Finding, type Severity } from '../finding.js';
import type { FileResult } from '../rules/file-result.js';
import { oneLine } from '../text/visible.js';
import { plural } from './counts.js';

/** What GitHub shows of one step at most. */
const MOST_ANNOTATIONS = 50;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands, one a line: errors first, at most 50; the last line counts what is left out. */
export function toAnnotations(results: readonly FileResult[]): string {
  const all = results.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  all.sort((a, b) => byWeight(a.finding, b.finding));
  const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
  const left = all.length - shown.length;
  const lines = shown.map(({ file, finding }) => annotation(file, finding));
  if (left > 0)
    lines.push(`::notice title=scope-as-code::${plural(left, 'more finding')}: see the job summary.`);
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(file: string, { rule, severity, message, fix, place }: Finding): string {
  const { start, end } = place;
  const properties = {
    file,
    line: start.line,
    // GitHub refuses columns of a place of several lines.
    ...(start.line === end.line
      ? { endLine: end.line, col: start.column, endColumn: end.column }
      : { endLine: end.line }),
    title: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(`${oneLine(message)}\n${oneLine(fix)}`)}`;
}

/** A workflow command's text: a line break would begin another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A workflow command's property: `:` and `,` end it too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
