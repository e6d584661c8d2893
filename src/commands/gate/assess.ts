import { decide } from '../../gate/decide.js';
import type { Verdict } from '../../gate/verdict.js';
import { gatherFor } from './gather.js';
import { gatherSameHead } from './gather-same-head.js';
import { orUnknown } from './or-unknown.js';
import type { GatePorts } from './ports.js';
import { worstOfHead } from './same-head.js';

/** The verdict on an open pull request, or that nothing asks for one. */
export type Assessment = { readonly verdict: Verdict } | { readonly kind: 'silent' | 'gone' };

/** Judges an open pull request and writes nothing. @throws GitHubFailure where it could not be read */
export async function assess(number: number, ports: GatePorts): Promise<Assessment> {
  const pull = await ports.pulls.readPull(number);
  if (pull === undefined) return { kind: 'gone' };
  const verdict = decide(await gatherFor(pull, ports));
  if (verdict === undefined) return { kind: 'silent' };
  return { verdict: worstOfHead(verdict, await orUnknown(() => gatherSameHead(pull, ports))) };
}
