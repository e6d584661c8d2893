import { evaluateGroup, leave } from '../commands/gate/evaluate.js';
import { orUnknown } from '../commands/gate/or-unknown.js';
import type { GatePorts } from '../commands/gate/ports.js';
import { lookAgain, openPulls, type Swept, sweep } from '../commands/gate/sweep.js';
import { GitHubFailure } from '../errors.js';
import { gateOutput, gateSummary, gateText } from '../report/evaluation.js';
import { type Concern, concernOf } from './concern.js';
import type { ActionContext } from './context.js';
import { gatePorts } from './gate-ports.js';
import type { Inputs } from './inputs.js';

/** What came of judging. */
export interface GateOutcome {
  /** Whether a verdict could not be published; a closed gate is none. */
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  /** In Markdown. */
  readonly summary: string;
  readonly failure?: Error;
}

/**
 * Judges what the event concerns, and lets the checks say it. Nothing of a pull request's branch is checked out or
 * run.
 * @throws UnusableInput for an event on which it can't be published
 */
export async function runGate(inputs: Inputs, context: ActionContext): Promise<GateOutcome> {
  const { pullRequest } = inputs;
  const concern: Concern =
    pullRequest === undefined ? concernOf(context) : { kind: 'pull', number: pullRequest };
  if (concern.kind === 'nothing') {
    context.log(`${concern.why} There is nothing to judge.`);
    return { failed: false, outputs: {}, summary: '' };
  }
  const ports = await asOurselves(await gatePorts(inputs, context));
  const { evaluations, failures } = await lookAgain(await judge(concern, ports), ports);
  for (const evaluation of evaluations) context.log(gateText(evaluation));
  const unread = evaluations.flatMap((one) => (one.kind === 'withdrawn' ? [new GitHubFailure(one.why)] : []));
  const [failure] = [...failures.map(({ error }) => error), ...unread];
  if (failure !== undefined && !(failure instanceof GitHubFailure)) throw failure;
  return {
    failed: failure !== undefined,
    outputs: { gate: gateOutput(evaluations, failures.length) },
    summary: gateSummary(evaluations),
    ...(failure === undefined ? {} : { failure: readOnly(failure) }),
  };
}

async function judge(concern: Exclude<Concern, { kind: 'nothing' }>, ports: GatePorts): Promise<Swept> {
  switch (concern.kind) {
    case 'pull': {
      const swept = await sweep(ports, [concern]);
      if (concern.left !== undefined) await leave(concern.left, ports);
      return swept;
    }
    case 'group':
      return { evaluations: [await evaluateGroup(concern, ports)], failures: [] };
    case 'head': {
      const pulls = (await openPulls(ports)).filter(({ head }) => head === concern.sha);
      return sweep(ports, pulls.length > 0 ? pulls : undefined);
    }
    case 'branch':
      return sweep(ports, await openPulls(ports, concern.branch));
    case 'all':
      return sweep(ports);
  }
}

/** With whose token it is: a workflow's own, or that of an App which may read teams. Only its own checks can be taken back. */
async function asOurselves(ports: Awaited<ReturnType<typeof gatePorts>>): Promise<GatePorts> {
  const me = await orUnknown(() => ports.issues.whoAmI());
  // Then hardly anything else can be read, and what is most likely ours is taken back.
  return 'unknown' in me ? ports : { ...ports, we: { ...ports.we, app: me.login.replace(/\[bot\]$/, '') } };
}

/** GitHub gives a workflow on a fork's pull request a token that may only read. */
function readOnly(failure: GitHubFailure): GitHubFailure {
  if (failure.status !== 403) return failure;
  const text = `${failure.message} Without it no check is published: if the pull request comes from a fork, the token can only read, except on \`pull_request_target\`.`;
  return new GitHubFailure(text, { status: failure.status, cause: failure });
}
