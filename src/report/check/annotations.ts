import type { DocumentResult, Verdict } from '../../gate/verdict.js';
import { visible } from '../../text/visible.js';

/** A place in a file of the head, as GitHub's check runs take it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where it is one line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure';
  readonly title: string;
  readonly message: string;
}

/** GitHub takes 50 in a request; more on one page nobody reads. */
const MOST = 50;

/** The errors that the head would leave behind, at their lines. */
export function annotationsOf({ conditions }: Verdict): readonly CheckAnnotation[] {
  const document = conditions.find((one): one is DocumentResult => one.id === 'document');
  return (document?.invalid ?? [])
    .flatMap(({ file, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message, fix, place: { start, end } }): CheckAnnotation => {
          const isLine = start.line === end.line;
          return {
            path: file,
            start_line: start.line,
            end_line: end.line,
            ...(isLine ? { start_column: start.column, end_column: Math.max(start.column, end.column) } : {}),
            annotation_level: 'failure',
            title: rule,
            message: `${visible(message)}\n${visible(fix)}`,
          };
        }),
    )
    .slice(0, MOST);
}
