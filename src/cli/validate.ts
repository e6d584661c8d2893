import type { Call } from '../command-line.js';
import { validate } from '../commands/validate.js';
import { NodeFiles } from '../files/node-files.js';
import { readStandardInput } from '../files/standard-input.js';
import type { Severity } from '../finding.js';
import { type Format, report } from '../report/formats.js';
import { EXIT, show, wantsColour } from './exit.js';

export async function run({ operands: paths, options }: Call): Promise<number> {
  const files = new NodeFiles(process.cwd());
  const failOn = options['fail-on'] as Severity;
  const { results, failed } = await validate({ paths, failOn, readInput: readStandardInput }, files);
  const { output } = options;
  const text = await report(results, options['format'] as Format, {
    colour: output === undefined && wantsColour(),
  });
  if (output === undefined) show(text);
  else await files.write(output, text);
  return failed ? EXIT.findings : EXIT.good;
}
