import { diff } from '../../diff/diff.js';
import type { ScopeDiff, Version } from '../../diff/scope-diff.js';
import type { Change } from '../../gate/change.js';
import type { ScopeAt } from '../../gate/facts.js';

/** What a pull request's change of its scopes means; what can't be read can't be compared. */
export function scopeDiffs({ scopes }: Change): readonly ScopeDiff[] {
  return scopes.flatMap(({ before, after }): ScopeDiff[] => {
    const [base, head] = [versionOf(before), versionOf(after)];
    if (base && head) return [{ kind: 'compared', base, head, changes: diff(base.scope, head.scope) }];
    if (head && !before) return [{ kind: 'first', head }];
    return base && !after ? [{ kind: 'gone', base }] : [];
  });
}

function versionOf(at: ScopeAt | undefined): Version | undefined {
  const { reading } = at?.result ?? {};
  if (!at || !reading?.value || reading.digest === undefined) return undefined;
  return { file: at.path, scope: reading.value, digest: reading.digest, places: reading.places };
}
