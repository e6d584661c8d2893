import { firstName, LENA, MARA } from '../cast.js';
import { REPO } from '../stage.js';
import { step } from '../step.js';
import { isCriterion } from './issues.js';
import { mergeLine, verdictLine } from './lines.js';

const BRANCH = 'two-way-sync';

/** Code that comes before its criteria are proven. */
export const codeIsRefused = step({
  title: 'Code wants to be merged before anything is proven',
  words:
    'Mara opens a pull request. GitHub tells the App, by a signed webhook; the App reads what it needs and sets ' +
    'its check. Lena, who administers the repository, tries to merge anyway.',
  async act(stage) {
    await stage.github.commit(
      REPO,
      BRANCH,
      { 'src/sync.ts': 'export const everySeconds = 30;\n' },
      { author: MARA, message: 'Book in Daybook, see it in Praxis' },
    );
    const pull = await stage.as(MARA).openPull({
      title: 'Book in Daybook, see it in Praxis',
      head: BRANCH,
      body: 'Appointments flow in both directions.',
    });
    const check = await stage.as(MARA).check(pull, ({ conclusion }) => conclusion === 'action_required');
    return { pull, check, merge: await stage.as(LENA).merge(pull) };
  },
  shows: ({ pull, check, merge }) => [
    { who: 'Mara', what: `opens pull request #${pull}` },
    verdictLine(check),
    ...mergeLine(LENA, pull, merge),
  ],
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
