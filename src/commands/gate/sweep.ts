import type { OpenPull } from '../../github/gate-port.js';
import type { Evaluation } from './evaluation.js';
import type { GatePorts } from './ports.js';

/** What a sweep found; a pull request that failed keeps no other from being judged. */
export interface Swept {
  readonly evaluations: readonly Evaluation[];
  readonly failures: readonly { readonly pull: number; readonly error: Error }[];
}

/** The open pull requests that an event may concern: those into a branch, or all. */
export function openPulls(ports: GatePorts, branch?: string): Promise<readonly OpenPull[]> {
  throw new Error(`not yet: ${branch} ${ports}`);
}

/** Evaluates every open pull request, or those into one branch, a few at a time. */
export function sweep(ports: GatePorts, branch?: string): Promise<Swept> {
  throw new Error(`not yet: ${branch} ${ports}`);
}
