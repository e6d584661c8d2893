import { profileOf } from './branch-profile.js';
import type { Concerned } from './concerned.js';
import type { Facts } from './facts.js';
import { isTeam, readable } from './people.js';
import type { LookedUpSignature, RequiredSignature } from './required-signatures.js';
import type { Asked, Profile, Reason } from './verdict.js';
import { count, listed, short } from './words.js';

const BYPASS = 'only an administrator can bypass the gate and merge this.';

export const ADMINISTRATOR = sentence(BYPASS);

/** Why a signature is missing, and who may give it. */
export function missingReason(signature: LookedUpSignature, signed: number, asked: readonly Asked[]): Reason {
  const text = missingText(signature, signed);
  if (signature.persons.length < signature.needed)
    return {
      whose: 'others',
      text: `${text} ${signature.persons.length === 0 ? 'There is nobody who' : `Only ${count(signature.persons.length, 'person', 'people')}`} can.`,
      next: signature.people.some(isTeam) ? `Add people to the team; otherwise, ${BYPASS}` : ADMINISTRATOR,
      turn: 'an administrator',
    };
  const isGone = signature.persons.every((person) => signature.removed.includes(person));
  return {
    whose: 'others',
    text,
    next: `${waysToSign(asked)}${isGone ? ` If none of them can sign any more, ${BYPASS}` : ''}`,
  };
}

function missingText({ role, name, needed, isAlsoNamed }: RequiredSignature, signed: number): string {
  const of = isAlsoNamed ? `whom this pull request names for ${name}` : `from ${name}`;
  if (needed > 1)
    return `${signed} of the ${needed} required reviewers ${of} ${signed === 1 ? 'has' : 'have'} signed.`;
  return {
    owner: `The owner ${of} has not signed yet.`,
    reviewer: `None of the reviewers ${of} has signed yet.`,
    partner: `Nobody ${of} has signed yet.`,
    'cold reader': `The cold reader${isAlsoNamed ? ' whom this pull request names' : ''} has not signed yet.`,
    'owner of another scope': 'No owner of an existing scope has signed yet.',
  }[role];
}

function waysToSign(asked: readonly Asked[]): string {
  const by = (way: Asked['by']) => asked.filter((one) => one.by === way).map(({ login }) => whom(login));
  const [reviewing, commenting] = [by('review'), by('comment')];
  const ways = [
    ...(reviewing.length > 0 ? [`${orList(reviewing)} needs to approve the pull request`] : []),
    ...(commenting.length > 0
      ? [
          `${orList(commenting)} needs to comment with the line below: approvals by people who opened this or wrote part of it don't count`,
        ]
      : []),
  ];
  return sentence(`${ways.join(', or ')}.`);
}

function whom(name: string): string {
  return `${isTeam(name) ? 'somebody in ' : ''}\`${name}\``;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function orList(names: readonly string[]): string {
  return listed(names).replace(/ and (?!.* and )/, ' or ');
}

/** A standing request for changes of anyone who is named holds the change up. */
export function refusalReason(name: string): Reason {
  const who = isTeam(name) ? 'that person' : `\`${name}\``;
  return {
    whose: 'author',
    text: sentence(`${whom(name)} requested changes.`),
    next: `Address them. Then ${who} needs to approve, or the review has to be dismissed.`,
  };
}

export function tornReason(required: readonly LookedUpSignature[], signed: ReadonlySet<string>): Reason {
  const of = (company: RequiredSignature['company']) =>
    new Set(required.filter((signature) => signature.company === company).flatMap(({ persons }) => persons));
  const [ours, partner] = [of('ours'), of('partner')];
  const veiled = new Map(required.flatMap((signature) => [...signature.veiled]));
  const both = [...signed].filter((person) => ours.has(person) && partner.has(person));
  const names = new Set(both.map((person) => whom(veiled.get(person) ?? person)));
  return {
    whose: 'others',
    text: sentence(
      `${listed([...names])} may sign for either company, but a person counts for only one of them.`,
    ),
    next: 'Somebody else needs to sign for the other company.',
  };
}

/** Who is in a team is not known: for a moment, or because we may not ask. */
export function unknownTeamReason(team: string, sentence: string): Reason {
  const [organization = ''] = team.split('/');
  return {
    whose: 'others',
    text: sentence,
    next: `This is retried automatically. If it keeps failing, install the App in \`${organization}\` with permission to read members, or name people instead of \`${team}\` in the scope.`,
    turn: `GitHub, or whoever can give access to the members of \`${team}\``,
  };
}

/** Where nobody is known who could sign at all. */
export function nobodyReason({ name, policy }: Concerned, branch: string): Reason {
  return policy
    ? {
        whose: 'others',
        text: `\`${name}\` can't be read on \`${branch}\`, and neither can any older version, so it is not known who could sign.`,
        next: ADMINISTRATOR,
        turn: 'an administrator',
      }
    : {
        whose: 'author',
        text: `The people whom \`${name}\` names can't be read, so nobody can sign it.`,
        next: 'Fix its errors first.',
      };
}

/** What people should know of how a change is judged. */
export function notesOn(
  { what, after, name, policy }: Concerned,
  { branch, repository, base }: Pick<Facts, 'branch' | 'repository' | 'base'>,
): readonly Reason[] {
  const says = (text: string): Reason => ({ whose: 'nobody', text });
  const scope = after && readable(after.result);
  if (what === 'first' && scope) {
    const { profile } = profileOf(scope.gate?.branches, branch, repository);
    const many = scope.criteria.length;
    const waits: Record<Profile, string> = {
      all: `waits for ${many === 1 ? 'its one criterion' : `all ${many} criteria`}`,
      linked: 'waits for the criteria that it names or closes',
      none: 'still waits for no criterion',
    };
    return [
      says(
        `\`${name}\` is the first scope here, so the people whom it names sign it. From then on, code merged into \`${branch.name}\` ${waits[profile]}.`,
      ),
    ];
  }
  if (!policy?.isFromHistory) return [];
  return [
    says(
      `\`${name}\` can't be read at ${short(base.commit)}, so the people whom its newest valid version names sign.`,
    ),
  ];
}
