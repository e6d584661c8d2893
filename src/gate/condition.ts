import { type FactKind, type Facts, isKnown, type Known, type Unknown } from './facts.js';
import type { ConditionResult, Reason } from './verdict.js';

/** Facts of which each that could be missing as a whole is there. What is looked up by a key may still be unknown. */
export type Certain<K extends FactKind> = { readonly [Kind in K]: Exclude<Facts[Kind], Unknown> };

type ConditionId = Exclude<ConditionResult['id'], 'queue'>;

/** One condition of the gate. Its result tells everything that it misses, not only the first thing. */
export interface Condition {
  readonly id: ConditionId;
  /** The facts that it rests on: what may change its result, and what it needs to be known. */
  readonly dependsOn: readonly FactKind[];
  readonly judge: (facts: Facts) => ConditionResult;
}

/**
 * A condition over the facts `K`: the compiler keeps `judge` from reading any other. Where one of them is unknown
 * the condition is not met and says so; `judge` guesses nothing from the rest.
 */
export function defineCondition<const K extends FactKind>(condition: {
  readonly id: ConditionId;
  readonly dependsOn: readonly K[];
  readonly judge: (facts: Certain<K>) => ConditionResult;
}): Condition {
  const { id, dependsOn, judge } = condition;
  return {
    id,
    dependsOn,
    judge(facts) {
      const sentences = dependsOn.flatMap((kind) => unknownIn(kind, facts[kind]));
      if (sentences.length > 0) return unread(id, sentences);
      return judge(facts as unknown as Certain<K>);
    },
  };
}

/** What of a fact could not be read, as sentences. */
function unknownIn(kind: FactKind, fact: unknown): string[] {
  // A review that can't be read fully just does not count: no reason to hold up all others. And a team that nobody
  // asks, such as one that the change removes, may be gone for good.
  if (kind === 'reviewed' || kind === 'teams') return [];
  if (fact instanceof Map) return [...fact.values()].flatMap(sentenceOf);
  if (kind === 'branch') return sentenceOf((fact as Facts['branch']).requiredChecks);
  return sentenceOf(fact);
}

function sentenceOf(fact: unknown): string[] {
  return typeof fact === 'object' && fact !== null && !isKnown(fact) ? [(fact as Unknown).unknown] : [];
}

function unread(id: ConditionId, sentences: readonly string[]): ConditionResult {
  const result = { isMet: false, reasons: [...new Set(sentences)].map(unknownReason), summary: UNREAD };
  switch (id) {
    case 'document':
      return { id, ...result, invalid: [] };
    case 'criteria':
      return { id, ...result, scopes: [] };
    case 'approvals':
      return { id, ...result, change: undefined, agreeLine: undefined, scopes: [] };
  }
}

const UNREAD = 'Not everything could be read from GitHub.';

/** Whatever rests on something unknown is closed, and says why. */
export function unknownReason(sentence: string): Reason {
  return {
    whose: 'others',
    text: sentence,
    next: 'The gate stays closed until this can be read. It is retried automatically; comment `/scope check` to retry now.',
    turn: 'GitHub (this is retried automatically)',
  };
}

/** What is known under a key. A key that is not there was not asked for: unknown as well. */
export function lookedAt<T extends object | undefined>(
  map: ReadonlyMap<string, Known<T>>,
  key: string,
  otherwise: string,
): Known<T> {
  return map.has(key) ? (map.get(key) as Known<T>) : { unknown: otherwise };
}
