import { createSign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit, App as OctokitApp } from 'octokit';
import { manualClock } from '../../sandbox/clock.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let acme: Acme;
let app: { id: number; privateKey: string };

beforeEach(async () => {
  acme = await startAcme();
  const permissions = { checks: 'write', contents: 'read', members: 'read', issues: 'read' } as const;
  app = acme.addApp({ slug: 'gate', owner: 'acme', permissions });
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

function webToken(now = Date.now() / 1000): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256' })}.${part({ iat: Math.floor(now) - 10, exp: Math.floor(now) + 300, iss: app.id })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(app.privateKey, 'base64url')}`;
}

const byApp = (method: string, path: string, body?: unknown) =>
  acme.ask(method, path, { body, token: webToken() });

describe('an installation', () => {
  test('is found by repository, account and id', async () => {
    expect((await byApp('GET', '/repos/acme/crm/installation')).status).toBe(404);
    const id = acme.install('gate', 'acme', [acme.repo]);
    for (const path of [
      '/repos/acme/crm/installation',
      '/orgs/acme/installation',
      `/app/installations/${id}`,
    ]) {
      expect((await byApp('GET', path)).body).toMatchObject({
        id,
        app_id: app.id,
        repository_selection: 'selected',
      });
    }
    expect((await byApp('GET', '/app/installations')).body).toMatchObject([
      { id, account: { login: 'acme' } },
    ]);
    expect((await acme.ask('GET', '/app/installations')).status).toBe(401);
  });

  test('gives tokens, for all that it may or for less', async () => {
    await acme.addRepo({ owner: 'acme', name: 'other', files: { a: '1\n' } });
    const id = acme.install('gate', 'acme', [acme.repo]);
    const path = `/app/installations/${id}/access_tokens`;
    const made = await byApp('POST', path, { permissions: { checks: 'write' } });
    expect(made.body).toMatchObject({ permissions: { checks: 'write', metadata: 'read' } });
    const token = String(made.get('token'));
    expect((await acme.crm('GET', '/issues', undefined, token)).status).toBe(403);
    expect((await acme.ask('GET', '/installation/repositories', { token })).body).toMatchObject({
      total_count: 1,
      repositories: [{ full_name: acme.repo }],
    });
    expect((await acme.ask('GET', '/repos/acme/other', { token })).status).toBe(404);
    expect((await byApp('POST', path, { permissions: { contents: 'write' } })).status).toBe(422);
    expect((await byApp('POST', path, { repositories: ['other'] })).status).toBe(422);
    acme.selectRepositories('gate', 'acme', 'all');
    expect((await acme.ask('GET', '/repos/acme/other', { token })).status).toBe(200);
  });

  test('that is suspended or gone lets nobody in', async () => {
    const id = acme.install('gate', 'acme');
    const path = `/app/installations/${id}/access_tokens`;
    const token = String((await byApp('POST', path)).get('token'));
    acme.suspend('gate', 'acme');
    expect((await acme.crm('GET', '', undefined, token)).status).toBe(403);
    expect((await byApp('POST', path)).status).toBe(403);
    acme.unsuspend('gate', 'acme');
    expect((await acme.crm('GET', '', undefined, token)).status).toBe(200);
    acme.uninstall('gate', 'acme');
    expect((await acme.crm('GET', '', undefined, token)).status).toBe(401);
    expect((await byApp('POST', path)).status).toBe(404);
  });

  test("octokit's App works with it", async () => {
    acme.install('gate', 'acme');
    const octokit = new OctokitApp({
      appId: app.id,
      privateKey: app.privateKey,
      Octokit: Octokit.defaults({ baseUrl: acme.restUrl }),
    });
    const seen: string[] = [];
    for await (const { repository } of octokit.eachRepository.iterator()) seen.push(repository.full_name);
    expect(seen).toEqual([acme.repo]);
  });
});

test('a token of an installation dies after an hour', async () => {
  const clock = manualClock();
  const old = await startAcme({ clock });
  const keys = old.addApp({ slug: 'gate', owner: 'acme', permissions: { issues: 'read' } });
  app = keys;
  const id = old.install('gate', 'acme');
  const made = await old.ask('POST', `/app/installations/${id}/access_tokens`, {
    token: webToken(clock.now() / 1000),
  });
  const token = String(made.get('token'));
  clock.advance(3_599_000);
  expect((await old.crm('GET', '', undefined, token)).status).toBe(200);
  clock.advance(2000);
  expect((await old.crm('GET', '', undefined, token)).status).toBe(401);
  await old.close();
});

describe('teams', () => {
  const read = (path: string, token: string) =>
    acme.ask('GET', `/orgs/acme/teams/partners${path}`, { token });
  let token: string;

  beforeEach(() => {
    acme.install('gate', 'acme');
    token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
    acme.addTeam('acme', 'partners', ['sam-ito']);
    acme.setTeamMember('acme', 'partners', 'eve', 'pending');
  });

  test('have members, active or not yet', async () => {
    expect((await read('', token)).body).toMatchObject({ slug: 'partners', members_count: 1 });
    expect((await read('/members', token)).body).toMatchObject([{ login: 'sam-ito' }]);
    expect((await read('/memberships/Sam-Ito', token)).body).toMatchObject({
      state: 'active',
      role: 'member',
    });
    expect((await read('/memberships/eve', token)).get('state')).toBe('pending');
    expect((await read('/memberships/ada', token)).status).toBe(404);
    expect((await acme.ask('GET', '/orgs/acme/teams/none/members', { token })).status).toBe(404);
  });

  test('are seen from their own organisation only, with the permission for it', async () => {
    acme.addOrganization('northwind', ['eve']);
    acme.addTeam('northwind', 'reviewers', ['eve']);
    expect((await acme.ask('GET', '/orgs/northwind/teams/reviewers', { token })).status).toBe(404);
    acme.install('gate', 'northwind');
    const there = acme.addToken({ as: { app: 'gate', on: 'northwind' } });
    expect((await acme.ask('GET', '/orgs/northwind/teams/reviewers', { token: there })).status).toBe(200);
    const less = acme.addToken({ as: { app: 'gate', on: 'acme' }, permissions: { checks: 'write' } });
    expect((await read('', less)).status).toBe(403);
  });
});

test('a role is told, and where it comes from does not matter', async () => {
  acme.addTeam('acme', 'writers', ['sam-ito']);
  acme.giveTeam(acme.repo, 'writers', 'maintain');
  const role = async (login: string) => {
    const answer = await acme.crm('GET', `/collaborators/${login}/permission`);
    return [answer.get('permission'), answer.get('role_name')];
  };
  expect(await role('ada')).toEqual(['admin', 'admin']);
  expect(await role('sam-ito')).toEqual(['write', 'maintain']);
  expect(await role('eve')).toEqual(['read', 'read']);
  expect((await acme.crm('GET', '/collaborators/eve')).status).toBe(404);
  expect((await acme.crm('GET', '/collaborators/sam-ito')).status).toBe(204);
});

describe('webhooks of an App', () => {
  let url = '';
  const received: { event: string; action: unknown; payload: Record<string, unknown> }[] = [];
  const receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const payload = JSON.parse(Buffer.concat(parts).toString('utf8'));
      received.push({ event: String(request.headers['x-github-event']), action: payload.action, payload });
      response.writeHead(202).end();
    });
  });

  beforeEach(async () => {
    received.length = 0;
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    acme.setAppWebhook('gate', { url, secret: 'a long secret of the test', events: ['issues', 'check_run'] });
  });

  afterEach(async () => {
    await acme.deliveries.settled();
    await new Promise((resolve) => {
      receiver.close(resolve);
      receiver.closeAllConnections();
    });
  });

  test('come from where it is installed, with the installation in them', async () => {
    await acme.addRepo({ owner: 'acme', name: 'other', files: {} });
    acme.as('ada').openIssue(acme.repo, { title: 'Before' });
    const id = acme.install('gate', 'acme', [acme.repo]);
    acme.as('ada').openIssue('acme/other', { title: 'Elsewhere' });
    acme.as('ada').openIssue(acme.repo, { title: 'Here' });
    acme.as('ada').comment(acme.repo, 1, 'Not asked for');
    acme.suspend('gate', 'acme');
    acme.as('ada').openIssue(acme.repo, { title: 'Suspended' });
    await acme.deliveries.settled();
    expect(received.map(({ event, action }) => `${event}.${action}`).sort()).toEqual([
      'installation.created',
      'installation.suspend',
      'issues.opened',
    ]);
    const opened = received.find(({ event }) => event === 'issues');
    expect(opened?.payload).toMatchObject({ installation: { id }, issue: { title: 'Here' } });
  });

  test('what people ask of a check only its App hears', async () => {
    acme.install('gate', 'acme');
    const actions = acme.addToken({ as: { app: 'github-actions' } });
    const body = { name: 'build', head_sha: acme.tip(acme.repo) };
    const foreign = await acme.crm('POST', '/check-runs', body, actions);
    const token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
    const own = await acme.crm('POST', '/check-runs', { ...body, name: 'gate' }, token);
    acme.as('ada').rerequestCheck(acme.repo, Number(foreign.get('id')));
    acme.as('ada').rerequestCheck(acme.repo, Number(own.get('id')));
    await acme.deliveries.settled();
    const asked = received.filter(({ action }) => action === 'rerequested');
    expect(asked.map(({ payload }) => Reflect.get(Object(payload['check_run']), 'name'))).toEqual(['gate']);
  });
});
