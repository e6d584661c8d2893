import type { Call } from '../command-line.js';
import { init } from '../commands/init.js';
import { type Answers, QUESTIONS, type Question } from '../commands/questions.js';
import { NodeFiles } from '../files/node-files.js';
import { show } from './exit.js';
import { Terminal } from './terminal.js';

export async function run({ options }: Call): Promise<number> {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? new Terminal() : undefined;
  const path = options['output'] as string;
  const given = Object.fromEntries(
    QUESTIONS.map(({ key, name }) => [key, options[name]]),
  ) as Partial<Answers>;
  const ask = terminal && ((question: Question) => terminal.ask(question));
  try {
    await init({ given, path, force: options['force'] !== undefined, ask }, new NodeFiles(process.cwd()));
  } finally {
    terminal?.close();
  }
  return show(`Wrote ${path}. \`scope-as-code validate ${path}\` shows what only you can say.\n`);
}
