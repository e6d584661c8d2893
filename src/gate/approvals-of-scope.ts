import { type Ask, asksOf, lookedUp, type OpenAsk, standingOwner } from './asks.js';
import { canAllCount, isMetAlone } from './assignment.js';
import { profileOf } from './branch-profile.js';
import type { Change } from './change.js';
import type { Concerned } from './concerned.js';
import { lookedAt } from './condition.js';
import { type Facts, isKnown } from './facts.js';
import { isTeam, type People, peopleOf, readable } from './people.js';
import { personOf, type Signatures } from './signatures.js';
import type { Asked, AskState, Profile, Reason, ScopeApprovals } from './verdict.js';
import { count, listed, sameCase, short } from './words.js';

/** What a scope's approvals are judged by. */
export interface Sight extends Pick<Facts, 'repository' | 'pull' | 'branch' | 'teams' | 'base'> {
  readonly unreachable?: readonly string[] | undefined;
  readonly change: Change;
  readonly signatures: Signatures;
}

export interface JudgedScope {
  readonly state: ScopeApprovals;
  readonly unmet: readonly Reason[];
  readonly met: readonly Reason[];
  /** What is said in either case. */
  readonly said: readonly Reason[];
  /** Why teams, or the people themselves, are not known. */
  readonly unknown: readonly string[];
  /** Who has still to sign: a company's name, or a role. */
  readonly missing: readonly string[];
  readonly isRefused: boolean;
}

/** Judges the signatures of one scope: each ask alone, then all by one assignment of persons to companies. */
export function judgeScope(concerned: Concerned, sight: Sight): JudgedScope {
  const { name, what } = concerned;
  const asks = asksFor(concerned);
  const state: ScopeApprovals = { name, what, asks: [] };
  if (asks.length === 0) return nobody(concerned, state, sight);
  const unknown = new Set<string>();
  const membersOf = (one: string) => members(one, sight, unknown);
  const open = asks.map((ask) => lookedUp(ask, membersOf));
  const signed = signedIn(sight.signatures);
  const isOpen = (ask: OpenAsk) => !isMetAlone(ask, signed);
  const missing = open.filter(isOpen);
  const refusals = refusalsOf(open, sight);
  const isTorn = missing.length === 0 && !canAllCount(open, signed);
  const said = notesOn(concerned, sight);
  return {
    state: { ...state, asks: open.map((ask) => stateOf(ask, signed, sight)) },
    unmet: [
      ...refusals,
      ...missing.map((ask) => missingReason(ask, signed, sight)),
      ...(isTorn ? [tornReason(open, signed)] : []),
    ],
    met: [
      { whose: 'nobody', text: `Everybody whom the change of \`${name}\` needs has signed it.` },
      ...said,
    ],
    said,
    unknown: [...unknown],
    missing: missing.map((ask) => ask.name || `The ${ask.role}`).concat(isTorn ? ['One more person'] : []),
    isRefused: refusals.length > 0,
  };
}

function asksFor({ policy, after, what, standing }: Concerned): readonly Ask[] {
  const base = policy?.scope && peopleOf(policy.scope);
  const next = after && readable(after.result);
  const head: People | undefined = next && peopleOf(next);
  // Without the base's people nobody can be asked: those of the head never decide alone, but for a new scope.
  if (policy && !base) return [];
  const isNew = what === 'first' || what === 'added';
  const asks = asksOf(base, head);
  return isNew && standing.length > 0 && asks.length > 0
    ? [...asks, standingOwner(standing.map(sameCase))]
    : asks;
}

function nobody({ name, policy }: Concerned, state: ScopeApprovals, { branch }: Sight): JudgedScope {
  const base = { state, met: [], said: [], missing: [], isRefused: false };
  if (policy?.unknown !== undefined) return { ...base, unmet: [], unknown: [policy.unknown] };
  const reason: Reason = policy
    ? {
        whose: 'others',
        text: `Neither \`${name}\` on \`${branch.name}\` nor an older one can be read: nobody is known who could sign.`,
        next: 'Only an administrator can merge this past the gate.',
      }
    : {
        whose: 'author',
        text: `Whom \`${name}\` names can't be read, so nobody can sign it.`,
        next: 'Mend the errors in it first.',
      };
  return { ...base, unmet: [reason], unknown: [] };
}

/** The persons behind a login or a team; a team that was not looked up, or could not be, is nobody and unknown. */
function members(name: string, { teams }: Sight, unknown: Set<string>): readonly string[] {
  if (!isTeam(name)) return [name];
  const team = lookedAt(teams, name, `The members of \`${name}\` were not read.`);
  if (isKnown(team)) return team.flatMap((account) => personOf(account) ?? []);
  unknown.add(team.unknown);
  return [];
}

function signedIn({ stances }: Signatures): ReadonlySet<string> {
  return new Set([...stances].flatMap(([person, { kind }]) => (kind === 'signed' ? [person] : [])));
}

