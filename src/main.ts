import * as core from '@actions/core';
import { contextOf } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import { runAction } from './action.js';
import { GitHubFailure, UnusableInput } from './errors.js';
import { SEVERITIES } from './finding.js';
import { visible } from './text/visible.js';

/** The inputs of action.yml; a test holds the two against each other. */
function readInputs(): Inputs {
  return {
    command: choice('command', ['auto', 'validate', 'plan', 'sync', 'gate']),
    scopeFiles: core.getMultilineInput('scope-files'),
    failOn: choice('fail-on', SEVERITIES),
    sarifFile: core.getInput('sarif-file'),
    token: core.getInput('token'),
    dryRun: core.getBooleanInput('dry-run'),
    allowMassChange: core.getBooleanInput('allow-mass-change'),
    adopt: core.getBooleanInput('adopt'),
    comment: core.getBooleanInput('comment'),
    pullRequest: pullNumber(core.getInput('pull-request')),
  };
}

/** @throws UnusableInput where an input is none of its choices. */
function choice<const T extends string>(name: string, choices: readonly T[]): T {
  const given = core.getInput(name);
  const chosen = choices.find((one) => one === given);
  if (chosen !== undefined) return chosen;
  throw new UnusableInput(`The input ${name} can't be "${given}": it is one of ${choices.join(', ')}.`);
}

/** The event's payload. @throws UnusableInput where the runner's environment can't be read. */
async function readEvent(): Promise<unknown> {
  try {
    // It reads the event and takes GITHUB_API_URL apart as soon as it is imported.
    return (await import('@actions/github')).context.payload;
  } catch (cause) {
    throw new UnusableInput('GITHUB_EVENT_PATH is not JSON, or GITHUB_API_URL is not an address.', { cause });
  }
}

/** @throws UnusableInput for what is no number */
function pullNumber(given: string): number | undefined {
  if (given === '') return undefined;
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new UnusableInput(`The input pull-request can't be "${given}": it is a number.`);
}

try {
  const context = contextOf(process.env, await readEvent(), (line) => core.info(line));
  const outcome = await runAction(readInputs(), context);
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value);
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(outcome.summary).write();
  if (outcome.failure) core.setFailed(visible(outcome.failure.message));
  // Not `setFailed`: each error is an annotation already, and GitHub shows fifty.
  if (outcome.failed) process.exitCode = core.ExitCode.Failure;
} catch (error) {
  if (!(error instanceof UnusableInput || error instanceof GitHubFailure)) throw error;
  core.setFailed(visible(error.message));
}
