import { diffWithBranch } from '../commands/diff/diff-with-branch.js';
import { GitHubFailure } from '../errors.js';
import type { GitHub } from '../github/port.js';
import { diffMarkdown, saysNothing } from '../report/diff.js';
import { invalidComment, pullComment, quietComment } from '../report/pull-comment.js';
import type { FileResult } from '../rules/file-result.js';
import type { ActionContext } from './context.js';
import type { Inputs } from './inputs.js';

/** What a pull request changes in the scopes, as a part of the summary and of its comment. */
export interface PullPart {
  /** In Markdown; empty where it changes nothing. */
  readonly changes: string;
}

/** Compares the scopes of a pull request with those of the branch that it goes into. */
export async function compareWithBase(
  results: readonly FileResult[],
  pathOf: (file: string) => string,
  { scopeFiles }: Inputs,
  { pull }: ActionContext,
  github: GitHub,
): Promise<PullPart> {
  if (!pull) return { changes: '' };
  const heads = results.map((result) => ({ ...result, path: pathOf(result.file) }));
  const diffs = await diffWithBranch(heads, { branch: pull.base, isNamed: scopeFiles.length > 0 }, github);
  return { changes: saysNothing(diffs) ? '' : diffMarkdown(diffs) };
}

/**
 * Keeps one comment on the pull request: what changes, whose signature that takes, and what `sync` will do. Without
 * a change there is no need to begin one; one that is there says so in a line.
 */
export async function commentOnPull(
  { changes }: PullPart,
  plans: string,
  inputs: Inputs,
  context: ActionContext,
  github: GitHub,
): Promise<void> {
  if (!context.pull || !inputs.comment) return;
  if (changes === '') return keep(quietComment(inputs.scopeFiles), false, inputs, context, github);
  const { signaturesOn } = await import('./pull-signatures.js');
  const signatures = await signaturesOn(context.pull.number, inputs, context);
  await keep(pullComment({ changes, signatures, plans }, inputs.scopeFiles), true, inputs, context, github);
}

/** An earlier comment must not go on to tell of a plan that nobody can make any more. */
export async function commentOnInvalid(
  results: readonly FileResult[],
  inputs: Inputs,
  context: ActionContext,
  github: GitHub,
): Promise<void> {
  await keep(invalidComment(results, inputs.scopeFiles), false, inputs, context, github);
}

/** A token that may not write, as on a fork's pull request, leaves it to the summary. */
async function keep(
  { marker, text }: { readonly marker: string; readonly text: string },
  mayMake: boolean,
  inputs: Inputs,
  { pull, log }: ActionContext,
  github: GitHub,
): Promise<void> {
  if (!pull || !inputs.comment) return;
  try {
    await github.keepComment(pull.number, marker, text, mayMake);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || (error.status !== 403 && error.status !== 404)) throw error;
    log('This token may not comment on the pull request: the plan is in the job summary.');
  }
}
