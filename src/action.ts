import type { PlannedScope } from './commands/plan-scopes.js';
import { planScopes, readAgreements } from './commands/plan-scopes.js';
import { syncScopes } from './commands/sync-scopes.js';
import { validate } from './commands/validate.js';
import { connectionFrom, type Environment, waitText } from './connection.js';
import { NodeFiles } from './files/node-files.js';
import type { Severity } from './finding.js';
import type { GitHub } from './github/port.js';
import { toAnnotations } from './report/annotations.js';
import { appliedSummary, stepDone } from './report/applied.js';
import { summaryOf } from './report/counts.js';
import { issueOutputs } from './report/issue-outputs.js';
import { toMarkdown } from './report/markdown.js';
import { validationOutputs } from './report/outputs.js';
import { planComment, planCount, planMarkdown } from './report/plan.js';
import { toSarif } from './report/sarif.js';
import { RULES } from './rules/index.js';
import { GitHubFailure, UnusableInput } from './trouble.js';

/** The inputs of action.yml. */
export interface Inputs {
  readonly command: 'auto' | 'validate' | 'plan' | 'sync';
  readonly scopeFiles: readonly string[];
  readonly failOn: Severity;
  readonly sarifFile: string;
  readonly token: string;
  readonly dryRun: boolean;
  readonly allowMassChange: boolean;
  readonly adopt: boolean;
  readonly comment: boolean;
}

/** What woke the workflow, and where its log goes. */
export interface Wake {
  /** The event's name, such as `pull_request`. */
  readonly name: string;
  /** The pull request that the event is about. */
  readonly pull: { readonly number: number; readonly head: string } | undefined;
  readonly defaultBranch: string | undefined;
  readonly ref: string;
  readonly sha: string;
  readonly environment: Environment;
  readonly log: (line: string) => void;
}

export interface ActionOutcome {
  readonly failed: boolean;
  /** By the names of action.yml. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job's summary. */
  readonly summary: string;
}

/** Validates; then plans or syncs, where that is asked for or the event calls for it and no scope has an error. */
export async function runAction(inputs: Inputs, wake: Wake): Promise<ActionOutcome> {
  const { scopeFiles: paths, failOn, sarifFile } = inputs;
  const { environment, log } = wake;
  const next = nextCommand(inputs, wake);
  const files = new NodeFiles(environment['GITHUB_WORKSPACE'] ?? process.cwd());
  const { results, failed } = await validate({ paths, failOn }, files);
  if (sarifFile !== '') await files.write(sarifFile, toSarif(results, RULES));
  log(toAnnotations(results));
  log(summaryOf(results));
  const outputs = validationOutputs(results, { failed, sarifFile });
  const summary = toMarkdown(results);
  if (failed || next === 'validate') return { failed, outputs, summary };

  const connection = connectionFrom(environment, { token: inputs.token });
  const input = { paths, home: connection.home, commit: wake.pull?.head ?? wake.sha, ...inputs };
  const { failed: hasErrors, agreements } = await readAgreements(input, files);
  // `fail-on` can only be stricter than this, so nothing is left to say.
  if (hasErrors) return { failed: true, outputs, summary };
  const { connect } = await import('./github/octokit.js');
  const logIfAny = (text: string | undefined) => text === undefined || log(text);
  const github = connect({ ...connection, onWait: (wait) => logIfAny(waitText(wait)) });

  if (next === 'plan') {
    const planned = await planScopes(agreements, input, github);
    for (const { agreement, plan } of planned) log(`${agreement.scope.id}: ${planCount(plan)}`);
    if (inputs.comment) await comment(planned, wake, github);
    return {
      failed,
      outputs: { ...outputs, ...issueOutputs(planned.map(scopeIssues)) },
      summary: summary + plans(planned),
    };
  }
  const synced = await syncScopes(agreements, input, github, {
    onPlan: (id, plan) => log(`${id}: ${planCount(plan)}`),
    onStep: (...step) => log(stepDone(...step)),
  });
  const ends = synced.map(({ outcome }) => appliedSummary(outcome)).join('');
  log(ends.trimEnd());
  const shown = synced.map(({ agreement, outcome }) => ({
    agreement,
    plan: outcome.plan,
    issues: outcome.issues,
  }));
  return {
    failed: synced.some(({ outcome }) => outcome.failure !== undefined),
    outputs: { ...outputs, ...issueOutputs(shown.map(scopeIssues)) },
    summary: `${summary}${plans(shown)}\n${ends}`,
  };
}

/** What follows the validation. @throws UnusableInput where a pull request would write issues. */
function nextCommand(
  { command, dryRun, token }: Inputs,
  { name, pull, defaultBranch, ref }: Wake,
): 'validate' | 'plan' | 'sync' {
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

function scopeIssues({ agreement, issues, plan }: PlannedScope) {
  return { scope: agreement.scope, authors: agreement.authors, issues, plan };
}

function plans(planned: readonly PlannedScope[]): string {
  return planned
    .map(({ agreement, plan }) => `\n${planMarkdown(agreement.scope.title ?? agreement.scope.id, plan)}`)
    .join('');
}

/** Keeps one comment with the plan on the pull request. A token that may not write leaves it to the summary. */
async function comment(planned: readonly PlannedScope[], { pull, log }: Wake, github: GitHub): Promise<void> {
  if (!pull) return;
  const { marker, text } = planComment(plans(planned));
  try {
    await github.keepComment(pull.number, marker, text);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || (error.status !== 403 && error.status !== 404)) throw error;
    log('This token may not comment on the pull request: the plan is in the job summary.');
  }
}
