import { decide } from '../../gate/decide.js';
import { isKnown } from '../../gate/facts.js';
import type { Pull } from '../../github/gate-port.js';
import { GitHubFailure } from '../../trouble.js';
import { gather } from './gather.js';
import type { GatePorts } from './ports.js';
import type { Twin } from './twins.js';

/** More pull requests with one head are not judged for one check: each costs as much as the first. */
const MOST_TWINS = 10;

/** Judges the other open pull requests with the same head. @throws GitHubFailure where that can't be told of all */
export async function gatherTwins({ twins }: Pull, ports: GatePorts): Promise<readonly Twin[]> {
  if (!isKnown(twins)) throw new GitHubFailure(twins.unknown);
  if (twins.length > MOST_TWINS)
    throw new GitHubFailure(
      `${twins.length} other open pull requests have the same head: close some of them.`,
    );
  const judged: Twin[] = [];
  for (const { number } of twins) {
    const facts = await gather(number, ports);
    const verdict = facts && decide(facts);
    if (facts && verdict) judged.push({ pull: number, author: facts.pull.author?.login, verdict });
  }
  return judged;
}
