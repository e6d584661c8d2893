import type { OpenPull } from '../../github/gate-port.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import type { GatePorts } from './ports.js';

/** So many are evaluated at a time: GitHub asks not to be asked many things at once. */
const AT_ONCE = 4;

/** What a sweep found; a pull request that failed keeps no other from being judged. */
export interface Swept {
  readonly evaluations: readonly Evaluation[];
  readonly failures: readonly { readonly pull: number; readonly error: unknown }[];
}

/** The open pull requests that an event may concern: those into a branch, or all. */
export async function openPulls(
  { pulls }: Pick<GatePorts, 'pulls'>,
  branch?: string,
): Promise<readonly OpenPull[]> {
  const all = await pulls.listOpenPulls();
  return branch === undefined ? all : all.filter((pull) => pull.branch === branch);
}

/**
 * Evaluates those again for which the gate was just opened: whoever else judged them meanwhile, by newer facts, may
 * have been written over.
 */
export async function lookAgain({ evaluations, failures }: Swept, ports: GatePorts): Promise<Swept> {
  const opened = evaluations.flatMap((one) => {
    const isOpened = one.kind === 'judged' && one.isWritten && one.verdict.conclusion === 'success';
    return isOpened && one.pull !== undefined ? [one.pull] : [];
  });
  const again = await sweep(
    ports,
    opened.map((number) => ({ number })),
  );
  const others = evaluations.filter(({ pull }) => pull === undefined || !opened.includes(pull));
  return { evaluations: [...others, ...again.evaluations], failures: [...failures, ...again.failures] };
}

/** Evaluates pull requests, a few at a time; all that are open, unless it is said which. */
export async function sweep(ports: GatePorts, pulls?: readonly Pick<OpenPull, 'number'>[]): Promise<Swept> {
  const evaluations: Evaluation[] = [];
  const failures: { pull: number; error: unknown }[] = [];
  const waiting = (pulls ?? (await openPulls(ports))).map(({ number }) => number);
  const work = async () => {
    for (let pull = waiting.shift(); pull !== undefined; pull = waiting.shift()) {
      try {
        evaluations.push(await evaluate(pull, ports));
      } catch (error) {
        failures.push({ pull, error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { evaluations, failures };
}
