import type { Call } from '../command-line.js';
import { refuseToReplace } from '../commands/find-scopes.js';
import { validate } from '../commands/validate.js';
import { NodeFiles } from '../files/node-files.js';
import { fromDirectory, namesInRepository } from '../files/paths.js';
import { readStandardInput } from '../files/standard-input.js';
import type { Severity } from '../finding.js';
import { type Format, report } from '../report/formats.js';
import { EXIT, show, wantsColour } from './exit.js';

/** Formats that GitHub reads: it knows files by their paths from the repository's root. */
const FOR_GITHUB: ReadonlySet<unknown> = new Set<Format>(['github', 'sarif']);

export async function run({ operands, options }: Call): Promise<number> {
  const directory = process.cwd();
  const files = new NodeFiles(directory);
  const { format, output } = options;
  const input = {
    paths: operands.map((path) => fromDirectory(directory, path)),
    failOn: options['fail-on'] as Severity,
    readInput: readStandardInput,
    ...(FOR_GITHUB.has(format) ? { nameOf: namesInRepository(directory) } : {}),
  };
  if (output !== undefined) await refuseToReplace(output, input.paths, files);
  const { results, failed } = await validate(input, files);
  const text = await report(results, format as Format, { colour: output === undefined && wantsColour() });
  if (output === undefined) show(text);
  else await files.write(output, text);
  return failed ? EXIT.findings : EXIT.good;
}
