import type { Finding } from '../finding.js';
import type { FileResult } from '../rules/file-result.js';
import { byName, namer } from './change.js';
import { type Facts, isKnown, type ScopeAt } from './facts.js';
import { type Readable, readable } from './people.js';

/** A scope of the base branch: who decides there, and what is awaited. */
export interface Policy {
  /** The scope's id; its path, behind `./`, where none can be read. */
  readonly name: string;
  readonly at: ScopeAt;
  /** Undefined where neither it nor the branch's history has one that can be read. */
  readonly scope: Readable | undefined;
  /** Whether it is the newest valid one in the branch's history, used in its place. */
  readonly isFromHistory: boolean;
  /** Why it can't be told whether the history has one. */
  readonly unknown: string | undefined;
}

type Read = Pick<Facts, 'base' | 'head' | 'lastValid'>;

/** The base's scopes, by name. Where its configuration can't be read, those that the newest valid one lists too. */
export function policiesOf({ base, head, lastValid }: Read): readonly Policy[] {
  const named = byName(base, namer(base, head));
  const policies = [...named].map(([name, at]) => policyOf(name, at, lastValid));
  if (!isConfigBroken(base)) return policies;
  const paths = new Set(base.scopes.map(({ path }) => path));
  const former = [...lastValid].flatMap(([path, at]) =>
    paths.has(path) || at === undefined || !isKnown(at) ? [] : fromHistory(at),
  );
  return [...policies, ...former.filter(({ name }) => !named.has(name))];
}

function policyOf(name: string, at: ScopeAt, lastValid: Facts['lastValid']): Policy {
  const scope = readable(at.result);
  const own = { name, at, scope, isFromHistory: false, unknown: undefined };
  if (scope) return own;
  const former = lastValid.has(at.path)
    ? lastValid.get(at.path)
    : { unknown: `The history of \`${at.path}\` was not read.` };
  if (former === undefined) return own;
  if (!isKnown(former)) return { ...own, unknown: former.unknown };
  return { ...own, scope: readable(former.result), isFromHistory: true };
}

function fromHistory(at: ScopeAt): Policy[] {
  const scope = readable(at.result);
  return scope ? [{ name: scope.id, at, scope, isFromHistory: true, unknown: undefined }] : [];
}

/** What makes a scope undecidable; a rule on language never does, so that a stricter release freezes nobody. */
const UNDECIDABLE = /^(yaml|schema|ids|refs|owner|partner)\//;

export function isUndecidable({ result }: ScopeAt): boolean {
  return readable(result) === undefined || undecidableIn(result) !== undefined;
}

/** The first finding that makes a scope undecidable. */
export function undecidableIn({ findings }: FileResult): Finding | undefined {
  return findings.find(({ rule, severity }) => severity === 'error' && UNDECIDABLE.test(rule));
}

/** Whether a side's configuration can't be read: then nobody knows which scopes there are. */
export function isConfigBroken({
  config,
}: Pick<Facts['base'], 'config'> | Pick<Facts['head'], 'config'>): boolean {
  return config !== undefined && config.value === undefined;
}
