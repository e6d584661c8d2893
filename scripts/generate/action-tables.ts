import { load } from 'js-yaml';
import type { GeneratedFile } from './generated-file.js';

export const ACTION_PAGE = 'docs/action.md';

interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** `docs/action.md` with the tables of inputs and outputs that action.yml makes, each between its two markers. */
export function actionTables(page: string, actionYml: string): GeneratedFile {
  const { inputs, outputs } = load(actionYml) as Action;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default ? `\`${input.default}\`` : '',
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const text = [
    ['inputs', table(['input', 'what it is', 'default'], inputRows)],
    ['outputs', table(['output', 'what it is'], outputRows)],
  ].reduce((text, [name = '', rows = '']) => between(text, name, rows), page);
  return { path: ACTION_PAGE, text };
}

function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: made from action.yml -->`, `<!-- ${name} end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${ACTION_PAGE} lacks the markers ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
