import type { Environment } from '../connection.js';
import { UnusableInput } from '../trouble.js';
import type { Wake } from './wake.js';

/**
 * What woke a workflow, by the runner's environment and the event's payload.
 * @throws UnusableInput where the payload of a pull request lacks what every one has.
 */
export function wakeOf(environment: Environment, payload: unknown, log: Wake['log']): Wake {
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

function pullOf(pull: unknown): NonNullable<Wake['pull']> {
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
