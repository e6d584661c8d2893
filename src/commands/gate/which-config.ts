import type { Config } from '../../scope/config.js';
import type { SideReader } from './read-sides.js';

/**
 * The configuration that finds the scopes of a commit: the base's; but where it is another one there than at the
 * other end of the pull request, the commit's own.
 * @param policy The base's.
 */
export function configFor(
  commit: string,
  otherEnd: string,
  policy: Config | undefined,
  reader: SideReader,
): Config | undefined {
  const [own, other] = [reader.configAt(commit), reader.configAt(otherEnd)];
  const isChanged = own?.mode !== other?.mode || own?.object !== other?.object;
  if (!isChanged) return policy;
  // Where its own can't be read, nothing passes; the base's paths say more than none.
  return own === undefined ? undefined : (own.value ?? policy);
}
