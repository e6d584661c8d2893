import type { Environment } from '../connection.js';
import type { Severity } from '../finding.js';

/** The inputs of action.yml. */
export interface Inputs {
  readonly command: 'auto' | 'validate' | 'plan' | 'sync' | 'gate';
  readonly scopeFiles: readonly string[];
  readonly failOn: Severity;
  readonly sarifFile: string;
  readonly token: string;
  readonly dryRun: boolean;
  readonly allowMassChange: boolean;
  readonly adopt: boolean;
  readonly comment: boolean;
  /** The one to judge; undefined for what the event concerns. */
  readonly pullRequest: number | undefined;
}

/** What woke the workflow, and where its log goes. */
export interface Wake {
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
