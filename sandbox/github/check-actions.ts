import { invalid, Refusal } from '../http/answers.js';
import type { Writer } from '../http/router.js';
import { runEvent, suiteEvent } from './check-events.js';
import type {
  CheckAction,
  CheckAnnotation,
  CheckConclusion,
  CheckRun,
  CheckStatus,
  CheckSuite,
} from './check-state.js';
import { suiteState } from './check-state.js';
import { sees } from './installed.js';
import { covers } from './permissions.js';
import type { Account, App, Repo, World } from './world.js';
import { newIds, now } from './world.js';

/** GitHub's limits on a check run. */
const LONGEST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;
const MOST_ACTIONS = 3;

export interface CheckOutput {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly CheckAnnotation[];
}

export interface CheckChange {
  readonly name?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: CheckOutput;
  readonly actions?: readonly CheckAction[];
}

/** Writes a check run of an App on a commit. */
export async function createRun(
  world: World,
  repo: Repo,
  app: App,
  given: CheckChange & { readonly name: string; readonly head_sha: string },
): Promise<CheckRun> {
  if ((await repo.git.typeOf(given.head_sha)) !== 'commit') {
    throw new Refusal(422, { message: `No commit found for SHA: ${given.head_sha}` });
  }
  checkLimits(given);
  const suite = await suiteFor(world, repo, app, { sha: given.head_sha });
  const run: CheckRun = {
    ...newIds(world, 'CR'),
    suite,
    name: given.name,
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: given.started_at ?? now(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
  suite.runs.push(run);
  apply(world, run, given);
  runEvent(world, 'created', run, app.bot);
  await settle(world, run, 'not completed');
  return run;
}

/** Changes a check run; annotations come to those that are there. */
export async function updateRun(world: World, run: CheckRun, given: CheckChange): Promise<void> {
  checkLimits(given);
  const before = run.status === 'completed' ? 'completed' : 'not completed';
  apply(world, run, given);
  await settle(world, run, before);
}

/** The button "Re-run" of one check. The run itself stays as it is until its App changes it. */
export function rerequestRun(world: World, run: CheckRun, by: Account): void {
  run.suite.rerequested = true;
  run.suite.updatedAt = now(world);
  runEvent(world, 'rerequested', run, by);
}

/** The button "Re-run all checks", for the App of the suite. */
export function rerequestSuite(world: World, suite: CheckSuite, by: Account): void {
  suite.rerequested = true;
  suite.updatedAt = now(world);
  suiteEvent(world, 'rerequested', suite, by);
}

/** A button that the App put beside its run. */
export function requestAction(world: World, run: CheckRun, by: Writer, identifier: string): void {
  if (!run.actions.some((action) => action.identifier === identifier)) {
    throw new Error(`The check has no action ${identifier}.`);
  }
  runEvent(world, 'requested_action', run, by.account, { requested_action: { identifier } });
}

/** After a push GitHub makes a suite for each App that writes checks, and tells it. */
export async function requestSuites(
  world: World,
  repo: Repo,
  pushed: { readonly branch: string; readonly before: string | undefined; readonly sha: string },
): Promise<void> {
  for (const installation of world.installations) {
    const { app, suspendedAt, permissions } = installation;
    if (suspendedAt !== null || !sees(installation, repo) || !covers(permissions.checks, 'write')) continue;
    const suite = await suiteFor(world, repo, app, pushed);
    suiteEvent(world, 'requested', suite, repo.owner);
  }
}

/** The suite of an App on a commit; made if there is none. */
async function suiteFor(
  world: World,
  repo: Repo,
  app: App,
  pushed: { readonly sha: string; readonly branch?: string; readonly before?: string | undefined },
): Promise<CheckSuite> {
  const known = repo.checkSuites.find((one) => one.app === app && one.sha === pushed.sha);
  if (known !== undefined) return known;
  const tips = [...repo.git.branches()].filter(([, sha]) => sha === pushed.sha).map(([name]) => name);
  const suite: CheckSuite = {
    ...newIds(world, 'CS'),
    repo,
    app,
    sha: pushed.sha,
    commit: await repo.git.commit(pushed.sha),
    branch: pushed.branch ?? tips[0] ?? null,
    before: pushed.before ?? null,
    createdAt: now(world),
    updatedAt: now(world),
    rerequested: false,
    runs: [],
  };
  repo.checkSuites.push(suite);
  return suite;
}

function apply(world: World, run: CheckRun, given: CheckChange): void {
  run.name = given.name ?? run.name;
  run.detailsUrl = given.details_url ?? run.detailsUrl;
  run.externalId = given.external_id ?? run.externalId;
  run.startedAt = given.started_at ?? run.startedAt;
  run.actions = given.actions ?? run.actions;
  if (given.output !== undefined) {
    run.title = given.output.title ?? run.title;
    run.summary = given.output.summary ?? run.summary;
    run.text = given.output.text ?? run.text;
    run.annotations.push(...(given.output.annotations ?? []));
  }
  const status = given.conclusion === undefined ? given.status : 'completed';
  if (status !== undefined) {
    run.status = status as CheckStatus;
    run.conclusion =
      status === 'completed' ? ((given.conclusion ?? run.conclusion) as CheckConclusion) : null;
    run.completedAt = status === 'completed' ? (given.completed_at ?? now(world)) : null;
  }
  run.suite.rerequested = false;
  run.suite.updatedAt = now(world);
}

async function settle(world: World, run: CheckRun, before: 'completed' | 'not completed'): Promise<void> {
  const { suite } = run;
  if (run.status !== 'completed') return;
  if (before === 'not completed') {
    runEvent(world, 'completed', run, suite.app.bot);
    if (suiteState(suite).status === 'completed') suiteEvent(world, 'completed', suite, suite.app.bot);
  }
  await world.consequences.checksChanged(world, suite.repo);
}

function checkLimits({ output, actions, status, conclusion }: CheckChange): void {
  if (status === 'completed' && conclusion === undefined) {
    throw invalid({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  }
  for (const text of [output?.title, output?.summary, output?.text]) {
    if ((text ?? '').length > LONGEST_TEXT) {
      throw tooMuch(`Only ${LONGEST_TEXT} characters are allowed; ${text?.length} were supplied.`);
    }
  }
  const annotations = output?.annotations?.length ?? 0;
  if (annotations > MOST_ANNOTATIONS) {
    throw tooMuch(`No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations} were supplied.`);
  }
  if ((actions ?? []).length > MOST_ACTIONS) {
    throw tooMuch(`No more than ${MOST_ACTIONS} items are allowed; ${actions?.length} were supplied.`);
  }
  for (const { label, description, identifier } of actions ?? []) {
    for (const [text, most] of [
      [label, 20],
      [description, 40],
      [identifier, 20],
    ] as const) {
      if (text.length > most) {
        throw tooMuch(`Only ${most} characters are allowed; ${text.length} were supplied.`);
      }
    }
  }
}

function tooMuch(message: string): Refusal {
  return new Refusal(422, { message: `Invalid request.\n\n${message}` });
}
