import type { Config } from '../scope/config.js';
import { digest } from '../scope/digest.js';
import type { Change } from './change.js';
import type { ConfigAt, Facts, ScopeAt } from './facts.js';
import { isConfigBroken, type Policy } from './policy.js';
import type { ScopeApprovals } from './verdict.js';

/** A scope whose people sign a change. */
export interface Concerned {
  readonly name: string;
  readonly what: ScopeApprovals['what'];
  /** As the base has it; undefined for a new one. */
  readonly policy: Policy | undefined;
  /** As the head has it; undefined where it is gone, or only the configuration changes. */
  readonly after: ScopeAt | undefined;
  /** The owners of the existing scopes, where it is added beside them. */
  readonly standing: readonly string[];
}

/** The scopes that a change is about: those that it changes, and all of them where the whole configuration is. */
export function concernedBy(
  change: Change,
  policies: readonly Policy[],
  base: Facts['base'],
): readonly Concerned[] {
  const standing = policies.flatMap(({ scope }) => scope?.owner.github ?? []);
  const isFirst = policies.length === 0 && !isConfigBroken(base);
  const changed = change.scopes.map(({ name, after }): Concerned => {
    const policy = policies.find((one) => one.name === name);
    if (policy) return { name, what: after ? 'changed' : 'deleted', policy, after, standing: [] };
    return { name, what: isFirst ? 'first' : 'added', policy, after, standing };
  });
  if (!isAboutAll(change)) return changed;
  const others = policies.filter(({ name }) => !change.scopes.some((one) => one.name === name));
  return [
    ...changed,
    ...others.map(
      (policy): Concerned => ({
        name: policy.name,
        what: 'configuration',
        policy,
        after: undefined,
        standing: [],
      }),
    ),
  ];
}

/**
 * Whether a change of the configuration is everybody's: whose issues count and what is rendered always is. Where
 * only its list of scopes changes, it is that of the scopes that it adds, drops or moves, if it does.
 */
function isAboutAll({ config, scopes }: Change): boolean {
  if (!config) return false;
  const { before, after } = config;
  if (isUnreadable(before) || isUnreadable(after)) return true;
  const isListOnly = digest(withoutList(before?.value)) === digest(withoutList(after?.value));
  return !isListOnly || scopes.every((one) => one.before?.path === one.after?.path);
}

function isUnreadable(config: ConfigAt | undefined): boolean {
  return config !== undefined && config.value === undefined;
}

function withoutList(config: Config | undefined): Omit<Config, 'scopes'> {
  const { scopes: _, ...rest } = config ?? {};
  return rest;
}
