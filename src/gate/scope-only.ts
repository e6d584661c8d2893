import { CONFIG_PATH } from '../scope/config.js';
import type { Facts, Start } from './facts.js';
import { matches } from './glob.js';

/**
 * Whether a pull request changes nothing but scope files (of base or head), the configuration, and what the base's
 * configuration says is rendered from them: otherwise no criterion could ever be added. Where its branch left the
 * base in several places, nobody can tell what it changes.
 */
export function isScopeOnly(
  { base, head, start }: Pick<Facts, 'base' | 'head'> & { readonly start: Pick<Start, 'kind'> },
  changed: readonly string[],
): boolean {
  if (start.kind !== 'at') return false;
  const files = new Set([CONFIG_PATH, ...[...base.scopes, ...head.scopes].map(({ path }) => path)]);
  const rendered = base.config?.value?.rendered ?? [];
  // No path at all is more likely not read than true.
  return (
    changed.length > 0 &&
    changed.every((path) => files.has(path) || rendered.some((pattern) => matches(pattern, path)))
  );
}
