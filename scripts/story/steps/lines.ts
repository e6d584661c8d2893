import { shownText } from '../../../src/text/markdown.js';
import { firstName } from '../cast.js';
import type { Line } from '../step.js';
import type { Check, MergeAnswer } from '../visitor.js';

const SIGNS: Readonly<Record<string, string>> = {
  success: 'green',
  failure: 'red',
  action_required: 'waiting',
};

/** What the App's check says, in a line. */
export function verdictLine({ conclusion, title }: Check): Line {
  return { who: 'App', what: `scope gate is ${SIGNS[conclusion] ?? conclusion}: ${title}` };
}

/** Somebody merges, and what GitHub answers. */
export function mergeLine(login: string, pull: number, { status, message }: MergeAnswer): Line[] {
  return [
    { who: firstName(login), what: `wants to merge #${pull}` },
    { who: 'GitHub', what: `${status} ${message}` },
  ];
}

/** The logins whose turn it is, by the check's page. */
export function whoseTurn({ summary }: Check): string[] {
  const [, line = ''] = /^\*\*Whose turn:\*\* (.+)$/m.exec(summary) ?? [];
  return [...line.matchAll(/<code>(.+?)<\/code>/g)].map(([, login = '']) => login);
}

/** What a change of the page means, by the check's page. */
export function meaningLine({ text }: Check): Line {
  const [, section = ''] = /^### What changes.*\n\n((?:- .+\n)+)/m.exec(text) ?? [];
  return { who: 'App', what: shownText(section.trimEnd().replaceAll(/^- /gm, '')) };
}
