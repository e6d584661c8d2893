import type { Decision } from '../scope/scope.js';
import { markdownCode as code, markdownText, shownText } from '../text/markdown.js';
import { oneLine, visible } from '../text/visible.js';
import { folded } from './criterion-digest.js';

/** The label of a question that `/scope question` opened, beside the scope's own (see `labelOf`). */
export const QUESTION_LABEL = 'question';

const MARKER = /<!-- scope-as-code:question ([a-z0-9-]{1,44}) (\d{1,16}) -->/;

/** GitHub refuses bodies over 65,536 characters, and escaping makes a text longer. */
const MOST_TEXT = 5_000;

/** A question for the owner of a scope. */
export interface ScopeQuestion {
  /** The scope's id. */
  readonly scope: string;
  /** The comment that asked it. */
  readonly comment: { readonly id: number; readonly url: string };
  /** The login of who asks. */
  readonly by: string;
  readonly text: string;
  /** The login of who answers. */
  readonly owner: string;
}

export function questionTitle({ scope, text }: Pick<ScopeQuestion, 'scope' | 'text'>): string {
  const line = visible(text.split('\n')[0] ?? '');
  const short = [...line].length > 80 ? `${[...line].slice(0, 79).join('')}…` : line;
  return `Question about ${scope}: ${short}`;
}

/** The body of a question's issue. */
export function renderQuestion({ scope, comment, by, text, owner }: ScopeQuestion): string {
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  return [
    `<!-- scope-as-code:question ${scope} ${comment.id} -->`,
    `${code(by)} asks [here](${comment.url}):`,
    '',
    ...cut.split('\n').map((line) => `> ${markdownText(line)}`.trimEnd()),
    '',
    `**Decides** ${code(owner)}. The answer belongs under ${code('decisions')} in the scope: in a pull request that closes this issue. As long as it is open, the scope has an open decision, and merges that wait for all criteria wait for it, too.`,
  ].join('\n');
}

/** What the body of a question's issue says. */
export interface ParsedQuestion {
  /** The scope's id. */
  readonly scope: string;
  /** The id of the comment that asked it. */
  readonly comment: number;
  /** On one line; empty where somebody took it out. */
  readonly text: string;
}

/** Undefined where an issue's body is no question. */
export function parseQuestion(body: string): ParsedQuestion | undefined {
  const marker = MARKER.exec(body);
  if (!marker) return undefined;
  const [, scope = '', comment] = marker;
  const [quoted = ''] = /^> ?.*(?:\r?\n>.*)*/m.exec(body.slice(marker.index)) ?? [];
  const text = shownText(quoted.replaceAll(/^> ?/gm, ''));
  return { scope, comment: Number(comment), text: oneLine(text).trim() };
}

/** Whether a decision answers the question of an issue: it asks the same, or names the issue, as in "Taxes (#50)". */
export function answers(
  { question, answer }: Decision,
  { number, body }: { readonly number: number; readonly body: string },
): boolean {
  const asked = folded(oneLine(question));
  const isNamed = new RegExp(`(^|[^\\w&])#${number}\\b`).test(asked);
  return answer !== undefined && (isNamed || asked === folded(parseQuestion(body)?.text ?? ''));
}
