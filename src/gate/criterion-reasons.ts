import type { Facts } from './facts.js';
import type { CriterionRow, CriterionStatus, Reason } from './verdict.js';

type Where = Pick<Facts, 'branch' | 'repository'>;
type Lacking = Exclude<CriterionStatus, 'done' | 'closes-with-this-merge' | 'text-changed' | 'boxes-left'>;

const LACKING: Readonly<Record<Lacking, readonly [text: string, next: string]>> = {
  'no-issue': ['has no issue', 'Run `sync` on the default branch: it makes one.'],
  open: [
    'is open',
    'Close its issue as completed once it is proven; or tick its boxes and let this pull request close it.',
  ],
  reopened: ['was reopened', 'A person closes its issue again once it is proven.'],
  'not-planned': [
    'was closed as not planned',
    'Reopen its issue, or take the criterion out of the scope: both companies sign that.',
  ],
  duplicate: [
    'was closed, but not as completed',
    'Reopen its issue, and close it as completed once it is proven.',
  ],
};

/** Why a criterion is not done, and what to do. */
export function openReason({ id, state, issue, boxes }: CriterionRow, where: Where): Reason {
  const name = issue ? `${id} (issue ${issue.number})` : id;
  if (state === 'text-changed') return otherText(name, where);
  if (state === 'boxes-left') {
    const ticked = boxes ? `${boxes.ticked} of ${boxes.all}` : 'not all';
    return {
      whose: 'others',
      text: `${name} is closed with ${ticked} boxes of its checklist ticked.`,
      next: 'Tick the others once they are done.',
    };
  }
  const [text, next] = LACKING[state as Lacking];
  return { whose: 'others', text: `${name} ${text}.`, next };
}

/** Issues carry the default branch's text: where another branch's scope differs they prove nothing there. */
function otherText(name: string, { branch, repository: { defaultBranch } }: Where): Reason {
  if (branch.name === defaultBranch)
    return {
      whose: 'others',
      text: `${name} has another text than the scope has now.`,
      next: 'Run `sync`: it brings the new text into the issue, to be proven anew.',
    };
  return {
    whose: 'others',
    text: `${name} has the text of \`${defaultBranch}\`, which is another one here.`,
    next: `Merge the scope of \`${defaultBranch}\` into \`${branch.name}\`, or give its row in \`gate.branches\` \`none\`.`,
  };
}
