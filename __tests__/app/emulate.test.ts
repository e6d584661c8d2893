import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import { GitHubOperations } from '../../app/github-operations.js';
import { type RunningApp, startServer } from '../../app/server.js';
import { settingsFrom } from '../../app/settings.js';
import { publish } from '../../src/commands/gate/publish.js';
import { connectGate } from '../../src/github/connect-gate.js';
import { fakeGitHub } from '../fakes/github.js';
import { FakeRepository } from '../fakes/pull-requests.js';
import { ManualTimers } from './manual-timers.js';
import { ENVIRONMENT, PRIVATE_KEY, SECRET } from './running-app.js';

// A GitHub that others wrote: its webhooks, its Apps' tokens, its check runs and its refusal to merge, where the
// sandbox and we could be wrong in the same way. It has no GraphQL, which tells the gate what a pull request is: no
// verdict can be reached here, and what is shown is that then nothing is ever green. Nor does it remember which App
// made a check, or list an installation's repositories.

const REPO = 'ada/crm';
const CHECK = 'scope gate';
const REFUSED = 422;
const MERGED = 200;
const permissions = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
};

let url: string;
let app: RunningApp;
let judged: string[];
let head: string;
let stop: (() => Promise<void>)[];

/** Tells how judging ended. */
class WatchedGate extends GitHubOperations {
  override async evaluatePull(...of: Parameters<GitHubOperations['evaluatePull']>): Promise<void> {
    try {
      await super.evaluatePull(...of);
      judged.push('judged');
    } catch (error) {
      judged.push(String(error));
      throw error;
    }
  }
}

beforeEach(async () => {
  const server = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { 'emulator-token': { login: 'ada', scopes: ['repo'] } },
      github: {
        users: [{ login: 'ada' }],
        repos: [{ owner: 'ada', name: 'crm', auto_init: true }],
        apps: [
          {
            app_id: Number(ENVIRONMENT.APP_ID),
            slug: 'scope-as-code',
            name: 'scope-as-code',
            private_key: PRIVATE_KEY,
            permissions,
            events: ['pull_request'],
            installations: [{ installation_id: 5, account: 'ada', repository_selection: 'all' }],
          },
        ],
      },
    },
  });
  url = server.url;
  const settings = { ...settingsFrom(ENVIRONMENT), apiUrl: url };
  judged = [];
  app = await startServer(settings, (probot) => new WatchedGate(probot, settings), new ManualTimers());
  stop = [() => app.stop(), () => server.close()];
  head = await openPull();
  await ada('PUT', '/branches/main/protection', {
    required_status_checks: { strict: false, contexts: [CHECK] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  });
  const config = { url: `${app.url}/api/github/webhooks`, content_type: 'json', secret: SECRET };
  await ada('POST', '/hooks', { name: 'web', active: true, events: ['pull_request'], config });
});

afterEach(async () => {
  for (const end of stop) await end();
});

/** Asks the emulator as the repository's owner. */
async function ada(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}/repos/${REPO}${path}`, {
    method,
    headers: { authorization: 'token emulator-token', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Opens pull request 1. Gives its head. */
async function openPull(): Promise<string> {
  const { body: tip } = await ada('GET', '/git/ref/heads/main');
  const { sha } = (tip as { object: { sha: string } }).object;
  await ada('POST', '/git/refs', { ref: 'refs/heads/work', sha });
  const content = Buffer.from('export const sync = 1;\n').toString('base64');
  await ada('PUT', '/contents/sync.ts', { message: 'Sync', branch: 'work', content });
  const { body } = await ada('POST', '/pulls', { title: 'Sync', head: 'work', base: 'main' });
  return (body as { head: { sha: string } }).head.sha;
}

const merge = async () => (await ada('PUT', '/pulls/1/merge', {})).status;

test('threat 35: told by a webhook that others signed, the App that can’t read says nothing, and the merge is refused', async () => {
  await ada('PATCH', '/pulls/1', { title: 'Sync, edited' });
  await until(async () => judged.length > 0);
  expect(judged).toEqual([expect.stringContaining('read pull request #1')]);
  expect((await ada('GET', '/hooks/1/deliveries')).body).toContainEqual(
    expect.objectContaining({ event: 'pull_request', status_code: 202 }),
  );
  expect((await ada('GET', `/commits/${head}/check-runs`)).body).toMatchObject({ check_runs: [] });
  expect(await merge()).toBe(REFUSED);
});

test('a check as the App writes it holds the merge up, and lets it through', async () => {
  const { checks } = connectGate({ repository: REPO, token: 'emulator-token', apiUrl: url });
  const we = { app: 17, bot: undefined, hasButton: true };
  const ports = { checks, we, pulls: new FakeRepository(), issues: fakeGitHub() };
  const say = async (conclusion: 'action_required' | 'success') => {
    const page = { name: CHECK, conclusion, title: 'A title', summary: 'A summary', annotations: [] };
    await publish(head, page, await checks.listChecks(head, CHECK), ports);
  };
  await say('action_required');
  expect(await merge()).toBe(REFUSED);
  await say('success');
  expect(await merge()).toBe(MERGED);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 25));
}
