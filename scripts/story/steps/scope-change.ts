import { firstName, IDRIS, LENA, MARA, SOL } from '../cast.js';
import { AGREED, REPO, type Stage } from '../stage.js';
import { step } from '../step.js';
import type { Check } from '../visitor.js';
import { meaningLine, mergeLine, verdictLine, whoseTurn } from './lines.js';

const BRANCH = 'five-minutes';
const PROMISE = 'shows in the Praxis calendar within 30 seconds';
const WEAKER = scopeWith('shows in the Praxis calendar within 5 minutes');
const WEAKEST = scopeWith('shows in the Praxis calendar within 24 hours');

/** A change of the page. */
export const scopeChangeWaits = step({
  title: 'One company wants to promise less',
  words:
    'Thirty seconds turn out to be hard. Mara proposes to change the page itself: five minutes. That is not for ' +
    'her to decide, nor for her company alone. The App says what the change means, and asks those whom main’s ' +
    'page names for their reviews.',
  async act(stage) {
    await push(stage, WEAKER, 'Within five minutes');
    const pull = await stage.as(MARA).openPull({
      title: 'Show appointments within five minutes',
      head: BRANCH,
      body: 'Thirty seconds are hard at noon.',
    });
    const check = await stage.as(MARA).check(pull, isWaiting);
    const merge = await stage.as(LENA).merge(pull);
    return { pull, check, merge, asked: await stage.as(LENA).asked(pull) };
  },
  shows: ({ pull, check, merge, asked }) => [
    { who: 'Mara', what: `opens pull request #${pull}` },
    verdictLine(check),
    meaningLine(check),
    { who: 'App', what: `asks ${asked.map(firstName).join(', ')} for a review` },
    ...mergeLine(LENA, pull, merge),
  ],
  truths: {
    'Both owners and the fresh reader are asked.': ({ asked }) =>
      [LENA, IDRIS, SOL].every((login) => asked.includes(login)),
    'GitHub refuses the merge.': ({ merge }) => merge.status === 405,
  },
});

/** One side's yes is not enough. */
export const oneSideIsNotEnough = step({
  title: 'One company’s yes is not enough',
  words: 'Lena and Sol approve. The partner has not said a word yet.',
  async act(stage) {
    const pull = await stage.as(LENA).pullFrom(BRANCH);
    await stage.as(LENA).approve(pull);
    await stage.as(SOL).approve(pull);
    const isForPartner = (check: Check) => isWaiting(check) && isFor(IDRIS, check);
    const check = await stage.as(LENA).check(pull, isForPartner);
    return { pull, check, merge: await stage.as(LENA).merge(pull) };
  },
  shows: ({ pull, check, merge }) => [
    { who: 'Lena, Sol', what: `approve #${pull}` },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ],
  truths: {
    'The check names Idris as the one whose turn it is.': ({ check }) => isFor(IDRIS, check),
    'GitHub refuses the merge.': ({ merge }) => merge.status === 405,
  },
});

/** The partner agrees to these words, and to no others. */
export const signatureHoldsForItsWords = step({
  title: 'The partner agrees, to these words and no others',
  words:
    'Idris approves, and the check turns green. Then Mara pushes another text to the same pull request: a day ' +
    'in place of five minutes.',
  async act(stage) {
    const pull = await stage.as(IDRIS).pullFrom(BRANCH);
    await stage.as(IDRIS).approve(pull);
    const agreed = await stage.as(IDRIS).check(pull, isGreen);
    await push(stage, WEAKEST, 'Or a day');
    const check = await stage.as(LENA).check(pull, isWaiting);
    return { pull, agreed, check, merge: await stage.as(LENA).merge(pull) };
  },
  shows: ({ pull, agreed, check, merge }) => [
    { who: 'Idris', what: `approves #${pull}` },
    verdictLine(agreed),
    { who: 'Mara', what: `pushes "24 hours" to #${pull}` },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ],
  truths: {
    'With both companies’ approval the check was green.': ({ agreed }) => isGreen(agreed),
    'The approvals do not hold for the other text.': ({ check }) => isWaiting(check),
    'GitHub refuses the merge.': ({ merge }) => merge.status === 405,
  },
});

/** What both signed gets in. */
export const scopeChangeIsMerged = step({
  title: 'What both companies signed is merged',
  words:
    'Mara takes that back. The text is again the one that everybody signed, so nobody has to sign again.',
  async act(stage) {
    const pull = await stage.as(LENA).pullFrom(BRANCH);
    await push(stage, WEAKER, 'Five minutes, as agreed');
    const check = await stage.as(LENA).check(pull, isGreen);
    const merge = await stage.as(LENA).merge(pull);
    return { pull, check, merge, scope: await stage.as(IDRIS).file('scope.yaml') };
  },
  shows: ({ pull, check, merge }) => [
    { who: 'Mara', what: `pushes "5 minutes" to #${pull}` },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ],
  truths: {
    'The check is green.': ({ check }) => isGreen(check),
    'The new promise stands on main.': ({ merge, scope }) => merge.status === 200 && scope === WEAKER,
  },
});

const isWaiting = ({ conclusion }: Check) => conclusion === 'action_required';
const isFor = (login: string, check: Check) => whoseTurn(check).join() === login;
const isGreen = ({ conclusion }: Check) => conclusion === 'success';

function scopeWith(promise: string): string {
  if (!AGREED.includes(PROMISE)) throw new Error(`The scope does not say "${PROMISE}" any more.`);
  return AGREED.replace(PROMISE, promise);
}

async function push(stage: Stage, scope: string, message: string): Promise<void> {
  await stage.github.commit(REPO, BRANCH, { 'scope.yaml': scope }, { author: MARA, message });
}
