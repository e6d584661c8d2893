import { load } from 'js-yaml';
import type { GeneratedFile } from './generated-file.js';
import { table, withPart } from './marked-part.js';

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
  ].reduce((text, [name = '', rows = '']) => withPart(text, name, 'action.yml', rows), page);
  return { path: ACTION_PAGE, text };
}
