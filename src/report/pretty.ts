import { byWeight, type Finding, type Severity } from '../finding.js';
import type { FileResult } from '../rules/file-result.js';
import { oneLine, visible } from '../text/visible.js';
import { codeFrame, linesOf } from './code-frame.js';
import { plural, summaryOf } from './counts.js';

/** Colours a text for a terminal. Without colours, the identity. */
export type Paint = (style: Severity | 'dim' | 'bold' | 'good', text: string) => string;

export const plain: Paint = (_, text) => text;

const CODES = { error: 31, warning: 33, info: 36, dim: 2, bold: 1, good: 32 } as const;

export const coloured: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;

/** Nobody reads on behind these. */
export const MOST_SHOWN = 200;

/**
 * Findings for people: each with its source line, what is wrong and how to mend it. Of more than 200 the heaviest,
 * and the others counted.
 */
export function toPretty(results: readonly FileResult[], paint: Paint = plain): string {
  const all = results.flatMap(({ findings }) => findings);
  const shown = new Set(all.toSorted(byWeight).slice(0, MOST_SHOWN));
  const blocks = results.flatMap((result) => {
    if (result.findings.length === 0) return goodLine(result, paint);
    const lines = linesOf(result.text);
    return result.findings
      .filter((finding) => shown.has(finding))
      .map((finding) => block(result.file, lines, finding, paint));
  });
  const left = all.length - shown.size;
  const note = left === 0 ? '' : `${plural(left, 'more finding')}: \`--format json\` lists them all.\n`;
  return `${blocks.join('')}${note}${paint(all.length > 0 ? 'bold' : 'good', summaryOf(results))}\n`;
}

function goodLine({ file, reading }: FileResult, paint: Paint): string {
  const { id, criteria } = reading?.value ?? {};
  const what = id === undefined ? '' : `  ${id}, ${plural(criteria?.length ?? 0, 'criterion', 'criteria')}`;
  return `${paint('good', 'ok')}  ${visible(file)}${paint('dim', what)}\n`;
}

function block(file: string, lines: readonly string[], finding: Finding, paint: Paint): string {
  const { rule, severity, message, fix, place, related } = finding;
  const { line, column } = place.start;
  const frame = codeFrame(lines, place);
  const margin = ' '.repeat(String(line).length);
  return [
    `${paint('bold', `${visible(file)}:${line}:${column}`)} ${paint(severity, severity)} ${paint('dim', rule)}`,
    ...(frame
      ? [
          `  ${paint('dim', `${line} |`)} ${frame.source}`,
          `  ${paint('dim', `${margin} |`)} ${paint(severity, frame.carets)}`,
        ]
      : []),
    `  ${oneLine(message)}`,
    `  ${paint('good', 'fix:')} ${oneLine(fix)}`,
    ...related.map((other) => {
      const { start } = other.place;
      const where = `${visible(other.file ?? file)}:${start.line}:${start.column}`;
      return `  ${paint('dim', 'see:')} ${where} ${oneLine(other.message)}`;
    }),
    '',
    '',
  ].join('\n');
}
