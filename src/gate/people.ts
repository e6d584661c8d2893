import type { FileResult } from '../rules/file-result.js';
import type { Scope } from '../scope/scope.js';
import { sameCase } from './words.js';

/** What the gate reads of a scope, where that can be read. */
export type Readable = Pick<
  Scope,
  'id' | 'owner' | 'reviewers' | 'partner' | 'cold_read' | 'gate' | 'criteria' | 'decisions'
> & { readonly systems?: Scope['systems'] };

const PARTS = ['id', 'owner', 'reviewers', 'partner', 'cold_read', 'gate', 'criteria'] as const;

/**
 * A scope's people and criteria, also where something else in it is wrong. Undefined where one of them is, or
 * where the text isn't plain YAML: which of two equal keys is meant can't be known.
 */
export function readable({ reading }: FileResult): Readable | undefined {
  if (!reading) return undefined;
  if (reading.value) return reading.value;
  const { draft, yamlProblems } = reading;
  if (!draft || yamlProblems.length > 0 || !PARTS.every((part) => draft.child(part).isWhole))
    return undefined;
  // The schema accepts each of these parts as a whole.
  return draft.value as Readable | undefined;
}

export type Company = 'ours' | 'partner';

/** Whom a scope names to sign: logins, and teams as `org/team`, in lower case, each once. */
export interface People {
  readonly owner: string;
  readonly reviewers: readonly string[];
  /** Their owner first, who counts as a reviewer. */
  readonly partner: readonly string[];
  /** How many of the partner sign. */
  readonly approvals: number;
  readonly reader: string | undefined;
  /** The companies' names, for people. */
  readonly names: Readonly<Record<Company, string>>;
}

export function peopleOf({ owner, reviewers = [], partner, cold_read, gate, systems }: Readable): People {
  const ours = Object.values(systems ?? {}).find(({ company }) => company !== partner.company);
  return {
    owner: sameCase(owner.github),
    reviewers: [...new Set(reviewers.map(sameCase))],
    partner: [...new Set([partner.owner.github, ...partner.reviewers].map(sameCase))],
    approvals: gate?.approvals ?? 1,
    reader: cold_read?.reader === undefined ? undefined : sameCase(cold_read.reader),
    names: { ours: ours?.company ?? 'our side', partner: partner.company },
  };
}

/** Everybody whom a scope names for a company. */
export function namedFor(company: Company, { owner, reviewers, partner }: People): readonly string[] {
  return company === 'ours' ? [...new Set([owner, ...reviewers])] : partner;
}

/** Everybody whom a scope names to sign. */
export function everybody(people: People): readonly string[] {
  const { reader } = people;
  const both = [...namedFor('ours', people), ...people.partner];
  return [...new Set(reader === undefined ? both : [...both, reader])];
}

export function isTeam(name: string): boolean {
  return name.includes('/');
}

/** Whether two scopes ask the same people. */
export function samePeople(one: People, other: People): boolean {
  const key = ({ owner, reviewers, partner, approvals, reader }: People) =>
    JSON.stringify([owner, [...reviewers].sort(), partner[0], [...partner].sort(), approvals, reader ?? '']);
  return key(one) === key(other);
}
