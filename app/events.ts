import { mayBeCommand } from '../src/gate/comment-command.js';
import type { FactKind } from '../src/gate/facts.js';
import { hasAt, idAt, listAt, type Payload, textAt } from './payload.js';
import type { Target } from './target.js';

/** A kind of event, what it may change of what verdicts rest on, and what is judged anew for it. */
export interface Row {
  readonly event: string;
  /** Those that matter; undefined for an event that has none. */
  readonly actions: readonly string[] | undefined;
  readonly mayChange: readonly FactKind[];
  asks(payload: Payload): readonly Target[];
}

/** What GitHub sends to every App: a manifest can't list them. */
export const ALWAYS_SENT: readonly string[] = ['installation', 'installation_repositories'];

/**
 * Everything that can change a verdict. Rule sets and branch protection are not here: their events take the
 * right to read how a repository is administered. The sweep sees their changes.
 */
export const EVENTS: readonly Row[] = [
  {
    event: 'pull_request',
    actions: ['opened', 'reopened', 'synchronize', 'edited', 'ready_for_review', 'converted_to_draft'],
    mayChange: [
      'pull',
      'branch',
      'start',
      'head',
      'changedPaths',
      'bothChanged',
      'scopeCommits',
      'reviewed',
      'closing',
    ],
    asks: pull,
  },
  {
    event: 'pull_request',
    actions: ['closed'],
    mayChange: ['pull'],
    // Others with its head no longer share their check with it; and it may be reopened another day.
    asks: (payload) => [
      ...headsIn(payload).map((sha): Target => ({ kind: 'head', sha })),
      ...(hasAt(payload, 'pull_request.merged_at') ? [] : left(textAt(payload, 'pull_request.head.sha'))),
    ],
  },
  {
    event: 'pull_request_review',
    actions: ['submitted', 'edited', 'dismissed'],
    mayChange: ['reviews', 'reviewed'],
    asks: pull,
  },
  {
    event: 'issues',
    actions: ['opened', 'edited', 'closed', 'reopened', 'deleted', 'transferred', 'labeled', 'unlabeled'],
    mayChange: ['issues', 'closers', 'questions'],
    asks: (payload) => (mayBeOurs(payload) ? [{ kind: 'repository' }] : []),
  },
  {
    event: 'issue_comment',
    actions: ['created'],
    mayChange: ['agreements'],
    asks: (payload) => [...commands(payload), ...agreements(payload)],
  },
  {
    event: 'issue_comment',
    actions: ['edited', 'deleted'],
    mayChange: ['agreements'],
    asks: agreements,
  },
  {
    event: 'push',
    actions: undefined,
    mayChange: ['base', 'start', 'branch', 'lastValid', 'changedPaths', 'bothChanged'],
    asks: pushedBranch,
  },
  {
    event: 'check_run',
    actions: ['rerequested', 'requested_action'],
    mayChange: [],
    asks: (payload) => checked(textAt(payload, 'check_run.head_sha'), payload, 'check_run.check_suite'),
  },
  {
    event: 'check_suite',
    actions: ['rerequested'],
    mayChange: [],
    asks: (payload) => checked(textAt(payload, 'check_suite.head_sha'), payload, 'check_suite'),
  },
  { event: 'merge_group', actions: ['checks_requested'], mayChange: ['base'], asks: group },
  {
    // Somebody whom GitHub did not let be asked for a review may have been given access.
    event: 'member',
    actions: ['added', 'edited', 'removed'],
    mayChange: ['unreachable'],
    asks: repository,
  },
  { event: 'membership', actions: ['added', 'removed'], mayChange: ['teams'], asks: everywhere },
  {
    event: 'organization',
    actions: ['member_added', 'member_removed', 'renamed'],
    mayChange: ['teams'],
    asks: everywhere,
  },
  { event: 'team', actions: ['created', 'edited', 'deleted'], mayChange: ['teams'], asks: everywhere },
  {
    event: 'repository',
    actions: ['edited', 'renamed', 'transferred', 'unarchived', 'privatized', 'publicized'],
    mayChange: ['repository', 'branch', 'issues'],
    asks: repository,
  },
  {
    event: 'installation',
    actions: ['created', 'unsuspend', 'new_permissions_accepted'],
    // A team of another organization can be looked up where the App is installed there.
    mayChange: ['repository', 'teams'],
    asks: everywhere,
  },
  {
    event: 'installation_repositories',
    actions: ['added'],
    mayChange: ['repository'],
    asks: () => [{ kind: 'installation' }],
  },
];

