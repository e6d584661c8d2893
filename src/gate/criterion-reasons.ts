import type { Facts } from './facts.js';
import type { CriterionRow, CriterionStatus, Reason } from './verdict.js';

type Where = Pick<Facts, 'branch' | 'repository'>;
type Lacking = Exclude<CriterionStatus, 'done' | 'closes-with-this-merge' | 'text-changed' | 'boxes-left'>;

const LACKING: Readonly<Record<Lacking, readonly [text: string, next: string]>> = {
  'no-issue': ['has no issue', 'Run `sync` on the default branch: it creates one.'],
  open: [
    'is open',
    'Once it is proven, close its issue as completed; or tick its boxes and let this pull request close it.',
  ],
  reopened: ['was reopened', 'Once it is proven, a person needs to close its issue again.'],
  'not-planned': [
    'was closed as not planned',
    'Reopen its issue; or remove the criterion from the scope, a change that both companies sign.',
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
    const ticked = boxes ? ` (${boxes.ticked} of ${boxes.all})` : '';
    return {
      whose: 'others',
      text: `${name} is closed, but not all boxes of its checklist are ticked${ticked}.`,
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
      text: `${name} does not have the scope's current text.`,
      next: 'Run `sync`: it puts the new text into the issue. Then the criterion has to be proven again.',
    };
  return {
    whose: 'others',
    text: `${name} has the text of \`${defaultBranch}\`, but the text here is different.`,
    next: `Merge the scope of \`${defaultBranch}\` into \`${branch.name}\`, or set its row in \`gate.branches\` to \`none\`.`,
  };
}
