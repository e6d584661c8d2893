import { REPO } from '../stage.js';
import { step } from '../step.js';

const WEAK = 'examples/weak/scope.yaml';

/** One finding of each kind that costs integrations most: nobody decides, data is lost, names don't match. */
const SHOWN = ['owner/person', 'records/silent-drop', 'criteria/testable'];

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly start: { readonly line: number };
}

/** What a scope is, and what a weak one hides. */
export const weakScope = step({
  title: 'A page that two companies sign, and one that they should not',
  words:
    'Two companies want their products to work together. What that means stands in one file, scope.yaml: ' +
    'who does what and gets what, who owns which data, how we know that it is done, who decides, and what is ' +
    'not built. This one reads well in a meeting. Checking it shows what it hides:',
  async act(stage) {
    const { code, stdout } = await stage.runCli(['validate', '--format', 'json', WEAK]);
    const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly Finding[] }[] };
    return { code, findings: files.flatMap(({ findings }) => findings) };
  },
  shows({ findings }) {
    const shown = SHOWN.flatMap((rule) => findings.find((one) => one.rule === rule) ?? []);
    return [
      ...shown.map(({ message, fix, start }) => ({
        who: `line ${start.line}`,
        what: `${message}\n→ ${fix}`,
      })),
      {
        who: '…',
        what: `and ${findings.length - shown.length} more: node dist/cli.js validate ${WEAK}`,
      },
    ];
  },
  truths: {
    'A weak page is refused (exit code 1).': ({ code }) => code === 1,
    'Nobody decides, data gets lost, a sentence can’t be tested: all three are found.': ({ findings }) =>
      SHOWN.every((rule) => findings.some((one) => one.rule === rule)),
  },
});

/** Where everything else plays. */
export const twoCompanies = step({
  title: 'Two companies, one repository, one rule',
  words:
    'Example Clinics makes Praxis, a calendar for doctors; Example Booking makes Daybook, where patients book. ' +
    'Their page is a good one (examples/clinic-calendar) and stands in the clinics’ repository. A GitHub of our ' +
    'own starts on this machine, and beside it the App. The branch main takes no change unless the App’s check, ' +
    '"scope gate", is green.',
  async act(stage) {
    await stage.startGitHub();
    await stage.startApp();
    const { code } = await stage.runCli(['validate', 'examples/clinic-calendar/scope.yaml']);
    return { code, page: stage.page };
  },
  shows: ({ page }) => [
    { who: 'GitHub', what: `${REPO} is at ${page}` },
    { who: 'Lena Novak', what: 'decides for Example Clinics. Mara Holm writes the code.' },
    { who: 'Idris Cole', what: 'decides for Example Booking, the partner. He may read here, and not write.' },
    { who: 'Sol Pereira', what: 'was in no meeting, and reads the page with fresh eyes.' },
  ],
  truths: { 'Their page has no finding.': ({ code }) => code === 0 },
});
