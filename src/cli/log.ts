import type { Call } from '../command-line.js';
import { log } from '../commands/log.js';
import { NodeFiles } from '../files/node-files.js';
import { NodeGit } from '../git/node-git.js';
import { logJson, logMarkdown, logPretty } from '../report/log.js';
import { coloured, plain, toPretty } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';

/** `log`: what git and, with a repository, GitHub know of what was agreed. */
export async function run({ operands: paths, options }: Call): Promise<number> {
  const directory = process.cwd();
  const { output, branch = 'HEAD' } = options;
  const paint = wantsColour() && output === undefined ? coloured : plain;
  const outcome = await log({ paths, branch }, { git: new NodeGit(directory, process.env) });
  if (outcome.wrong.length > 0) {
    show(toPretty(outcome.wrong, paint));
    return EXIT.findings;
  }
  const text =
    options['json'] !== undefined
      ? logJson(outcome)
      : options['markdown'] !== undefined
        ? logMarkdown(outcome)
        : logPretty(outcome, paint);
  if (output === undefined) return show(text);
  await new NodeFiles(directory).write(output, text);
  return EXIT.good;
}
