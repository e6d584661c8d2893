import type { Scope } from '../scope/scope.js';
import type { AgreedVersion } from './version.js';

/** A pull request that brought a commit, with who approved it, as GitHub has it. */
export interface ApprovedPull {
  readonly number: number;
  readonly url: string;
  readonly approvals: readonly Approval[];
}

/** That a person's last word on a pull request was yes. */
export interface Approval {
  readonly login: string;
  /** As ISO 8601. */
  readonly at: string;
  /** An approving review; or, of who can't review it, the line `/scope agree` in a comment. */
  readonly how: 'review' | 'comment';
}

/** An approval by a person, and for whom it counts. */
export interface Signature extends Approval {
  readonly pull: number;
  readonly role: 'owner' | 'reviewer' | 'cold reader' | 'not named';
  /** The company that names this person; undefined where none does by login, as for the members of a team. */
  readonly company: string | undefined;
}

/** Who signed a version for which company, as the scopes before and after name them. */
export function signaturesOf({ what }: AgreedVersion, pulls: readonly ApprovedPull[]): Signature[] {
  const scopes = what.kind === 'unreadable' ? [] : scopesOf(what);
  return pulls.flatMap(({ number, approvals }) =>
    approvals.map((approval) => ({ ...approval, pull: number, ...roleOf(approval.login, scopes) })),
  );
}

function scopesOf(what: Exclude<AgreedVersion['what'], { kind: 'unreadable' }>): Scope[] {
  return [...('head' in what ? [what.head.scope] : []), ...('base' in what ? [what.base.scope] : [])];
}

function roleOf(login: string, scopes: readonly Scope[]): Pick<Signature, 'role' | 'company'> {
  const isOne = (other: string | undefined) => other?.toLowerCase() === login.toLowerCase();
  for (const { owner, reviewers = [], partner, systems } of scopes) {
    const ours = Object.values(systems).find(({ company }) => company !== partner.company)?.company;
    if (isOne(owner.github)) return { role: 'owner', company: ours };
    if (isOne(partner.owner.github)) return { role: 'owner', company: partner.company };
    if (reviewers.some(isOne)) return { role: 'reviewer', company: ours };
    if (partner.reviewers.some(isOne)) return { role: 'reviewer', company: partner.company };
  }
  const isReader = scopes.some(({ cold_read }) => isOne(cold_read?.reader));
  return { role: isReader ? 'cold reader' : 'not named', company: undefined };
}
