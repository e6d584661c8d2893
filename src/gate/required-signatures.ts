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
  const before = requiredOf(base).map((ask) => withStandIns(ask, base, head));
  const after = requiredOf(head).filter((ask) => !before.some((other) => isSame(ask, other)));
  return [...before, ...after.map((ask) => ({ ...ask, isAlsoNamed: true }))];
}

function requiredOf(people: People): RequiredSignature[] {
  const { owner, reviewers, partner, approvals, reader, names } = people;
  const ask = (
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
    ask('owner', 'ours', [owner]),
    ...(reviewers.length > 0 ? [ask('reviewer', 'ours', reviewers)] : []),
    ask('partner', 'partner', partner, Math.max(1, approvals)),
    ...(reader === undefined ? [] : [ask('cold reader', undefined, [reader])]),
  ];
}

/** A scope added beside others needs the owner of one that stands, too. */
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

function withStandIns(ask: RequiredSignature, base: People, head: People): RequiredSignature {
  const [before, after] = ask.company
    ? [namedFor(ask.company, base), namedFor(ask.company, head)]
    : [everybody(base), everybody(head)];
  const removed = ask.people.filter((name) => !after.includes(name));
  if (removed.length === 0) return ask;
  const isGone = (name: string) => isTeam(name) && !after.includes(name);
  return {
    ...ask,
    people: ask.people.filter((name) => !isGone(name)),
    standIns: before.filter((name) => !ask.people.includes(name) && !isGone(name)),
    removed: removed.filter((name) => !isTeam(name)),
    isCapped: true,
  };
}

function isSame(one: RequiredSignature, other: RequiredSignature): boolean {
  const key = ({ role, people, standIns, needed, isCapped }: RequiredSignature) =>
    JSON.stringify([role, [...people].sort(), standIns, needed, isCapped]);
  return key(one) === key(other);
}

/** An ask with the persons behind it, its teams looked up. */
export interface LookedUpSignature extends RequiredSignature {
  /** Who may sign, as logins in lower case. */
  readonly persons: readonly string[];
  /** Those of them who are not told of, each with the team that is told of in their place. */
  readonly veiled: ReadonlyMap<string, string>;
}

/**
 * Looks the teams of an ask up. Where fewer are left than should sign, fewer sign, and one at least.
 * @param isVeiled whether a team's members are nobody's business.
 */
export function lookedUp(
  ask: RequiredSignature,
  membersOf: (name: string) => readonly string[],
  isVeiled: (team: string) => boolean,
): LookedUpSignature {
  const names = [...ask.people, ...ask.standIns];
  const persons = [...new Set(names.flatMap(membersOf))];
  const shown = new Set(names.filter((name) => !isVeiled(name)).flatMap(membersOf));
  const veiled = new Map(
    names.filter(isVeiled).flatMap((team) =>
      membersOf(team)
        .filter((person) => !shown.has(person))
        .map((person) => [person, team]),
    ),
  );
  const left = new Set(ask.people.filter((name) => !ask.removed.includes(name)).flatMap(membersOf));
  const needed = ask.isCapped ? Math.max(1, Math.min(ask.needed, left.size)) : ask.needed;
  return { ...ask, persons, veiled, needed };
}