/** A standing request for changes of anyone who is named holds the change up. */
function refusalsOf(asks: readonly OpenAsk[], { signatures }: Sight): Reason[] {
  const named = new Set(asks.flatMap(({ persons, removed }) => [...persons, ...removed]));
  return [...named]
    .filter((person) => signatures.stances.get(person)?.kind === 'changes-requested')
    .map((person) => ({
      whose: 'author',
      text: `\`${person}\` asks for changes.`,
      next: `Answer them; then \`${person}\` approves, or the review is dismissed.`,
    }));
}

function stateOf(ask: OpenAsk, signed: ReadonlySet<string>, sight: Sight): AskState {
  const { role, name: company, by, needed, persons } = ask;
  return {
    ...{ role, company, by, needed },
    signed: persons.filter((person) => signed.has(person)),
    open: persons.filter((person) => !signed.has(person)).map((person) => askedState(person, sight)),
  };
}

function askedState(login: string, { signatures, unreachable = [] }: Sight): Asked {
  const stance = signatures.stances.get(login)?.kind ?? 'silent';
  const by = signatures.byComment.has(login) ? 'comment' : 'review';
  return {
    ...{ login, by },
    stance: stance === 'signed' ? 'silent' : stance,
    isUnreachable: by === 'review' && unreachable.some((one) => sameCase(one) === login),
  };
}

function missingReason(ask: OpenAsk, signed: ReadonlySet<string>, sight: Sight): Reason {
  const { needed, persons, role, name, removed } = ask;
  const has = persons.filter((person) => signed.has(person)).length;
  const asked = persons.filter((person) => !signed.has(person)).map((person) => askedState(person, sight));
  const of = name ? `${ROLES[role]} of ${name}` : ROLES[role];
  const text = `${has} of ${needed} ${needed === 1 ? 'signature' : 'signatures'}: ${of}.`;
  if (persons.length < needed)
    return {
      whose: 'others',
      text: `${text} ${count(persons.length, 'person', 'people')} can give ${persons.length === 1 ? 'one' : 'any'}.`,
      next: isTeam(ask.people.join())
        ? 'Add people to the team, or an administrator merges this past the gate.'
        : ADMIN,
    };
  const isGone = persons.every((person) => removed.includes(person));
  const next = `${waysToSign(asked)}${isGone ? ` If nobody of them can any more: ${ADMIN}` : ''}`;
  return { whose: 'others', text, next };
}

const ADMIN = 'Only an administrator can merge this past the gate.';

const ROLES: Readonly<Record<Ask['role'], string>> = {
  owner: 'the owner',
  reviewer: 'one of the reviewers',
  partner: 'the reviewers',
  'cold reader': 'the cold reader',
  'owner of another scope': 'the owner of a scope that stands',
};

function waysToSign(asked: readonly Asked[]): string {
  const by = (way: Asked['by']) => asked.filter((one) => one.by === way).map(({ login }) => `\`${login}\``);
  const [reviewing, commenting] = [by('review'), by('comment')];
  return [
    ...(reviewing.length > 0 ? [`${orList(reviewing)} approves the pull request.`] : []),
    ...(commenting.length > 0
      ? [`${orList(commenting)} has a hand in the change, and signs by a comment with the line shown below.`]
      : []),
  ].join(' ');
}

function orList(names: readonly string[]): string {
  return listed(names).replace(/ and (?=[^ ]+$)/, ' or ');
}

function tornReason(asks: readonly OpenAsk[], signed: ReadonlySet<string>): Reason {
  const of = (company: Ask['company']) =>
    new Set(asks.filter((ask) => ask.company === company).flatMap(({ persons }) => persons));
  const [ours, partner] = [of('ours'), of('partner')];
  const both = [...signed].filter((person) => ours.has(person) && partner.has(person));
  return {
    whose: 'others',
    text: `${listed(both.map((person) => `\`${person}\``))} can sign for either company, but for one only.`,
    next: 'Somebody else has to sign for the other.',
  };
}

/** What people should know of how this is judged. */
function notesOn({ what, after, name, policy }: Concerned, { branch, repository, base }: Sight): Reason[] {
  const says = (text: string): Reason => ({ whose: 'nobody', text });
  const scope = after && readable(after.result);
  if (what === 'first' && scope) {
    const { profile } = profileOf(scope.gate?.branches, branch, repository);
    const waits: Record<Profile, string> = {
      all: `From then on code into \`${branch.name}\` waits for all ${count(scope.criteria.length, 'criterion', 'criteria')}.`,
      linked: `From then on code into \`${branch.name}\` waits for the criteria that it names or closes.`,
      none: `Code into \`${branch.name}\` waits for no criterion.`,
    };
    return [
      says(
        `\`${name}\` is the first scope here: it is signed by the people whom it names itself. ${waits[profile]}`,
      ),
    ];
  }
  if (policy?.isFromHistory)
    return [
      says(
        `\`${name}\` at ${short(base.commit)} can't be read: those sign whom the newest valid one before it names.`,
      ),
    ];
  return [];
}

/** The line to copy, where somebody who is asked signs by it. */
export function agreeLineOf(judged: readonly JudgedScope[], digest: string): string | undefined {
  const isUsed = judged.some(({ state }) =>
    state.asks.some(({ open }) =>
      open.some(({ by, stance }) => by === 'comment' && stance !== 'changes-requested'),
    ),
  );
  return isUsed ? `/scope agree ${digest}` : undefined;
}
