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
