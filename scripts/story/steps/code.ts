import { shownText } from '../../../src/text/markdown.js';
import { firstName, LENA, MARA } from '../cast.js';
import { REPO, type Stage } from '../stage.js';
import { type Line, step } from '../step.js';
import type { Check, MergeAnswer } from '../visitor.js';
import { isCriterion } from './issues.js';
import { mergeLine, verdictLine } from './lines.js';

const BRANCH = 'two-way-sync';

/** Code that comes before its criteria are proven. */
export const codeIsRefused = step({
  title: 'Code wants to be merged before anything is proven',
  words:
    'Mara opens a pull request. GitHub tells the App, by a signed webhook; the App reads what it needs and sets ' +
    'its check. Lena, who administers the repository, tries to merge anyway.',
  act: (stage) =>
    triesToMerge(stage, { branch: BRANCH, title: 'Book in Daybook, see it in Praxis', seconds: 30 }),
  shows: shownAttempt,
  truths: {
    'The check says that it waits for others.': ({ check }) => check.conclusion === 'action_required',
    'Nobody can merge, not even an administrator.': ({ merge }) => merge.status === 405,
  },
});

/** The criteria are proven, and the code gets in. */
export const codeIsMerged = step({
  title: 'The criteria are proven, and the same pull request turns green',
  words:
    'Lena tries out what the seven sentences say, ticks the boxes of each issue and closes it. Nobody touches the ' +
    'pull request: GitHub tells the App of each issue, and the App judges again.',
  async act(stage) {
    const lena = stage.as(LENA);
    const pull = await lena.pullFrom(BRANCH);
    const criteria = (await lena.issues()).filter(isCriterion);
    for (const { number } of criteria) await lena.finish(number);
    const check = await lena.check(pull, ({ conclusion }) => conclusion === 'success');
    return { pull, criteria, check, merge: await lena.merge(pull) };
  },
  shows: ({ pull, criteria, check, merge }) => [
    {
      who: firstName(LENA),
      what: `ticks and closes ${criteria.map(({ number }) => `#${number}`).join(', ')}`,
    },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ],
  truths: {
    'The check turned green by webhooks alone.': ({ check }) => check.conclusion === 'success',
    'The pull request is merged.': ({ merge }) => merge.status === 200,
  },
});

/** A promise that is open again holds up what comes next. */
export const nextCodeWaits = step({
  title: 'So the next pull request waits for that one sentence',
  words:
    'Mara goes on with the code. Six criteria stay proven; the changed one has to be shown before this gets in.',
  act: (stage) =>
    triesToMerge(stage, { branch: 'five-minute-sync', title: 'Sync every five minutes', seconds: 300 }),
  shows: shownAttempt,
  truths: {
    'The check waits for AC-1, and for nothing else.': ({ check }) =>
      shownText(check.summary).includes('Whose turn:** whoever proves AC-1.'),
    'GitHub refuses the merge.': ({ merge }) => merge.status === 405,
  },
});

interface Attempt {
  readonly pull: number;
  readonly check: Check;
  readonly merge: MergeAnswer;
}

/** Mara proposes code, and Lena tries to merge it once the App has judged. */
async function triesToMerge(
  stage: Stage,
  { branch, title, seconds }: { branch: string; title: string; seconds: number },
): Promise<Attempt> {
  const files = { 'src/sync.ts': `export const everySeconds = ${seconds};\n` };
  await stage.github.commit(REPO, branch, files, { author: MARA, message: title });
  const body = `Appointments flow in both directions, every ${seconds} seconds.`;
  const pull = await stage.as(MARA).openPull({ title, head: branch, body });
  const check = await stage.as(MARA).check(pull, ({ conclusion }) => conclusion === 'action_required');
  return { pull, check, merge: await stage.as(LENA).merge(pull) };
}

function shownAttempt({ pull, check, merge }: Attempt): Line[] {
  return [
    { who: 'Mara', what: `opens pull request #${pull}` },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ];
}
