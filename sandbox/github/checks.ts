import { created, forbidden, notFound, ok, Refusal, requireUnused } from '../http/answers.js';
import type { PageQuery } from '../http/paging.js';
import { pageOf } from '../http/paging.js';
import type { Call, RouteName } from '../http/router.js';
import { route } from '../http/router.js';
import type { CheckChange } from './check-actions.js';
import { createRun, rerequestRun, rerequestSuite, updateRun } from './check-actions.js';
import type { CheckRun, CheckSuite } from './check-state.js';
import { linksOf } from './issues.js';
import { renderFullSuite, renderRun } from './render/check.js';
import { repoWeb } from './render/links.js';
import type { App, Identity, Repo } from './world.js';

const READ = { needs: [{ checks: 'read' }] } as const;
const WRITE = { needs: [{ checks: 'write' }] } as const;

export const checkRoutes = [
  route('POST /repos/{owner}/{repo}/check-runs', WRITE, async (call) => {
    const app = requireApp(call.identity);
    const repo = call.repo();
    requireUnused({ images: call.body.output?.images });
    // The description says: any object, when it comes to `status`; the contract saw to the rest.
    const given = call.body as unknown as CheckChange & { readonly name: string; readonly head_sha: string };
    return created(renderRun(await createRun(call.world, repo, app, given), linksOf(call)));
  }),

  route('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', WRITE, async (call) => {
    const run = ownRun(call);
    await updateRun(call.world, run, (call.body ?? {}) as unknown as CheckChange);
    return ok(renderRun(run, linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', READ, (call) =>
    ok(renderRun(runOf(call.repo(), call.path.check_run_id), linksOf(call))),
  ),

  route('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', READ, (call) => {
    const run = runOf(call.repo(), call.path.check_run_id);
    return pageOf(run.annotations, call.query, call.address, (one) => ({
      path: one.path,
      start_line: one.start_line,
      end_line: one.end_line,
      start_column: one.start_column ?? null,
      end_column: one.end_column ?? null,
      annotation_level: one.annotation_level,
      title: one.title ?? null,
      message: one.message,
      raw_details: one.raw_details ?? null,
      blob_href: `${repoWeb(linksOf(call), run.suite.repo)}/blob/${run.suite.sha}/${encodeURI(one.path)}`,
    }));
  }),

  route('POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest', WRITE, (call) => {
    const run = ownRun(call);
    rerequestRun(call.world, run, call.writer().account);
    return { status: 201, body: {} };
  }),

  route('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', READ, async (call) => {
    const repo = call.repo();
    const sha = await shaOf(repo, call.path.ref);
    const { check_name: name, app_id: app, filter, status } = call.query;
    const found = repo.checkSuites
      .filter((suite) => suite.sha === sha && (app === undefined || suite.app.id === app))
      .flatMap((suite) => (filter === 'all' ? suite.runs : latestOf(suite)))
      .filter(
        (run) => (name === undefined || run.name === name) && (status === undefined || run.status === status),
      )
      .reverse();
    return listed(call, 'check_runs', found, (run) => renderRun(run, linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', READ, async (call) => {
    const repo = call.repo();
    const sha = await shaOf(repo, call.path.ref);
    const { check_name: name, app_id: app } = call.query;
    const found = repo.checkSuites.filter(
      (suite) =>
        suite.sha === sha &&
        (app === undefined || suite.app.id === app) &&
        (name === undefined || suite.runs.some((run) => run.name === name)),
    );
    return listed(call, 'check_suites', found, (suite) => renderFullSuite(suite, linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}', READ, (call) =>
    ok(renderFullSuite(suiteOf(call.repo(), call.path.check_suite_id), linksOf(call))),
  ),

  route('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs', READ, (call) => {
    const { check_name: name, status, filter } = call.query;
    const suite = suiteOf(call.repo(), call.path.check_suite_id);
    const runs = (filter === 'all' ? suite.runs : latestOf(suite)).filter(
      (run) => (name === undefined || run.name === name) && (status === undefined || run.status === status),
    );
    return listed(call, 'check_runs', runs, (run) => renderRun(run, linksOf(call)));
  }),

  route('POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest', WRITE, (call) => {
    const app = requireApp(call.identity);
    const suite = suiteOf(call.repo(), call.path.check_suite_id);
    if (suite.app !== app) throw forbidden('Resource not accessible by integration');
    rerequestSuite(call.world, suite, call.writer().account);
    return { status: 201, body: {} };
  }),
];

/** The run of that id. */
export function runOf(repo: Repo, id: number | bigint): CheckRun {
  const run = repo.checkSuites.flatMap(({ runs }) => runs).find((one) => one.id === Number(id));
  if (run === undefined) throw notFound();
  return run;
}

function suiteOf(repo: Repo, id: number): CheckSuite {
  const suite = repo.checkSuites.find((one) => one.id === id);
  if (suite === undefined) throw notFound();
  return suite;
}

// Of several runs of one name in a suite the last one counts.
function latestOf({ runs }: CheckSuite): CheckRun[] {
  return [...new Map(runs.map((run) => [run.name, run])).values()];
}

function requireApp(identity: Identity): App {
  if (identity.kind !== 'installation') throw forbidden('You must authenticate via a GitHub App.');
  return identity.app;
}

type RunPath = { readonly path: { readonly check_run_id: number | bigint } };

function ownRun<N extends RouteName>(call: Call<N> & RunPath): CheckRun {
  const app = requireApp(call.identity);
  const run = runOf(call.repo(), call.path.check_run_id);
  if (run.suite.app === app) return run;
  throw forbidden(
    `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
  );
}

async function shaOf(repo: Repo, ref: string): Promise<string> {
  const sha = await repo.git.resolve(ref);
  if (sha === undefined) throw new Refusal(422, { message: `No commit found for SHA: ${ref}` });
  return sha;
}

type Listing = { readonly query: PageQuery; readonly address: URL };

function listed<T>(call: Listing, key: string, items: readonly T[], render: (item: T) => unknown) {
  const page = pageOf(items, call.query, call.address, render);
  return { ...page, body: { total_count: items.length, [key]: page.body } };
}
