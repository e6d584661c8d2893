import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Inputs } from './action/wake.js';
import { runAction } from './action.js';
import { SEVERITIES } from './finding.js';
import { visible } from './text/visible.js';
import { GitHubFailure, UnusableInput } from './trouble.js';

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

/** @throws UnusableInput for what is no number */
function pullNumber(given: string): number | undefined {
  if (given === '') return undefined;
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new UnusableInput(`The input pull-request can't be "${given}": it is a number.`);
}

const { pull_request: pull, repository } = context.payload;
try {
  const outcome = await runAction(readInputs(), {
    name: context.eventName,
    pull: pull && { number: pull.number, head: pull['head'].sha, base: pull['base'].ref },
    defaultBranch: repository?.['default_branch'],
    payload: context.payload,
    ref: context.ref,
    sha: context.sha,
    environment: process.env,
    log: (line) => core.info(line),
  });
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value);
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(outcome.summary).write();
  if (outcome.failure) core.setFailed(visible(outcome.failure.message));
  // Not `setFailed`: each error is an annotation already, and GitHub shows fifty.
  if (outcome.failed) process.exitCode = core.ExitCode.Failure;
} catch (error) {
  if (!(error instanceof UnusableInput || error instanceof GitHubFailure)) throw error;
  core.setFailed(visible(error.message));
}
