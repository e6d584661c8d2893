import { GitHubFailure } from '../../errors.js';
import type { Facts, Known, Side } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import { CONFIG_PATH } from '../../scope/config.js';
import type { GatePorts } from './ports.js';
import { pathsIn } from './read-sides.js';

/**
 * `Facts.bothChanged`. Most often every scope stood where the branch left, and nothing is asked.
 * @throws GitHubFailure where it can't be told
 */
export async function gatherBothChanged(
  {
    base,
    head,
    start,
    changed,
  }: Pick<Facts, 'base' | 'head' | 'start'> & { readonly changed: Known<readonly string[]> },
  { pulls }: Pick<GatePorts, 'pulls'>,
): Promise<readonly string[]> {
  // Then the scopes themselves can't be told, and the gate is closed for that.
  if (!isKnown(start) || start.kind !== 'at') return [];
  const { side } = start;
  const then = standingIn(side);
  const isNew = [base, head].some((one) => [...standingIn(one)].some((path) => !then.has(path)));
  if (!isNew || base.commit === side.commit) return [];
  if (!isKnown(changed)) throw new GitHubFailure(changed.unknown);
  const moved = new Set(await pulls.listDifferences(side.commit, base.commit));
  const own = new Set(pathsIn([base, head, side]));
  return changed.filter((path) => moved.has(path) && !own.has(path));
}

/** Where a side has scopes and the configuration. */
function standingIn({ scopes, unlisted, config }: Side<string>): ReadonlySet<string> {
  const paths = [...scopes, ...unlisted].map(({ path }) => path);
  return new Set(config === undefined ? paths : [CONFIG_PATH, ...paths]);
}
