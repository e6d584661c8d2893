import type { Call } from '../command-line.js';
import { planScopes, readAgreements } from '../commands/plan-scopes.js';
import { syncScopes } from '../commands/sync-scopes.js';
import { connectionFrom, waitText } from '../connection.js';
import { NodeFiles } from '../files/node-files.js';
import { connect } from '../github/octokit.js';
import { appliedJson, appliedSummary, stepDone } from '../report/applied.js';
import { planJson, planPretty } from '../report/plan.js';
import { coloured, plain, toPretty } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';

/** `plan` and `sync`: a dry run is a plan that nobody applies. */
export async function run({ command, operands: paths, options }: Call): Promise<number> {
  const connection = connectionFrom(process.env, { repository: options['repo'] });
  const isJson = options['json'] !== undefined;
  const paint = wantsColour() ? coloured : plain;
  const input = {
    paths,
    home: connection.home,
    adopt: options['adopt'] !== undefined,
    allowMassChange: options['allow-mass-change'] !== undefined,
  };
  const { results, failed, agreements } = await readAgreements(input, new NodeFiles(process.cwd()));
  if (failed) {
    show(toPretty(results, paint));
    return EXIT.findings;
  }
  const github = connect({ ...connection, onWait: (wait) => tell(waitText(wait)) });
  if (command.name === 'plan' || options['dry-run'] !== undefined) {
    const planned = await planScopes(agreements, input, github);
    return show(
      isJson
        ? json(planned.map(({ agreement, plan }) => [agreement.scope.id, planJson(plan)]))
        : planned.map(({ agreement, plan }) => planPretty(agreement.scope.id, plan, paint)).join('\n'),
    );
  }
  const synced = await syncScopes(agreements, input, github, {
    onPlan: (id, plan) => isJson || show(planPretty(id, plan, paint)),
    onStep: (...step) => tell(stepDone(...step)),
  });
  show(
    isJson
      ? json(synced.map(({ agreement, outcome }) => [agreement.scope.id, appliedJson(outcome)]))
      : synced.map(({ outcome }) => appliedSummary(outcome)).join(''),
  );
  return synced.some(({ outcome }) => outcome.failure) ? EXIT.github : EXIT.good;
}

/** Progress goes beside the output: on a terminal one line that is written over, else a line each. */
function tell(text: string | undefined): void {
  if (text === undefined) return;
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
}

function json(entries: readonly (readonly [string, unknown])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
