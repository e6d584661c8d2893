import type { Evaluation, MergeGroup } from './evaluation.js';
import type { GatePorts } from './ports.js';

/**
 * Judges an open pull request by what GitHub says now, and lets its check say the verdict. The number is the
 * only thing that is believed of an event.
 * @throws GitHubFailure where GitHub could not be reached, or the check could not be written.
 */
export function evaluate(number: number, ports: GatePorts): Promise<Evaluation> {
  throw new Error(`not yet: ${number} ${ports}`);
}

/** Judges an entry of a merge queue, at its own head. */
export function evaluateGroup(group: MergeGroup, ports: GatePorts): Promise<Evaluation> {
  throw new Error(`not yet: ${group} ${ports}`);
}
