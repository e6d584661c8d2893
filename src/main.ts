import * as core from '@actions/core';
import { validate } from './commands/validate.js';
import { NodeFiles } from './files/node-files.js';
import { SEVERITIES } from './finding.js';
import { toAnnotations } from './report/annotations.js';
import { summaryOf } from './report/counts.js';
import { toMarkdown } from './report/markdown.js';
import { validationOutputs } from './report/outputs.js';
import { toSarif } from './report/sarif.js';
import { visible } from './report/visible.js';
import { RULES } from './rules/index.js';
import { UnusableInput } from './trouble.js';

const COMMANDS = ['auto', 'validate'] as const;

/** The inputs of action.yml; a test holds the two against each other. */
function readInputs() {
  return {
    command: choice('command', COMMANDS),
    scopeFiles: core.getMultilineInput('scope-files'),
    failOn: choice('fail-on', SEVERITIES),
    sarifFile: core.getInput('sarif-file'),
  };
}

/** @throws UnusableInput where an input is none of its choices. */
function choice<const T extends string>(name: string, choices: readonly T[]): T {
  const given = core.getInput(name);
  const chosen = choices.find((one) => one === given);
  if (chosen === undefined) throw new UnusableInput(`The input ${name} can't be "${given}": it is one of ${choices.join(', ')}.`);
  return chosen;
}

async function run(): Promise<void> {
  const { scopeFiles, failOn, sarifFile } = readInputs();
  const files = new NodeFiles(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { results, failed } = await validate({ paths: scopeFiles, failOn }, files);

  if (sarifFile !== '') await files.write(sarifFile, toSarif(results, RULES));
  for (const [name, value] of Object.entries(validationOutputs(results, { failed, sarifFile }))) core.setOutput(name, value);
  core.info(toAnnotations(results));
  core.info(summaryOf(results));
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(toMarkdown(results)).write();
  // Not `setFailed`: each error is an annotation already, and GitHub shows fifty.
  if (failed) process.exitCode = core.ExitCode.Failure;
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  core.setFailed(visible(error.message));
}
