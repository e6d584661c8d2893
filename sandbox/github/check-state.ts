import type { Commit } from '../git/repository.js';
import type { Account, App, Repo } from './world.js';

export type CheckStatus = 'queued' | 'in_progress' | 'completed';
export type CheckConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'skipped'
  | 'stale'
  | 'success'
  | 'timed_out';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckRun {
  readonly id: number;
  readonly nodeId: string;
  readonly suite: CheckSuite;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
  actions: readonly CheckAction[];
}

/** The runs of one App on one commit. */
export interface CheckSuite {
  readonly id: number;
  readonly nodeId: string;
  readonly repo: Repo;
  readonly app: App;
  readonly sha: string;
  readonly commit: Commit;
  readonly branch: string | null;
  readonly before: string | null;
  readonly createdAt: string;
  updatedAt: string;
  /** Somebody asked for it once more, and nothing has run since. */
  rerequested: boolean;
  readonly runs: CheckRun[];
}

/** What was there before check runs: a word about a commit, by a person or an App. */
export interface CommitStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly app: App | null;
  readonly createdAt: string;
}

/** `success` and the like, made from the runs as GitHub does: the worst of them. */
export function suiteState(suite: CheckSuite): { status: CheckStatus; conclusion: CheckConclusion | null } {
  const { runs } = suite;
  if (runs.length === 0 || suite.rerequested) return { status: 'queued', conclusion: null };
  if (runs.some(({ status }) => status === 'in_progress')) return { status: 'in_progress', conclusion: null };
  if (runs.some(({ status }) => status === 'queued')) return { status: 'queued', conclusion: null };
  const order: readonly CheckConclusion[] = [
    'action_required',
    'timed_out',
    'failure',
    'cancelled',
    'stale',
    'success',
    'neutral',
    'skipped',
  ];
  const worst = order.find((one) => runs.some(({ conclusion }) => conclusion === one));
  return { status: 'completed', conclusion: worst ?? null };
}
