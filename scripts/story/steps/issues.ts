import { LENA } from '../cast.js';
import type { Ended } from '../children.js';
import type { Stage } from '../stage.js';
import { step } from '../step.js';
import type { Issue } from '../visitor.js';

/** The issue of a criterion begins with its id. */
export const isCriterion = ({ title }: Issue) => /^AC-\d+: /.test(title);

async function synced(stage: Stage): Promise<{ readonly ended: Ended; readonly issues: readonly Issue[] }> {
  const ended = await stage.runAction();
  return { ended, issues: await stage.as(LENA).issues() };
}

/** The criteria become issues. */
export const criteriaBecomeIssues = step({
  title: 'Each criterion becomes an issue',
  words:
    'The page says in seven sentences how both companies will know that it is done: the acceptance criteria. ' +
    'After each push to main GitHub runs the Action, which checks the page and keeps an issue for each criterion, ' +
    'one write a second, as GitHub asks.',
  act: synced,
  shows: ({ issues }) =>
    issues.map(({ number, title, state }) => ({ who: `#${number} ${state}`, what: title })),
  truths: {
    'The Action ended well.': ({ ended }) => ended.code === 0,
    'There are seven open issues, one for each criterion, and one that gathers them.': ({ issues }) =>
      issues.length === 8 && issues.filter(isCriterion).every(({ state }) => state === 'open'),
  },
});

/** What was proven was proven for the old words. */
export const changedCriterionReopens = step({
  title: 'A changed promise has to be proven again',
  words:
    'The push to main wakes the Action once more. What was tried out was "within 30 seconds"; that says nothing ' +
    'of five minutes.',
  act: synced,
  shows: ({ issues }) => [
    ...issues
      .filter(isFirst)
      .map(({ number, title, state }) => ({ who: `#${number} ${state}`, what: title })),
    { who: '…', what: `${issues.filter(({ state }) => state === 'closed').length} others stay closed` },
  ],
  truths: {
    'The Action ended well.': ({ ended }) => ended.code === 0,
    'AC-1 is open again, and no other criterion.': ({ issues }) => {
      const open = issues.filter((one) => isCriterion(one) && one.state === 'open');
      return open.length === 1 && open.every(isFirst);
    },
    'Its issue says the new words.': ({ issues }) =>
      issues.some((one) => isFirst(one) && one.title.includes('5 minutes')),
  },
});

const isFirst = ({ title }: Issue) => title.startsWith('AC-1: ');
