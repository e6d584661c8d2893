import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serverError } from '../../sandbox/http/faults.js';
import { PERMISSIONS } from '../contract/gate-stage.js';
import { inputVariables } from '../fixtures/action-yml.js';
import { startAction, startCli } from '../fixtures/spawn.js';
import { outputsIn } from './acme.js';
import { type Gated, REPO, scopeOf, startGated } from './gated.js';

let gated: Gated;
let directory: string;
let number: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'gate-'));
  gated = await startGated();
  number = await gated.propose('work', { 'a.ts': 'b' });
});
afterEach(async () => {
  rmSync(directory, { recursive: true, force: true });
  await gated.end();
});

const environment = (token: string) => ({
  GITHUB_API_URL: gated.sandbox.restUrl,
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: REPO,
  GITHUB_TOKEN: token,
});

/** Runs the bundled Action on an event, as a runner does. The folder holds nothing of the repository. */
async function act(event: string, payload: object = {}, { token = gated.token, inputs = {} } = {}) {
  const [output, summary, path] = ['output', 'summary', 'event.json'].map((name) =>
    join(directory, name),
  ) as [string, string, string];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  writeFileSync(path, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  const { GITHUB_TOKEN: _, ...runner } = environment(token);
  const result = await startAction(
    {
      ...runner,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: gated.sandbox.tip(REPO),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...inputVariables({ command: 'gate', token, ...inputs }),
    },
    directory,
  ).ended;
  expect(result.stdout + result.stderr).not.toContain(token);
  return { ...result, outputs: outputsIn(output), summary: readFileSync(summary, 'utf8') };
}

const target = () => ({ pull_request: { number, head: { sha: 'f'.repeat(40) }, base: { ref: 'main' } } });

describe('in a workflow', () => {
  test('threat 41: sets the check on the head of the pull request, and ends well for either verdict', async () => {
    const closed = await act('pull_request_target', target());
    expect([closed.code, closed.outputs, gated.shown(number)]).toEqual([
      0,
      { gate: 'closed' },
      ['scope gate: action_required'],
    ]);
    expect(closed.summary).toContain('AC-1');
    expect(await gated.merges(number)).toBe(false);
    gated.finish('AC-1');
    const issue = { labels: [{ name: 'scope:acme-crm' }] };
    const open = await act('issues', { action: 'closed', issue });
    expect([open.code, open.outputs, gated.shown(number)]).toEqual([
      0,
      { gate: 'open' },
      ['scope gate: success'],
    ]);
    expect(gated.sandbox.checks(REPO)).toHaveLength(1);
    expect(await gated.merges(number)).toBe(true);
  });

  test('threat 80: a review wakes it through workflow_run, and a scope change merges when it is signed', async () => {
    const change = await gated.propose('change', { 'scope.yaml': scopeOf(1, 'title: Another') });
    for (const login of ['dana-reyes', 'sam-ito', 'lee-park'])
      await gated.sandbox.as(login).review(REPO, change, 'APPROVE');
    const { code } = await act('workflow_run', {
      workflow_run: { head_sha: gated.sandbox.pull(REPO, change).head.sha },
    });
    expect([code, gated.shown(change), gated.shown(number)]).toEqual([0, ['scope gate: success'], []]);
  });

  test('threat 33: a pull request that is closed while green is not green when it is reopened', async () => {
    gated.finish('AC-1');
    await act('pull_request_target', target());
    expect(gated.shown(number)).toEqual(['scope gate: success']);
    gated.sandbox.as('dana-reyes').closeIssue(REPO, number);
    const { head } = gated.sandbox.pull(REPO, number);
    const closed = { number, merged: false, head: { sha: head.sha }, base: { ref: 'main' } };
    const { code } = await act('pull_request_target', { action: 'closed', pull_request: closed });
    expect([code, gated.shown(number)]).toEqual([0, ['scope gate: action_required']]);
  });

  test('threat 35: with the token of an App, as teams need it, it knows its own checks and takes them back', async () => {
    gated.sandbox.addApp({ slug: 'acme-teams', owner: 'acme', permissions: PERMISSIONS });
    gated.sandbox.install('acme-teams', 'acme');
    const token = gated.sandbox.addToken({ as: { app: 'acme-teams', on: 'acme' } });
    await act('pull_request_target', target(), { token });
    gated.finish('AC-1');
    await act('schedule', {}, { token });
    expect(gated.sandbox.checks(REPO)).toMatchObject([{ conclusion: 'success' }]);
    gated.sandbox.faults.add({ route: 'GRAPHQL repository', times: 5, trouble: serverError(502) });
    const { code } = await act('pull_request_target', target(), { token });
    expect([code, gated.sandbox.checks(REPO)]).toMatchObject([1, [{ conclusion: 'action_required' }]]);
  }, 60_000);

  test('a schedule judges all that are open', async () => {
    const other = await gated.propose('other', { 'b.ts': 'b' });
    const { code, outputs, summary } = await act('schedule');
    expect([code, outputs, gated.shown(number), gated.shown(other)]).toEqual([
      0,
      { gate: 'closed' },
      ['scope gate: action_required'],
      ['scope gate: action_required'],
    ]);
    expect(summary.trim().split('\n')).toHaveLength(2);
  });

  test('a pull request can be named', async () => {
    const { code, outputs } = await act('workflow_dispatch', {}, { inputs: { 'pull-request': `${number}` } });
    expect([code, outputs]).toEqual([0, { gate: 'closed' }]);
    expect((await act('workflow_dispatch', {}, { inputs: { 'pull-request': 'x' } })).code).toBe(1);
  });

  test('what concerns no scope asks nothing', async () => {
    const { code, stdout } = await act('issues', { issue: { body: 'Help', labels: [] } });
    expect([code, stdout, gated.requests().routes]).toEqual([
      0,
      expect.stringContaining('belongs to no scope'),
      [],
    ]);
  });

  test('threats 81, 84: with a token that may only read it says that it can not publish, and fails', async () => {
    const token = gated.sandbox.addToken({
      as: { app: 'github-actions' },
      permissions: { ...PERMISSIONS, checks: 'read', pull_requests: 'read' },
    });
    const { code, stdout } = await act('pull_request_target', target(), { token });
    expect([code, stdout, gated.shown(number)]).toEqual([
      1,
      expect.stringContaining('no check is published'),
      [],
    ]);
    expect(await act('pull_request', target(), { token })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("can't be published"),
    });
  });

  test('threat 35: when GitHub can not be read it fails, and what was green is taken back', async () => {
    gated.finish('AC-1');
    await act('pull_request_target', target());
    expect(gated.shown(number)).toEqual(['scope gate: success']);
    gated.sandbox.faults.add({ route: 'GRAPHQL repository', nth: 2, times: 5, trouble: serverError(502) });
    const { code, outputs } = await act('pull_request_target', target());
    expect([code, outputs, gated.shown(number)]).toEqual([
      1,
      { gate: 'closed' },
      ['scope gate: action_required'],
    ]);
  }, 60_000);
});

describe('on the command line', () => {
  const cli = (...args: string[]) =>
    startCli(['gate', ...args], { cwd: directory, env: environment(gated.token) }).ended;

  test('says the verdict, writes nothing, and exits by it', async () => {
    const closed = await cli('--pull', `${number}`);
    expect([closed.code, closed.stdout]).toEqual([1, expect.stringContaining('AC-1')]);
    gated.finish('AC-1');
    const open = await cli('--pull', `#${number}`, '--json');
    expect([open.code, JSON.parse(open.stdout)]).toMatchObject([
      0,
      { check: 'scope gate', conclusion: 'success' },
    ]);
    expect(gated.sandbox.ledger.writes().filter(({ route }) => !route.startsWith('GRAPHQL'))).toEqual([]);
    expect(gated.shown(number)).toEqual([]);
  });

  test.each([[['--pull', '99']], [['--pull', 'x']], [[]]])('refuses %j', async (args) => {
    expect((await cli(...args)).code).toBe(2);
  });
});
