import type { Call } from '../command-line.js';
import type { Ask } from '../commands/ask.js';
import { init } from '../commands/init/init.js';
import { type Answers, QUESTIONS } from '../commands/init/questions.js';
import { NodeFiles } from '../files/node-files.js';
import { defaultBranch } from '../git/default-branch.js';
import { show } from './exit.js';
import { Terminal } from './terminal.js';

export async function run({ options }: Call): Promise<number> {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? new Terminal() : undefined;
  const path = options['output'] as string;
  const given = Object.fromEntries(
    QUESTIONS.map(({ key, name }) => [key, options[name]]),
  ) as Partial<Answers>;
  const directory = process.cwd();
  const branch = await defaultBranch({ directory, environment: process.env });
  const fallbacks = branch === undefined ? {} : { defaultBranch: branch };
  const ask: Ask | undefined = terminal && ((question, fault) => terminal.ask(question, fault));
  const force = options['force'] !== undefined;
  try {
    await init({ given, fallbacks, path, force, ask }, new NodeFiles(directory));
  } finally {
    terminal?.close();
  }
  return show(`Wrote ${path}. \`scope-as-code validate ${path}\` shows what you still have to fill in.\n`);
}
