import { type Company, everybody, isTeam, namedFor, type People, samePeople } from './people.js';

/** A signature that a change of a scope needs. Names are logins and `org/team` in lower case. */
export interface RequiredSignature {
  readonly role: 'owner' | 'reviewer' | 'partner' | 'cold reader' | 'owner of another scope';
  /** Who signs by it signs for this company; a cold reader belongs to none. */
  readonly company: Company | undefined;
  /** The company's name. */
  readonly name: string;
  /** Whether only the head names them, beside the base's: the people change. */
  readonly isAlsoNamed: boolean;
  readonly people: readonly string[];
  /** Who may sign in the place of somebody whom the change removes. */
  readonly standIns: readonly string[];
  /** Those of them whom the change removes; a team that it removes is not looked up, and not in `people`. */
  readonly removed: readonly string[];
  readonly needed: number;
  /** Whether `needed` becomes less where fewer are left: somebody is removed. */
  readonly isCapped: boolean;
}

/**
 * Who signs a change of one scope: whom the base names; where the people themselves change, also whom the head
 * names. A deletion removes nobody.
 */
export function requiredSignatures(
  base: People | undefined,
  head: People | undefined,
): readonly RequiredSignature[] {
  if (!base) return head ? requiredOf(head) : [];
  if (!head || samePeople(base, head)) return requiredOf(base);
  const before = requiredOf(base).map((signature) => withStandIns(signature, base, head));
  const after = requiredOf(head).filter((signature) => !before.some((other) => isSame(signature, other)));
  return [...before, ...after.map((signature) => ({ ...signature, isAlsoNamed: true }))];
}

function requiredOf(people: People): RequiredSignature[] {
  const { owner, reviewers, partner, approvals, reader, names } = people;
  const required = (
    role: RequiredSignature['role'],
    company: Company | undefined,
    who: readonly string[],
    needed = 1,
  ): RequiredSignature => ({
    role,
    company,
    name: company ? names[company] : '',
    isAlsoNamed: false,
    people: who,
    standIns: [],
    removed: [],
    needed,
    isCapped: false,
  });
  return [
    required('owner', 'ours', [owner]),
    ...(reviewers.length > 0 ? [required('reviewer', 'ours', reviewers)] : []),
    required('partner', 'partner', partner, Math.max(1, approvals)),
    ...(reader === undefined ? [] : [required('cold reader', undefined, [reader])]),
  ];
}

/** A scope that is added beside others also needs the owner of an existing one. */
export function ownerOfAnother(owners: readonly string[]): RequiredSignature {
  return {
    role: 'owner of another scope',
    company: undefined,
    name: '',
    isAlsoNamed: false,
    people: [...new Set(owners)],
    standIns: [],
    removed: [],
    needed: 1,
    isCapped: false,
  };
}

function withStandIns(signature: RequiredSignature, base: People, head: People): RequiredSignature {
  const [before, after] = signature.company
    ? [namedFor(signature.company, base), namedFor(signature.company, head)]
    : [everybody(base), everybody(head)];
  const removed = signature.people.filter((name) => !after.includes(name));
  if (removed.length === 0) return signature;
  const isGone = (name: string) => isTeam(name) && !after.includes(name);
  return {
    ...signature,
    people: signature.people.filter((name) => !isGone(name)),
    standIns: before.filter((name) => !signature.people.includes(name) && !isGone(name)),
    removed: removed.filter((name) => !isTeam(name)),
    isCapped: true,
  };
}

function isSame(one: RequiredSignature, other: RequiredSignature): boolean {
  const key = ({ role, people, standIns, needed, isCapped }: RequiredSignature) =>
    JSON.stringify([role, [...people].sort(), standIns, needed, isCapped]);
  return key(one) === key(other);
}

/** A required signature with the persons behind it, its teams looked up. */
export interface LookedUpSignature extends RequiredSignature {
  /** Who may sign, as logins in lower case. */
  readonly persons: readonly string[];
  /** Those of them who must not be named, each with the team that is named instead. */
  readonly veiled: ReadonlyMap<string, string>;
}

/**
 * Looks up the teams of a required signature. Where fewer people are left than should sign, fewer sign, but at least one.
 * @param isVeiled whether a team's members must not be named.
 */
export function lookedUp(
  signature: RequiredSignature,
  membersOf: (name: string) => readonly string[],
  isVeiled: (team: string) => boolean,
): LookedUpSignature {
  const names = [...signature.people, ...signature.standIns];
  const persons = [...new Set(names.flatMap(membersOf))];
  const shown = new Set(names.filter((name) => !isVeiled(name)).flatMap(membersOf));
  const veiled = new Map(
    names.filter(isVeiled).flatMap((team) =>
      membersOf(team)
        .filter((person) => !shown.has(person))
        .map((person) => [person, team]),
    ),
  );
  const left = new Set(
    signature.people.filter((name) => !signature.removed.includes(name)).flatMap(membersOf),
  );
  const needed = signature.isCapped ? Math.max(1, Math.min(signature.needed, left.size)) : signature.needed;
  return { ...signature, persons, veiled, needed };
}
