import { GitHubFailure } from '../../errors.js';
import type { Facts, Known, Start } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import { isScopeOnly } from '../../gate/scope-only.js';
import type { Comparison, Pull } from '../../github/gate-port.js';
import type { Config } from '../../scope/config.js';
import { gatherBothChanged } from './gather-both-changed.js';
import { gatherIssues } from './gather-issues.js';
import { gatherSignatures } from './gather-signatures.js';
import { lastValidConfig, lastValidScopes } from './last-valid.js';
import { orUnknown } from './or-unknown.js';
import type { GatePorts } from './ports.js';
import { pathsIn, SideReader } from './read-sides.js';
import { partingOf } from './read-start.js';
import { configFor } from './which-config.js';

/**
 * Reads everything that the decision on an open pull request rests on, as it is now. What GitHub does not tell is
 * `Unknown`; undefined where there is no open pull request with that number.
 * @param onto The commit that it is judged on; default: the live tip of its base branch.
 * @throws GitHubFailure where the pull request itself, or what base and head hold, can't be read
 */
export async function gather(number: number, ports: GatePorts, onto?: string): Promise<Facts | undefined> {
  const pull = await ports.pulls.readPull(number);
  return pull && gatherFor(pull, ports, onto);
}

/** The same for a pull request that was read. */
export async function gatherFor(pull: Pull, ports: GatePorts, onto?: string): Promise<Facts> {
  const base = onto ?? pull.branch.tip;
  const { pulls, we } = ports;
  const reader = new SideReader(pulls);
  const compared = await orUnknown(() => pulls.compare(base, pull.head));
  const mergeBase = compared !== undefined && isKnown(compared) ? compared.mergeBase : undefined;
  const commits = [base, pull.head, ...(mergeBase === undefined ? [] : [mergeBase])];
  await reader.load(commits);

  const policy = reader.configAt(base)?.value ?? (await lastValidConfig(base, reader, pulls));
  const headBy = configFor(pull.head, mergeBase ?? base, policy, reader);
  const besides = [policy, headBy];
  await reader.loadListed(commits, besides);
  const sideAt = async <Name extends string>(side: Name, commit: string, by: Config | undefined) =>
    reader.side({ side, commit, by, besides });
  const baseSide = await sideAt('base', base, policy);
  const headSide = await sideAt('head', pull.head, headBy);
  const changed = await changedPaths(compared, pull, ports);
  const assumed = { base: baseSide, head: headSide, start: { kind: 'at' } } as const;
  const isExempt = isKnown(changed) && isScopeOnly(assumed, changed);
  // Where the branch left matters to nothing else, and may take many requests to find.
  const isAsBase = !isExempt && (await reader.isSame(base, pull.head, pathsIn([baseSide, headSide])));
  const start = await orUnknown(async (): Promise<Start> => {
    if (compared === undefined) return { kind: 'none' };
    if (!isKnown(compared)) throw new GitHubFailure(compared.unknown);
    const parting = isAsBase ? { commit: compared.mergeBase } : await partingOf(pull.head, compared, pulls);
    if ('kind' in parting) return parting;
    const by = configFor(parting.commit, pull.head, policy, reader);
    return { kind: 'at', side: await sideAt('start', parting.commit, by) };
  });

  const lastValid = await lastValidScopes(baseSide, reader, pulls);
  const signed = { pull, compared, policy, base: baseSide, head: headSide, start, lastValid };
  return {
    repository: { ...pull.repository, ...(we.bot === undefined ? {} : { appBot: we.bot }) },
    pull,
    branch: pull.branch,
    base: baseSide,
    start,
    head: headSide,
    changedPaths: changed,
    bothChanged: await orUnknown(() =>
      gatherBothChanged({ base: baseSide, head: headSide, start, changed }, ports),
    ),
    reviews: pull.reviews,
    agreements: pull.agreements,
    closing: pull.closing,
    lastValid,
    ...(await gatherSignatures(signed, reader, ports)),
    ...(await gatherIssues(baseSide, lastValid, ports)),
  };
}

async function changedPaths(
  compared: Known<Comparison> | undefined,
  { head }: Pull,
  { pulls }: GatePorts,
): Promise<Known<readonly string[]>> {
  if (compared === undefined)
    return {
      unknown: 'The pull request and its base have no history in common: it is not known what it changes.',
    };
  if (!isKnown(compared)) return compared;
  const { paths, mergeBase } = compared;
  return paths ?? orUnknown(() => pulls.listDifferences(mergeBase, head));
}
