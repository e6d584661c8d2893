import type { Call } from '../command-line.js';
import { diffScopes } from '../commands/diff/diff.js';
import { NodeFiles } from '../files/node-files.js';
import { NodeGit } from '../git/node-git.js';
import { type DiffFormat, diffJson, diffMarkdown, diffPretty } from '../report/diff.js';
import { toMarkdown } from '../report/markdown.js';
import { coloured, plain, toPretty } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';

/** `diff`: a change is no error; a new version that is wrong is one. */
export async function run({ operands, options }: Call): Promise<number> {
  const directory = process.cwd();
  const ports = { files: new NodeFiles(directory), git: new NodeGit(directory, process.env) };
  const { diffs, results, failed } = await diffScopes({ operands }, ports);
  const paint = wantsColour() ? coloured : plain;
  switch (options['format'] as DiffFormat) {
    case 'pretty':
      show(diffPretty(diffs, paint));
      if (failed) show(`${diffs.length > 0 ? '\n' : ''}${toPretty(results, paint)}`);
      break;
    case 'markdown':
      show(diffMarkdown(diffs));
      if (failed) show(`${diffs.length > 0 ? '\n' : ''}${toMarkdown(results)}`);
      break;
    case 'json':
      show(diffJson(diffs, results));
  }
  return failed ? EXIT.findings : EXIT.good;
}
