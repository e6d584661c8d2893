import type { Call } from '../command-line.js';
import { explain, listRules } from '../commands/explain.js';
import { show } from './exit.js';

export async function run({ command, operands: [id = ''] }: Call): Promise<number> {
  return show(command.name === 'rules' ? listRules() : explain(id));
}