/** What a webhook asks for. Nothing for events and actions that change nothing, or that are not what they say. */
export function targetsOf(event: string, payload: Payload): readonly Target[] {
  const action = textAt(payload, 'action');
  return EVENTS.filter(
    (row) => row.event === event && (row.actions === undefined || row.actions.includes(action ?? '')),
  ).flatMap((row) => row.asks(payload));
}

function pull(payload: Payload): readonly Target[] {
  const number = idAt(payload, 'pull_request.number');
  if (number === undefined) return [];
  return [{ kind: 'pull', number, heads: headsIn(payload) }, ...left(textAt(payload, 'before'))];
}

/** A head that was pushed away may be pushed back. */
function left(sha: string | undefined): readonly Target[] {
  return sha === undefined ? [] : [{ kind: 'left', sha }];
}

/** The head, and the one before a push. */
function headsIn(payload: Payload): string[] {
  return [textAt(payload, 'pull_request.head.sha'), textAt(payload, 'before')].filter(
    (sha) => sha !== undefined,
  );
}

function repository(): readonly Target[] {
  return [{ kind: 'repository' }];
}

function everywhere(): readonly Target[] {
  return [{ kind: 'everywhere' }];
}

/** Whether an issue may stand, or have stood, for a criterion or a question: by marker, label or title. */
function mayBeOurs(payload: Payload): boolean {
  const bodies = [textAt(payload, 'issue.body'), textAt(payload, 'changes.body.from')];
  const titles = [textAt(payload, 'issue.title'), textAt(payload, 'changes.title.from')];
  const labels = [...listAt(payload, 'issue.labels'), payload['label'] as Payload].map((label) =>
    label ? textAt(label, 'name') : undefined,
  );
  return (
    bodies.some((body) => body?.includes('scope-as-code:')) ||
    labels.some((label) => label?.toLowerCase().startsWith('scope')) ||
    titles.some((title) => /^[A-Za-z][A-Za-z0-9-]*: /.test(title ?? ''))
  );
}

function commands(payload: Payload): readonly Target[] {
  const [number, comment] = [idAt(payload, 'issue.number'), idAt(payload, 'comment.id')];
  if (number === undefined || comment === undefined) return [];
  return mayBeCommand(textAt(payload, 'comment.body') ?? '') ? [{ kind: 'comment', number, comment }] : [];
}

/** With what the Action's comment on what a pull request changes begins. */
const TOLD = '<!-- scope-as-code:pull-request';

/** The pull request of a comment that is, or was, a signature, or tells of them: it has to say what the check says. */
function agreements(payload: Payload): readonly Target[] {
  const number = idAt(payload, 'issue.number');
  const bodies = [textAt(payload, 'comment.body'), textAt(payload, 'changes.body.from')];
  if (number === undefined || !hasAt(payload, 'issue.pull_request')) return [];
  const isMeant = (body = '') => mayBeCommand(body) || body.startsWith(TOLD);
  return bodies.some(isMeant) ? [{ kind: 'pull', number, heads: [] }] : [];
}

function pushedBranch(payload: Payload): readonly Target[] {
  const name = branchIn(textAt(payload, 'ref'));
  return name === undefined ? [] : [{ kind: 'branch', name }];
}

function group(payload: Payload): readonly Target[] {
  const head = textAt(payload, 'merge_group.head_sha');
  const base = textAt(payload, 'merge_group.base_sha');
  const branch = branchIn(textAt(payload, 'merge_group.base_ref'));
  if (head === undefined || base === undefined || branch === undefined) return [];
  return [{ kind: 'group', group: { head, base, branch } }];
}

/** What a check was asked about again: pull requests, or an entry of a merge queue, whose branch says so. */
function checked(head: string | undefined, payload: Payload, suite: string): readonly Target[] {
  if (head === undefined) return [];
  const queued = /^gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/.exec(
    textAt(payload, `${suite}.head_branch`) ?? '',
  );
  const [, branch, base] = queued ?? [];
  return branch !== undefined && base !== undefined
    ? [{ kind: 'group', group: { head, base, branch } }]
    : [{ kind: 'head', sha: head }];
}

function branchIn(ref: string | undefined): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
}
