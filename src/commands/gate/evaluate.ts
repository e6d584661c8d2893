import { GitHubFailure } from '../../errors.js';
import { requiredNames } from '../../gate/check-name.js';
import { decide } from '../../gate/decide.js';
import { decideGroup } from '../../gate/decide-group.js';
import type { Facts } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import type { Verdict } from '../../gate/verdict.js';
import type { CheckRun, Pull } from '../../github/gate-port.js';
import { markdownText } from '../../text/markdown.js';
import type { Evaluation, MergeGroup } from './evaluation.js';
import { gatherFor } from './gather.js';
import { gatherGroup } from './gather-group.js';
import { gatherSameHead } from './gather-same-head.js';
import { orUnknown } from './or-unknown.js';
import { pageOf } from './page.js';
import type { GatePorts } from './ports.js';
import { isOurs, publish, withdraw } from './publish.js';
import { requestReviews } from './request-reviews.js';
import { worstOfHead } from './same-head.js';
import { updatePullComment } from './update-pull-comment.js';

/** With what every name of the gate's check begins. */
const BEGINNING = 'scope gate';

/**
 * Judges an open pull request by what GitHub says now, and lets its check say the verdict. The number is the only
 * thing that is believed of an event.
 * @throws GitHubFailure where GitHub could not be reached, or the check could not be written
 */
export async function evaluate(number: number, ports: GatePorts): Promise<Evaluation> {
  let at: Shown | undefined;
  try {
    const pull = await ports.pulls.readPull(number);
    if (pull === undefined) return { kind: 'gone', pull: number };
    at = pull;
    return await judge(pull, ports);
  } catch (error) {
    const why = error instanceof GitHubFailure ? error.message : 'The gate itself failed; its log says more.';
    const given = await orUnknown(async () => giveUp(at ?? (await listed(number, ports)), why, ports));
    if (!(error instanceof GitHubFailure) || !isKnown(given)) throw error;
    return { kind: 'withdrawn', pull: number, head: given.head, why };
  }
}

/** Judges an entry of a merge queue, at its own head: each pull request in it on what those before it leave. */
export async function evaluateGroup(group: MergeGroup, ports: GatePorts): Promise<Evaluation> {
  const { head, branch } = group;
  const facts = await gatherGroup(group, ports);
  const verdict = decideGroup(facts);
  if (verdict === undefined) return { kind: 'silent', pull: undefined, head };
  // Of what can't be read the check's name is not known either: then all that the branch requires say so.
  const required = isKnown(facts) ? [] : await orUnknown(() => requiredInto(branch, ports));
  const names = isKnown(required) && required.length > 0 ? required : [verdict.check];
  const runs = await ports.checks.listChecks(head, BEGINNING);
  await withdraw(runs, NOT_ASKED, ports, names);
  const said: Evaluation[] = [];
  for (const check of names)
    said.push(await say({ ...verdict, check }, { pull: undefined, head, runs }, ports));
  return said[0] as Evaluation;
}

/** The gate's checks that a branch requires, as an open pull request into it knows them. */
async function requiredInto(branch: string, { pulls }: GatePorts): Promise<readonly string[]> {
  const one = (await pulls.listOpenPulls()).find((pull) => pull.branch === branch);
  const pull = one && (await pulls.readPull(one.number));
  return pull ? requiredNames(pull.branch) : [];
}

/**
 * Takes back what is green on a commit that was the head of a pull request and no longer is one: while nobody judges
 * it, what it rests on may change, and a push back or a reopening would bring the old yes along.
 * @throws GitHubFailure
 */
export async function leave(head: string, ports: GatePorts): Promise<void> {
  if ((await ports.pulls.listOpenPulls()).some((pull) => pull.head === head)) return;
  await withdraw(await ports.checks.listChecks(head, BEGINNING), NOT_ASKED, ports);
}

async function judge(pull: Pull, ports: GatePorts): Promise<Evaluation> {
  const { number, head } = pull;
  const facts = await gatherFor(pull, ports);
  const own = decide(facts);
  const others = await orUnknown(() => gatherSameHead(pull, ports));
  let runs = await ports.checks.listChecks(head, BEGINNING);
  const checks = [own?.check, ...(isKnown(others) ? others.map(({ verdict }) => verdict.check) : [])];
  await withdraw(runs, NOT_ASKED, ports, checks);
  if (own === undefined) return { kind: 'silent', pull: number, head };
  const isGreen = runs.some(
    (run) => run.name === own.check && run.conclusion === 'success' && isOurs(run, ports.we),
  );
  if (isGreen && own.conclusion !== 'success') {
    // To ask people may take minutes, where GitHub limits it: nothing stays green meanwhile.
    await say(worstOfHead(own, others), { pull: number, head, runs }, ports);
    runs = await ports.checks.listChecks(head, BEGINNING);
  }
  const asked = await askFor(own, facts, pull, ports);
  const said = await say(worstOfHead(asked, others), { pull: number, head, runs }, ports);
  // Nothing rests on it: the next evaluation does it.
  await orUnknown(() => updatePullComment(asked, pull, ports));
  return said;
}

/** For a green check that no open pull request asks for: it must not be carried to a stricter branch, or to a later day. */
const NOT_ASKED = {
  title: 'No open pull request asks for this check.',
  summary:
    'It was set for a pull request that has another head or another branch now, or is closed. It will be judged again when a pull request needs it.',
};

/** Asks for the reviews that are missing; gives the verdict with who can't be asked. */
async function askFor(verdict: Verdict, facts: Facts, pull: Pull, ports: GatePorts): Promise<Verdict> {
  // Nobody's answer rests on it: where asking fails, the next evaluation asks.
  const refused = await orUnknown(() => requestReviews(verdict, pull, ports));
  if (!isKnown(refused) || refused.length === 0) return verdict;
  return decide({ ...facts, unreachable: refused }) ?? verdict;
}

async function say(
  verdict: Verdict,
  {
    pull,
    head,
    runs,
  }: { readonly pull: number | undefined; readonly head: string; readonly runs: readonly CheckRun[] },
  ports: GatePorts,
): Promise<Evaluation> {
  const foreign = runs.filter((run) => run.name === verdict.check && !isOurs(run, ports.we));
  const { url, isWritten } = await publish(head, pageOf(verdict, foreign), runs, ports);
  return { kind: 'judged', pull, head, verdict, isWritten, url, foreign };
}

/** Where a check is shown, and which names are asked for there, as far as that is known. */
interface Shown extends Pick<Pull, 'head'> {
  readonly branch?: Pull['branch'];
}

/** A pull request as the list of open ones has it: that may be read where the pull request itself can't be. */
async function listed(number: number, { pulls }: GatePorts): Promise<Shown> {
  const open = (await pulls.listOpenPulls()).find((pull) => pull.number === number);
  if (open === undefined) throw new GitHubFailure(`There is no open pull request #${number}.`);
  return { head: open.head };
}

/** Where nothing can be judged, nothing stays green; and where the branch asks for the check, it says why. */
async function giveUp({ head, branch }: Shown, why: string, ports: GatePorts): Promise<Shown> {
  const text = { title: 'This could not be judged, so it can’t be merged.', summary: markdownText(why) };
  const runs = await ports.checks.listChecks(head, BEGINNING);
  await withdraw(runs, text, ports);
  for (const name of branch === undefined ? [] : requiredNames(branch)) {
    if (runs.some((run) => run.name === name && isOurs(run, ports.we))) continue;
    await publish(head, { name, conclusion: 'action_required', ...text, annotations: [] }, runs, ports);
  }
  return { head };
}
