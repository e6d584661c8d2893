import type { Environment } from '../connection.js';
import { UnusableInput } from '../errors.js';

/** What woke the workflow, and where its log goes. */
export interface ActionContext {
  /** The event's name, such as `pull_request`. */
  readonly name: string;
  /** The pull request that the event is about: `head` is a commit, `base` the branch that it goes into. */
  readonly pull: { readonly number: number; readonly head: string; readonly base: string } | undefined;
  readonly defaultBranch: string | undefined;
  /** What GitHub says of the event. */
  readonly payload: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly environment: Environment;
  readonly log: (line: string) => void;
}

/**
 * What woke a workflow, by the runner's environment and the event's payload.
 * @throws UnusableInput where the payload of a pull request lacks what every one has.
 */
export function contextOf(
  environment: Environment,
  payload: unknown,
  log: ActionContext['log'],
): ActionContext {
  const pull = fieldOf(payload, 'pull_request');
  const defaultBranch = fieldOf(fieldOf(payload, 'repository'), 'default_branch');
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    pull: pull === undefined ? undefined : pullOf(pull),
    defaultBranch: typeof defaultBranch === 'string' ? defaultBranch : undefined,
    payload,
    ref: environment['GITHUB_REF'] ?? '',
    sha: environment['GITHUB_SHA'] ?? 'HEAD',
    environment,
    log,
  };
}

function pullOf(pull: unknown): NonNullable<ActionContext['pull']> {
  const number = fieldOf(pull, 'number');
  const head = fieldOf(fieldOf(pull, 'head'), 'sha');
  const base = fieldOf(fieldOf(pull, 'base'), 'ref');
  if (typeof number === 'number' && typeof head === 'string' && typeof base === 'string')
    return { number, head, base };
  throw new UnusableInput(
    "The event's pull request has no number, head or base: that is not an event from GitHub.",
  );
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
