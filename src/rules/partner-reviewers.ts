import { type Cursor, each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

export const partnerReviewers = defineRule({
  id: 'partner/reviewers',
  severity: 'error',
  summary: 'The partner has reviewers of its own, and enough of them.',
  why: "A scope changes only with the other company's consent. If nobody of theirs can sign, or one of ours could, the promise is empty.",
  bad: `
partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [dana-reyes]`,
  good: `
partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [acme-inc/integrations]`,
  reads: ['owner', 'reviewers', 'partner', 'gate'],
  judges: [{ at: '/partner/reviewers', kinds: ['missing', 'empty', 'type'] }, '/gate/approvals'],
  *check(scope) {
    const ours = [scope.child('owner').child('github'), ...each(scope.child('reviewers'))];
    const partner = scope.child('partner');
    const theirs = [partner.child('owner').child('github'), ...each(partner.child('reviewers'))];
    for (const at of theirs) {
      const twin = at.value === undefined ? undefined : ours.find((own) => isSame(own, at));
      if (!twin) continue;
      yield {
        at,
        message: `\`${at.value}\` is named for both companies.`,
        fix: 'Name each person, and each team, for one company only.',
        related: [{ message: 'Named here for our side.', at: twin }],
      };
    }
    const approvals = scope.child('gate').child('approvals');
    const signers = new Set(theirs.flatMap(({ value }) => value?.toLowerCase() ?? []));
    const hasTeam = [...signers].some((signer) => signer.includes('/'));
    if (approvals.value === undefined || hasTeam || !partner.isWhole || approvals.value <= signers.size)
      return;
    yield {
      at: approvals,
      message: `${approvals.value} approvals are asked for, but the partner has only ${signers.size} to give.`,
      fix: 'List more reviewers or a team under `partner.reviewers`, or ask for fewer.',
    };
  },
});

/** Logins and teams are compared as GitHub does: without regard to case. */
function isSame(a: Cursor<string>, b: Cursor<string>): boolean {
  return a.value?.toLowerCase() === b.value?.toLowerCase();
}
