import type { ActionContext } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import { agreementsOf, type IssuesPart, planIssues, syncIssues } from './action/issues.js';
import { commentOnInvalid, commentOnPull, compareWithBase } from './action/pull.js';
import { type ValidateOutcome, validate } from './commands/validate.js';
import { connectionFrom, waitText } from './connection.js';
import { GitHubFailure, UnusableInput } from './errors.js';
import { NodeFiles } from './files/node-files.js';
import { namesInRepository } from './files/paths.js';
import type { GitHub } from './github/port.js';
import { toAnnotations } from './report/annotations.js';
import { summaryOf } from './report/counts.js';
import { jobSummary } from './report/job-summary.js';
import { toMarkdown } from './report/markdown.js';
import { validationOutputs } from './report/outputs.js';
import { toSarif } from './report/sarif.js';
import { RULES } from './rules/index.js';

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
export async function runAction(inputs: Inputs, context: ActionContext): Promise<ActionOutcome> {
  const { scopeFiles: paths, failOn, sarifFile } = inputs;
  if (inputs.command === 'gate') return (await import('./action/gate.js')).runGate(inputs, context);
  const next = nextCommand(inputs, context);
  const files = new NodeFiles(directoryOf(context));
  const validated = await validate({ paths, failOn }, files);
  const { results, failed } = validated;
  if (sarifFile !== '') await files.write(sarifFile, toSarif(results, RULES));
  context.log(toAnnotations(results));
  context.log(summaryOf(results));
  const outputs = validationOutputs(results, { failed, sarifFile });
  try {
    const { failure, ...rest } = await goOn(next, validated, inputs, context);
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
async function goOn(
  next: Next,
  validated: ValidateOutcome,
  inputs: Inputs,
  context: ActionContext,
): Promise<Rest> {
  const { results, failed } = validated;
  const hasComment = inputs.comment && context.pull !== undefined;
  if (next === 'validate' || (failed && !hasComment)) return NOTHING;
  const connection = connectionFrom(context.environment, { token: inputs.token });
  const github = await connectTo(connection, context);
  if (failed) {
    await commentOnInvalid(results, inputs, context, github);
    return NOTHING;
  }
  const pathOf = namesInRepository(directoryOf(context));
  const agreements = agreementsOf(validated, context, { home: connection.home, pathOf });
  if (next === 'sync') return { ...NOTHING, ...(await syncIssues(agreements, inputs, context, github)) };
  const compared = await compareWithBase(results, pathOf, inputs, context, github);
  const planned = await planIssues(agreements, inputs, context, github);
  await commentOnPull(compared, planned.plans, inputs, context, github);
  return { ...planned, ...compared };
}

async function connectTo(
  connection: ReturnType<typeof connectionFrom>,
  { log }: ActionContext,
): Promise<GitHub> {
  const { connect } = await import('./github/octokit.js');
  return connect({
    ...connection,
    onWait: (wait) => {
      const text = waitText(wait);
      if (text !== undefined) log(text);
    },
  });
}

function directoryOf({ environment }: ActionContext): string {
  return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}

/** What follows the validation. @throws UnusableInput where a pull request would write issues. */
function nextCommand(
  { command, dryRun, token }: Inputs,
  { name, pull, defaultBranch, ref }: ActionContext,
): Next {
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
