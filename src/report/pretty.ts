import type { Finding, Severity } from '../finding.js';
import type { FileResult } from '../rules/file-result.js';
import { visible } from '../text/visible.js';
import { codeFrame } from './code-frame.js';
import { plural, summaryOf } from './counts.js';

/** Colours a text for a terminal. Without colours, the identity. */
export type Paint = (style: Severity | 'dim' | 'bold' | 'good', text: string) => string;

export const plain: Paint = (_, text) => text;

const CODES = { error: 31, warning: 33, info: 36, dim: 2, bold: 1, good: 32 } as const;

export const coloured: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;

/** Findings for people: each with its source line, what is wrong and how to mend it. */
export function toPretty(results: readonly FileResult[], paint: Paint = plain): string {
  const blocks = results.flatMap((result) => [
    ...result.findings.map((finding) => block(result, finding, paint)),
    ...(result.findings.length === 0 ? [goodLine(result, paint)] : []),
  ]);
  const hasFindings = results.some(({ findings }) => findings.length > 0);
  return `${blocks.join('')}${hasFindings ? paint('bold', summaryOf(results)) : paint('good', summaryOf(results))}\n`;
}

function goodLine({ file, reading }: FileResult, paint: Paint): string {
  const { id, criteria } = reading?.value ?? {};
  const what = id === undefined ? '' : `  ${id}, ${plural(criteria?.length ?? 0, 'criterion', 'criteria')}`;
  return `${paint('good', 'ok')}  ${visible(file)}${paint('dim', what)}\n`;
}

function block({ file, text }: FileResult, finding: Finding, paint: Paint): string {
  const { rule, severity, message, fix, place, related } = finding;
  const { line, column } = place.start;
  const frame = codeFrame(text, place);
  const margin = ' '.repeat(String(line).length);
  return [
    `${paint('bold', `${visible(file)}:${line}:${column}`)} ${paint(severity, severity)} ${paint('dim', rule)}`,
    ...(frame
      ? [
          `  ${paint('dim', `${line} |`)} ${frame.source}`,
          `  ${paint('dim', `${margin} |`)} ${paint(severity, frame.carets)}`,
        ]
      : []),
    `  ${visible(message)}`,
    `  ${paint('good', 'fix:')} ${visible(fix)}`,
    ...related.map((other) => {
      const { start } = other.place;
      const where = `${visible(other.file ?? file)}:${start.line}:${start.column}`;
      return `  ${paint('dim', 'see:')} ${where} ${visible(other.message)}`;
    }),
    '',
    '',
  ].join('\n');
}
