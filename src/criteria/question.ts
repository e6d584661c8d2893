import { markdownCode as code, markdownText } from '../text/markdown.js';
import { visible } from '../text/visible.js';

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

/** The scope and the comment of a question; undefined where an issue's body is none. */
export function parseQuestion(
  body: string,
): { readonly scope: string; readonly comment: number } | undefined {
  const [, scope, comment] = MARKER.exec(body) ?? [];
  return scope === undefined ? undefined : { scope, comment: Number(comment) };
}
