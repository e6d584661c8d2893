import type { Call } from '../command-line.js';
import { type Agreement, agreementsIn } from '../commands/sync/agreement.js';
import { planScopes } from '../commands/sync/plan-scopes.js';
import { syncScopes } from '../commands/sync/sync-scopes.js';
import { validate } from '../commands/validate.js';
import { connectionFrom, waitText } from '../connection.js';
import { NodeFiles } from '../files/node-files.js';
import { namesInRepository } from '../files/paths.js';
import { connect } from '../github/octokit.js';
import type { GitHub } from '../github/port.js';
import { appliedJson, appliedSummary, stepDone } from '../report/applied.js';
import { planJson, planPretty } from '../report/plan.js';
import { coloured, plain, toPretty } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';
import { Progress } from './progress.js';
import { standardError } from './streams.js';

/** `plan` and `sync`: a dry run is a plan that nobody applies. */
export async function run(call: Call): Promise<number> {
  const { command, operands: paths, options } = call;
  const connection = connectionFrom(process.env, { repository: options['repo'] });
  const {
    results,
    failed,
    issueAuthors: authors,
  } = await validate({ paths, failOn: 'error' }, new NodeFiles(process.cwd()));
  if (failed) {
    show(toPretty(results, wantsColour() ? coloured : plain));
    return EXIT.findings;
  }
  const pathOf = namesInRepository(process.cwd());
  const agreements = agreementsIn(results, { home: connection.home, commit: 'HEAD', authors }).map(
    (agreement) => ({ ...agreement, path: pathOf(agreement.path) }),
  );
  const progress = new Progress(standardError());
  const github = connect({ ...connection, onWait: (wait) => progress.tell(waitText(wait)) });
  try {
    const isPlan = command.name === 'plan' || options['dry-run'] !== undefined;
    return await (isPlan ? showPlan : runSync)(call, agreements, github, progress);
  } finally {
    progress.end();
  }
}

async function showPlan(
  { options }: Call,
  agreements: readonly Agreement[],
  github: GitHub,
  progress: Progress,
): Promise<number> {
  const planned = await planScopes(agreements, { adopt: options['adopt'] !== undefined }, github);
  const paint = wantsColour() ? coloured : plain;
  progress.end();
  return show(
    options['json'] === undefined
      ? planned.map(({ agreement, plan }) => planPretty(agreement.scope.id, plan, paint)).join('\n')
      : json(planned.map(({ agreement, plan }) => [agreement.scope.id, planJson(plan)])),
  );
}

async function runSync(
  { options }: Call,
  agreements: readonly Agreement[],
  github: GitHub,
  progress: Progress,
): Promise<number> {
  const isJson = options['json'] !== undefined;
  const paint = wantsColour() ? coloured : plain;
  const how = {
    adopt: options['adopt'] !== undefined,
    allowMassChange: options['allow-mass-change'] !== undefined,
  };
  const { synced, failure } = await syncScopes(agreements, how, github, {
    onPlan: (id, plan) => {
      progress.end();
      if (!isJson) show(planPretty(id, plan, paint));
    },
    onStep: (...step) => progress.tell(stepDone(...step)),
  });
  progress.end();
  show(
    isJson
      ? json(synced.map(({ agreement, outcome }) => [agreement.scope.id, appliedJson(outcome)]))
      : synced.map(({ outcome }) => appliedSummary(outcome)).join(''),
  );
  // The exit code and the error channel tell it, too: for the scope that could not even be planned, only they do.
  if (failure) throw failure;
  return EXIT.good;
}

function json(entries: readonly (readonly [string, unknown])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
