import { markdownCode as code, markdownMessage, markdownText } from '../text/markdown.js';

/** The marker of our answer to a comment: it is given once. */
export function answerMarker(comment: number): string {
  return `<!-- scope-as-code:answer ${comment} -->`;
}

/** The comment that an answer is for; undefined where a text is none. */
export function answeredBy(body: string): number | undefined {
  const [, id] = /^<!-- scope-as-code:answer (\d{1,16}) -->/.exec(body) ?? [];
  return id === undefined ? undefined : Number(id);
}

const COMMANDS = [
  ['/scope check', 'judges this pull request again'],
  ['/scope reopen AC-3 <why>', "on a criterion's issue: reopens it; for anyone whom the scope names"],
  ['/scope question <text>', 'asks the owner, in a new issue; for anyone whom the scope names'],
  [
    '/scope agree <change digest>',
    'signs a change of the scope, for its author; the check shows the line to copy',
  ],
] as const;

/** What there is to say, after what was wrong with what was said. */
export function helpAnswer(problem?: string): string {
  return [
    ...(problem === undefined ? [] : [markdownMessage(problem), '']),
    'Commands, at the beginning of a line:',
    '',
    ...COMMANDS.map(([command, text]) => `- ${code(command)} ${markdownText(text)}`),
  ].join('\n');
}

/** The no to somebody whom no scope names. */
export function strangerAnswer(login: string, scopes: readonly string[]): string {
  const named = scopes.map(code).join(', ');
  return `Thank you, ${code(login)}, but this is for the people whom the scope names (${named}), and you are not among them. Nothing was done. They can see this, and one of them can write it.`;
}

/** Why nothing was done, in a sentence; what it quotes stands in backticks. */
export function problemAnswer(problem: string): string {
  return `Nothing was done. ${markdownMessage(problem)}`;
}

/** Where to say it: on the criterion's own issue. */
export function elsewhereAnswer(criterion: string, issues: readonly number[]): string {
  const where = issues.map((number) => `#${number}`).join(' or ');
  return `Nothing was done. The issue of ${code(criterion)} is ${where}: write it there.`;
}

export function reopenedAnswer(criterion: string, login: string, why: string): string {
  return [
    `${code(criterion)} is open again, because ${code(login)} says so:`,
    '',
    ...quoted(why),
    '',
    'Merges that wait for it wait again.',
  ].join('\n');
}

export function questionAnswer(issue: number, owner: string): string {
  return `The question is #${issue}, for ${code(owner)}. As long as it is open, the scope has an open decision.`;
}

/** GitHub refuses comments over 65,536 characters, and escaping makes a text longer. */
const MOST_TEXT = 5_000;

function quoted(text: string): string[] {
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  return cut.split('\n').map((line) => `> ${markdownText(line)}`.trimEnd());
}
