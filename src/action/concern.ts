import { parseCriterion } from '../criteria/block.js';
import { UnusableInput } from '../errors.js';
import type { ActionContext } from './context.js';

/** What an event may have changed, and so what is judged. */
export type Concern =
  | {
      readonly kind: 'pull';
      readonly number: number;
      /** A commit that was its head, and may be no longer. */
      readonly left?: string | undefined;
    }
  /** All open pull requests with that head; all at all where there is none. */
  | { readonly kind: 'head'; readonly sha: string }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly head: string; readonly base: string; readonly branch: string }
  /** Nothing, and why. */
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * What the gate judges when an event wakes it. The event only says where to look: every fact is read anew.
 * @throws UnusableInput for an event whose workflow is the pull request's own
 */
export function concernOf({ name, payload, ref }: Pick<ActionContext, 'name' | 'payload' | 'ref'>): Concern {
  switch (name) {
    case 'pull_request_target':
      return {
        kind: 'pull',
        number: numberAt(payload, name, 'pull_request', 'number'),
        left: leftIn(payload),
      };
    case 'issue_comment':
      return concernOfComment(payload);
    case 'issues':
      return concernOfIssue(payload);
    case 'workflow_run':
      return { kind: 'head', sha: textAt(payload, name, 'workflow_run', 'head_sha') };
    case 'merge_group':
      return {
        kind: 'group',
        head: textAt(payload, name, 'merge_group', 'head_sha'),
        base: textAt(payload, name, 'merge_group', 'base_sha'),
        branch: branchOf(textAt(payload, name, 'merge_group', 'base_ref')),
      };
    case 'push':
      return { kind: 'branch', branch: branchOf(ref) };
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'all' };
    case 'pull_request':
    case 'pull_request_review':
      throw new UnusableInput(
        `The gate can't be published on \`${name}\`: that runs the pull request's own workflow, with a token that may only read where it comes from a fork. Use \`pull_request_target\`; docs/gate-in-actions.md has the workflow.`,
      );
    default:
      throw new UnusableInput(
        `The gate does not know what \`${name}\` concerns: name the pull request in the input \`pull-request\`.`,
      );
  }
}

/** The head that was pushed away, or that of a pull request which was closed and not merged. */
function leftIn(payload: unknown): string | undefined {
  const isClosed = at(payload, 'action') === 'closed' && at(payload, 'pull_request', 'merged') === false;
  const sha = isClosed ? at(payload, 'pull_request', 'head', 'sha') : at(payload, 'before');
  return typeof sha === 'string' ? sha : undefined;
}

function concernOfComment(payload: unknown): Concern {
  const isOnPull = at(payload, 'issue', 'pull_request') !== undefined;
  const texts = [at(payload, 'comment', 'body'), at(payload, 'changes', 'body', 'from')];
  const isCommand = texts.some((text) => typeof text === 'string' && /^ {0,3}\/scope\b/im.test(text));
  return isOnPull && isCommand
    ? { kind: 'pull', number: numberAt(payload, 'issue_comment', 'issue', 'number') }
    : { kind: 'nothing', why: 'The comment is not a command on a pull request.' };
}

// Which pull requests wait for it depends on their branches: all are judged.
function concernOfIssue(payload: unknown): Concern {
  const bodies = [at(payload, 'issue', 'body'), at(payload, 'changes', 'body', 'from')];
  const isCriterion = bodies.some((body) => typeof body === 'string' && parseCriterion(body) !== undefined);
  const labels = at(payload, 'issue', 'labels');
  const names = [
    at(payload, 'label', 'name'),
    ...(Array.isArray(labels) ? labels.map((one) => at(one, 'name')) : []),
  ];
  const isLabelled = names.some((label) => typeof label === 'string' && /^scope:/i.test(label));
  return isCriterion || isLabelled
    ? { kind: 'all' }
    : { kind: 'nothing', why: 'The issue belongs to no scope.' };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

function numberAt(payload: unknown, name: string, ...path: readonly string[]): number {
  const value = at(payload, ...path);
  if (typeof value === 'number') return value;
  throw new UnusableInput(`The event ${name} has no ${path.join('.')}.`);
}

function textAt(payload: unknown, name: string, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  if (typeof value === 'string') return value;
  throw new UnusableInput(`The event ${name} has no ${path.join('.')}.`);
}
