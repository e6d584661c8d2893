import { GitHubFailure } from '../../errors.js';
import { decide } from '../../gate/decide.js';
import { isKnown } from '../../gate/facts.js';
import type { Pull } from '../../github/gate-port.js';
import { gather } from './gather.js';
import type { GatePorts } from './ports.js';
import type { SameHead } from './same-head.js';

/** More pull requests with one head are not judged for one check: each costs as much as the first. */
const MOST_PULLS = 10;

/** Judges the other open pull requests with the same head. @throws GitHubFailure where that can't be told of all */
export async function gatherSameHead({ sameHead }: Pull, ports: GatePorts): Promise<readonly SameHead[]> {
  if (!isKnown(sameHead)) throw new GitHubFailure(sameHead.unknown);
  if (sameHead.length > MOST_PULLS)
    throw new GitHubFailure(
      `${sameHead.length} other open pull requests have the same head: close some of them.`,
    );
  const judged: SameHead[] = [];
  for (const { number } of sameHead) {
    const facts = await gather(number, ports);
    const verdict = facts && decide(facts);
    if (facts && verdict) judged.push({ pull: number, author: facts.pull.author?.login, verdict });
  }
  return judged;
}
