import { agreementsOf, type IssuesPart, planIssues, syncIssues } from './action/issues.js';
import { commentOnInvalid, commentOnPull, compareWithBase } from './action/pull.js';
import type { Inputs, Wake } from './action/wake.js';
import { refuseToReplace } from './commands/find-scopes.js';
import { type ValidateOutcome, validate } from './commands/validate.js';
import { connectionFrom, waitText } from './connection.js';
import { NodeFiles } from './files/node-files.js';
import { namesInRepository } from './files/paths.js';
import type { GitHub } from './github/port.js';
import { toAnnotations } from './report/annotations.js';
import { summaryOf } from './report/counts.js';
import { toMarkdown } from './report/markdown.js';
import { validationOutputs } from './report/outputs.js';
import { toSarif } from './report/sarif.js';
import { jobSummary } from './report/summary.js';
import { RULES } from './rules/index.js';
import { GitHubFailure, UnusableInput } from './trouble.js';

export interface ActionOutcome {
  readonly failed: boolean;
  /** By the names of action.yml. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job's summary. */
  readonly summary: string;
  /** Why not all of it could be done. */
  readonly failure?: Error;
}

/**
 * Validates; then plans or syncs, where that is asked for or the event calls for it and no scope has an error.
 * What fails behind the validation does not take its outputs and summary along.
 * @throws UnusableInput where there is nothing to validate, or a pull request would write issues.
 */
export async function runAction(inputs: Inputs, wake: Wake): Promise<ActionOutcome> {
  const { scopeFiles: paths, failOn, sarifFile } = inputs;
  if (inputs.command === 'gate') return (await import('./action/gate.js')).runGate(inputs, wake);
  const next = nextCommand(inputs, wake);
  const files = new NodeFiles(directoryOf(wake));
  if (sarifFile !== '') await refuseToReplace(sarifFile, paths, files);
  const validated = await validate({ paths, failOn }, files);
  const { results, failed } = validated;
  if (sarifFile !== '') await files.write(sarifFile, toSarif(results, RULES));
  wake.log(toAnnotations(results));
  wake.log(summaryOf(results));
  const outputs = validationOutputs(results, { failed, sarifFile });
  try {
    const { failure, ...rest } = await goOn(next, validated, inputs, wake);
    return {
      failed: failed || failure !== undefined,
      outputs: { ...outputs, ...rest.outputs },
      summary: jobSummary([toMarkdown(results), rest.changes, rest.plans, rest.end], failure),
      ...(failure ? { failure } : {}),
    };
  } catch (failure) {
    if (!(failure instanceof UnusableInput || failure instanceof GitHubFailure)) throw failure;
    return { failed: true, outputs, summary: jobSummary([toMarkdown(results)], failure), failure };
  }
}

type Next = 'validate' | 'plan' | 'sync';
type Rest = IssuesPart & { readonly changes: string };

const NOTHING: Rest = { outputs: {}, changes: '', plans: '', end: '' };

/** What needs a GitHub. */
async function goOn(next: Next, validated: ValidateOutcome, inputs: Inputs, wake: Wake): Promise<Rest> {
  const { results, failed } = validated;
  const hasComment = inputs.comment && wake.pull !== undefined;
  if (next === 'validate' || (failed && !hasComment)) return NOTHING;
  const connection = connectionFrom(wake.environment, { token: inputs.token });
  const github = await connectTo(connection, wake);
  if (failed) {
    await commentOnInvalid(results, inputs, wake, github);
    return NOTHING;
  }
  const pathOf = namesInRepository(directoryOf(wake));
  const agreements = agreementsOf(validated, wake, { home: connection.home, pathOf });
  if (next === 'sync') return { ...NOTHING, ...(await syncIssues(agreements, inputs, wake, github)) };
  const compared = await compareWithBase(results, pathOf, inputs, wake, github);
  const planned = await planIssues(agreements, inputs, wake, github);
  await commentOnPull(compared, planned.plans, inputs, wake, github);
  return { ...planned, ...compared };
}

async function connectTo(connection: ReturnType<typeof connectionFrom>, { log }: Wake): Promise<GitHub> {
  const { connect } = await import('./github/octokit.js');
  return connect({
    ...connection,
    onWait: (wait) => {
      const text = waitText(wait);
      if (text !== undefined) log(text);
    },
  });
}

function directoryOf({ environment }: Wake): string {
  return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}

/** What follows the validation. @throws UnusableInput where a pull request would write issues. */
function nextCommand({ command, dryRun, token }: Inputs, { name, pull, defaultBranch, ref }: Wake): Next {
  if (command === 'sync' && pull && !dryRun) {
    throw new UnusableInput(
      'A pull request writes no issues: use `plan`, or `auto`, which syncs once it is merged.',
    );
  }
  if (command === 'sync') return dryRun ? 'plan' : 'sync';
  if (command !== 'auto' || token === '') return command === 'plan' ? 'plan' : 'validate';
  if (pull) return 'plan';
  const isDefault = name === 'push' && ref === `refs/heads/${defaultBranch}`;
  return isDefault ? (dryRun ? 'plan' : 'sync') : 'validate';
}
