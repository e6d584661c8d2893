import type { MergeGroup } from '../src/commands/gate/evaluation.js';
import type { OpenPull } from '../src/github/gate-port.js';
import type { Installed } from './target.js';

/** What the App does at GitHub. Each may fail, and is tried again. */
export interface Operations {
  /** The installations that are not suspended. */
  installations(): Promise<readonly number[]>;
  /** The repositories of an installation that can be written to. */
  repositories(installation: number): Promise<readonly string[]>;
  openPulls(at: Installed): Promise<readonly OpenPull[]>;
  evaluatePull(at: Installed, number: number): Promise<void>;
  /** Takes back what is green on a commit that no open pull request has as its head. */
  leave(at: Installed, head: string): Promise<void>;
  evaluateGroup(at: Installed, group: MergeGroup): Promise<void>;
  /** Does what a comment says, and answers it. What it changes comes back as an event. */
  answerComment(at: Installed, number: number, comment: number): Promise<void>;
  /** Something changed about an installation: what was known of it may be wrong. */
  forget(installation: number): void;
}
