import {
  missingReason,
  nobodyReason,
  notesOn,
  refusalReason,
  tornReason,
  unknownTeamReason,
} from './approval-reasons.js';
import { canAllCount, isMetAlone } from './assignment.js';
import type { Concerned } from './concerned.js';
import { lookedAt, unknownReason } from './condition.js';
import { type Facts, isKnown } from './facts.js';
import { isTeam, peopleOf, readable } from './people.js';
import {
  type LookedUpSignature,
  lookedUp,
  ownerOfAnother,
  type RequiredSignature,
  requiredSignatures,
} from './required-signatures.js';
import { personOf, type Signatures } from './signatures.js';
import type { Asked, Reason, ScopeApprovals, SignatureState } from './verdict.js';
import { sameCase } from './words.js';

/** What a scope's approvals are judged by. */
export interface ApprovalsSight extends Pick<Facts, 'repository' | 'branch' | 'teams' | 'base'> {
  readonly unreachable?: readonly string[] | undefined;
  readonly signatures: Signatures;
  /** Whether a stranger may have named this team to learn who is in it: then its name is all that is told. */
  readonly isVeiled: (name: string) => boolean;
}

export interface JudgedApprovals {
  readonly state: ScopeApprovals;
  readonly unmet: readonly Reason[];
  /** What is said in either case. */
  readonly said: readonly Reason[];
  /** Why teams, or the people themselves, are not known. */
  readonly unknown: readonly Reason[];
  /** Who has still to sign: a company's name, or a role. */
  readonly missing: readonly string[];
  readonly isRefused: boolean;
}

/** Judges the signatures of one scope: each alone, then all by one assignment of persons to companies. */
export function judgeApprovals(concerned: Concerned, sight: ApprovalsSight): JudgedApprovals {
  const { name, what } = concerned;
  const required = requiredFor(concerned);
  if (required.length === 0) return judgeNobody(concerned, sight);
  const unknown = new Map<string, Reason>();
  const members = (name: string) => membersOf(name, sight, unknown);
  const open = required.map((one) => lookedUp(one, members, sight.isVeiled));
  const signed = signedIn(sight.signatures);
  const missing = open.filter((one) => !isMetAlone(one, signed));
  const refusing = refusingIn(open, sight);
  const isTorn = missing.length === 0 && !canAllCount(open, signed);
  const states = open.map((one) => stateOf(one, signed, sight));
  return {
    state: { name, what, required: states },
    unmet: [
      ...refusing.map(refusalReason),
      ...open.flatMap((signature, at) => {
        const { signed: has, open: asked } = states[at] as SignatureState;
        // Of a team that could not be read only that is said.
        const isRead = !signature.people.some((one) => unknown.has(one));
        return isRead && missing.includes(signature) ? [missingReason(signature, has.length, asked)] : [];
      }),
      ...(isTorn ? [tornReason(open, signed)] : []),
    ],
    said: notesOn(concerned, sight),
    unknown: [...unknown.values()],
    missing: [...missing.map((one) => one.name || `the ${one.role}`), ...(isTorn ? ['one more person'] : [])],
    isRefused: refusing.length > 0,
  };
}

function requiredFor({ policy, after, standing }: Concerned): readonly RequiredSignature[] {
  const base = policy?.scope && peopleOf(policy.scope);
  const next = after && readable(after.result);
  // Where the base's people are not known, nobody is asked: only for a new scope do the head's people decide alone.
  if (policy && !base) return [];
  const required = requiredSignatures(base, next && peopleOf(next));
  const isBeside = !policy && standing.length > 0 && required.length > 0;
  return isBeside ? [...required, ownerOfAnother(standing.map(sameCase))] : required;
}

function judgeNobody(concerned: Concerned, { branch }: ApprovalsSight): JudgedApprovals {
  const { name, what, policy } = concerned;
  const isUnknown = policy?.unknown !== undefined;
  return {
    state: { name, what, required: [] },
    unmet: isUnknown ? [] : [nobodyReason(concerned, branch.name)],
    said: [],
    unknown: isUnknown ? [unknownReason(policy.unknown)] : [],
    missing: [],
    isRefused: false,
  };
}

/** The persons behind a login or a team; a team that could not be looked up, or was not, is nobody and unknown. */
function membersOf(name: string, { teams }: ApprovalsSight, unknown: Map<string, Reason>): readonly string[] {
  if (!isTeam(name)) return [name];
  const team = lookedAt(teams, name, `The members of \`${name}\` were not read.`);
  if (isKnown(team)) return team.flatMap((account) => personOf(account) ?? []);
  unknown.set(name, unknownTeamReason(name, team.unknown));
  return [];
}

function signedIn({ stances }: Signatures): ReadonlySet<string> {
  return new Set([...stances].flatMap(([person, { kind }]) => (kind === 'signed' ? [person] : [])));
}

/** Who of those whom base or head names has an open request for changes; or the team that is named instead. */
function refusingIn(
  required: readonly LookedUpSignature[],
  { signatures }: ApprovalsSight,
): readonly string[] {
  const isRefusing = (person: string) => signatures.stances.get(person)?.kind === 'changes-requested';
  const refusing = required.flatMap((one) =>
    [...one.persons, ...one.removed].filter(isRefusing).map((person) => toldOf(person, one)),
  );
  return [...new Set(refusing)];
}

function toldOf(person: string, { veiled }: LookedUpSignature): string {
  return veiled.get(person) ?? person;
}

function stateOf(
  signature: LookedUpSignature,
  signed: ReadonlySet<string>,
  sight: ApprovalsSight,
): SignatureState {
  const { role, name: company, isAlsoNamed, needed, persons } = signature;
  return {
    ...{ role, company, isAlsoNamed, needed },
    signed: persons.filter((person) => signed.has(person)).map((person) => toldOf(person, signature)),
    open: [
      ...persons
        .filter((person) => !signed.has(person) && !signature.veiled.has(person))
        .map((person) => askedState(person, sight)),
      // What its members did would tell who they are.
      ...signature.people.filter(sight.isVeiled).map((team) => askedState(team, sight)),
    ],
  };
}

function askedState(login: string, { signatures, unreachable = [] }: ApprovalsSight): Asked {
  const stance = signatures.stances.get(login)?.kind ?? 'silent';
  const by = signatures.byComment.has(login) ? 'comment' : 'review';
  return {
    ...{ login, by },
    stance: stance === 'signed' ? 'silent' : stance,
    isUnreachable: by === 'review' && unreachable.some((one) => sameCase(one) === login),
  };
}
