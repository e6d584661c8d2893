import type { ApprovalsResult, Asked, ScopeApprovals, SignatureState, Verdict } from '../../gate/verdict.js';
import { markdownCode as code, markdownLink as link, markdownText as text } from '../../text/markdown.js';
import { plural } from '../counts.js';
import { approvalsIn, cutList } from './parts-of-verdict.js';

const WHAT: Readonly<Record<ScopeApprovals['what'], string>> = {
  changed: 'changes',
  first: 'is new here',
  added: 'is new here',
  deleted: 'is deleted',
  configuration: 'keeps its text, but the configuration changes for it',
};

/** People of one team that are named. */
const MOST_PEOPLE = 12;

const STANCES: Readonly<Record<Asked['stance'], string>> = {
  silent: '',
  'changes-requested': 'requested changes',
  'other-text': 'approved another text than this',
  'own-text': 'approved, but opened this or wrote part of it',
  dismissed: 'approval dismissed',
};

/** "the owner", "2 reviewers": who is meant by a required signature. */
export function roleWords({ role, needed, isAlsoNamed }: SignatureState): string {
  const words = {
    owner: 'the owner',
    reviewer: 'a reviewer',
    partner: needed === 1 ? 'a reviewer' : plural(needed, 'reviewer'),
    'cold reader': 'the cold reader',
    'owner of another scope': 'the owner of another scope',
  }[role];
  return isAlsoNamed ? `${words}, as named from now on` : words;
}

export function isComplete({ needed, signed }: SignatureState): boolean {
  return signed.length >= needed;
}

/** What somebody who is asked did so far, and how they sign where that is not by a review; often nothing. */
export function stanceWords({ stance, by }: Asked): string {
  if (by === 'review') return STANCES[stance];
  const said = stance === 'other-text' ? 'agreed to another text than this' : STANCES[stance];
  return [said, 'signs with the line below'].filter((one) => one !== '').join('; ');
}

/** Who must sign a change of the scope and who has: the same words in the check and in the pull request. */
export function signatureSections(approvals: ApprovalsResult, where: Verdict['where']): readonly string[] {
  const { scopes, agreeLine, change } = approvals;
  if (!change || scopes.length === 0) return [];
  const base = where?.branch ?? 'the base branch';
  return [
    ['### Signatures', '', ...scopes.map((scope) => table(scope, base))].join('\n'),
    ...(agreeLine === undefined ? [] : [agreement(agreeLine)]),
    ...unreachable(scopes, where),
  ];
}

function agreement(line: string): string {
  return `Whoever opened this pull request or wrote part of the change signs with this line, in a comment that is never edited:\n\n\`\`\`\n${line}\n\`\`\`\n`;
}

function table({ name, what, required }: ScopeApprovals, base: string): string {
  const people = required.some(({ isAlsoNamed }) => isAlsoNamed)
    ? ` Its people change: those whom ${code(base)} names sign, and those whom this pull request names.`
    : '';
  return [
    `${code(name)} ${WHAT[what]}.${people}`,
    '',
    '| | for | who | signed | may still sign |',
    '| --- | --- | --- | --- | --- |',
    ...required.map(row),
    '',
  ].join('\n');
}

function row(required: SignatureState): string {
  const signed = cutList(required.signed.map(code), MOST_PEOPLE).join(', ');
  const open = isComplete(required) ? '' : cutList(required.open.map(asked), MOST_PEOPLE).join('<br>');
  const mark = isComplete(required) ? '✅' : '⏳';
  return `| ${mark} | ${text(required.company)} | ${roleWords(required)} | ${signed || 'nobody yet'} | ${open} |`;
}

function asked(one: Asked): string {
  const words = stanceWords(one);
  return words === '' ? code(one.login) : `${code(one.login)} (${words})`;
}

/** Whom GitHub refuses to ask, with the mend. */
function unreachable(scopes: readonly ScopeApprovals[], where: Verdict['where']): string[] {
  const logins = new Set(
    scopes
      .flatMap(({ required }) => required.filter((one) => !isComplete(one)).flatMap(({ open }) => open))
      .filter(({ isUnreachable }) => isUnreachable)
      .map(({ login }) => login),
  );
  if (logins.size === 0 || !where) return [];
  const invite = link('invite them', `${where.url}/settings/access`);
  return [
    `GitHub can't ask ${cutList([...logins].map(code), MOST_PEOPLE).join(', ')} for a review, because they have no access: ${invite} with the role Read.\n`,
  ];
}

/** The signatures of a pull request, for its comment; empty where nobody has to sign. */
export function signatureList(verdict: Verdict): string {
  const approvals = approvalsIn(verdict);
  return approvals ? signatureSections(approvals, verdict.where).join('\n') : '';
}
