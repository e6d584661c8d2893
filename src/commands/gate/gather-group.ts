import { GitHubFailure } from '../../errors.js';
import type { Facts, GroupFacts, Known } from '../../gate/facts.js';
import type { QueueEntry } from '../../github/gate-port.js';
import type { MergeGroup } from './evaluation.js';
import { gather } from './gather.js';
import { lastValidConfig } from './last-valid.js';
import { orUnknown } from './or-unknown.js';
import type { GatePorts } from './ports.js';
import { SideReader } from './read-sides.js';
import { configFor } from './which-config.js';

/**
 * Reads what an entry of a merge queue is judged by: each pull request that it merges, on what those before it
 * leave, and what the branch will hold.
 */
export function gatherGroup(group: MergeGroup, ports: GatePorts): Promise<Known<GroupFacts>> {
  return orUnknown(async () => {
    const queue = await ports.pulls.readQueue(group.branch);
    const chain = chainOf(queue ?? [], group);
    if (chain === undefined)
      throw new GitHubFailure(
        'GitHub does not tell which pull requests this entry of the merge queue merges.',
      );
    const members: Facts[] = [];
    for (const { pull, base } of chain) {
      const facts = await gather(pull, ports, base);
      if (facts === undefined)
        throw new GitHubFailure(`Pull request #${pull} is in the merge queue, and not open.`);
      members.push(facts);
    }
    return { members, group: await sideOf(group, ports) };
  });
}

/** The entries that a group merges, first to merge first: from its head back to its base. */
function chainOf(
  queue: readonly QueueEntry[],
  { head, base }: MergeGroup,
): readonly (QueueEntry & { readonly base: string })[] | undefined {
  const chain: (QueueEntry & { readonly base: string })[] = [];
  for (let at = head; at !== base; ) {
    const entry = queue.find((one) => one.head === at);
    if (entry?.base === undefined || chain.length > queue.length) return undefined;
    chain.unshift({ ...entry, base: entry.base });
    at = entry.base;
  }
  return chain.length === 0 ? undefined : chain;
}

async function sideOf({ head, base }: MergeGroup, { pulls }: GatePorts): Promise<GroupFacts['group']> {
  const reader = new SideReader(pulls);
  await reader.load([head, base]);
  const policy = reader.configAt(base)?.value ?? (await lastValidConfig(base, reader, pulls));
  return reader.side({ side: 'group', commit: head, by: configFor(head, base, policy, reader), besides: [] });
}
