import { createSign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

const clock = manualClock();
let acme: Acme;

beforeEach(async () => {
  acme = await startAcme({ clock });
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

describe('tokens', () => {
  test('an unknown one is refused, and nobody is taken for somebody', async () => {
    const answer = await acme.ask('GET', '/repos/acme/crm', { token: 'wrong' });
    expect(answer.status).toBe(401);
    expect(answer.get('message')).toBe('Bad credentials');
    expect(acme.ledger.entries.at(-1)).toMatchObject({ identity: 'unknown', billed: false });
  });

  test('without one, what is public can be read, and nothing written', async () => {
    await acme.addRepo({ owner: 'acme', name: 'secret', private: true, files: {} });
    expect((await acme.ask('GET', '/repos/acme/crm', { token: null })).status).toBe(200);
    expect((await acme.ask('GET', '/repos/acme/secret', { token: null })).status).toBe(404);
    const answer = await acme.ask('POST', '/repos/acme/crm/issues', { token: null, body: { title: 'x' } });
    expect(answer.status).toBe(401);
  });

  test.each([
    ['app', 'Resource not accessible by integration'],
    ['user', 'Resource not accessible by personal access token'],
  ] as const)(
    'without the permission: 403 in the words for that kind of token (%s)',
    async (kind, message) => {
      const as = kind === 'app' ? { app: 'github-actions' } : { user: 'ada' };
      const token = acme.addToken({ as, permissions: { issues: 'read' } });
      expect((await acme.crm('GET', '/issues', undefined, token)).status).toBe(200);
      const answer = await acme.crm('POST', '/issues', { title: 'x' }, token);
      expect(answer.status).toBe(403);
      expect(answer.get('message')).toBe(message);
      expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
      expect(acme.issues(acme.repo)).toEqual([]);
    },
  );

  test('a repository that one may not see is missing, not forbidden', async () => {
    await acme.addRepo({ owner: 'acme', name: 'secret', private: true, files: {} });
    const eve = acme.addToken({ as: { user: 'eve' } });
    const elsewhere = acme.addToken({ as: { app: 'github-actions' }, repositories: ['acme/crm'] });
    for (const token of [eve, elsewhere]) {
      expect((await acme.ask('GET', '/repos/acme/secret/issues', { token })).status).toBe(404);
    }
    expect((await acme.ask('GET', '/repos/acme/nothing', {})).status).toBe(404);
  });

  test('the permission for pull requests is for those issues only that are pull requests', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'Issue' });
    await acme.commit(acme.repo, 'work', { a: '1\n' });
    await acme.as('ada').openPull(acme.repo, { title: 'Pull request', head: 'work' });
    const token = acme.addToken({ as: { app: 'github-actions' }, permissions: { pull_requests: 'write' } });
    expect((await acme.crm('POST', '/issues/1/comments', { body: 'Hi' }, token)).status).toBe(403);
    expect((await acme.crm('POST', '/issues/2/comments', { body: 'Hi' }, token)).status).toBe(201);
    expect((await acme.crm('GET', '/issues', undefined, token)).status).toBe(403);
  });

  test('basic authentication and the old scheme work, too', async () => {
    const basic = Buffer.from(`x-access-token:${acme.token}`).toString('base64');
    for (const authorization of [`Basic ${basic}`, `token ${acme.token}`]) {
      const answer = await acme.ask('GET', '/repos/acme/crm', { token: null, headers: { authorization } });
      expect(answer.status).toBe(200);
    }
    expect(acme.ledger.entries.map(({ identity }) => identity)).toEqual(Array(2).fill('github-actions[bot]'));
  });
});

describe('who am I', () => {
  test('a person has a profile; an App has none', async () => {
    const token = acme.addToken({ as: { user: 'ada' } });
    expect((await acme.ask('GET', '/user', { token })).body).toMatchObject({ login: 'ada', type: 'User' });
    expect((await acme.ask('GET', '/user')).status).toBe(403);
    expect((await acme.ask('GET', '/user', { token: null })).status).toBe(401);
  });

  test('users are found by login, whatever its case', async () => {
    expect((await acme.ask('GET', '/users/SAM-ITO')).get('login')).toBe('sam-ito');
    const bot = await acme.ask('GET', `/users/${encodeURIComponent('github-actions[bot]')}`);
    expect(bot.body).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect((await acme.ask('GET', '/users/nobody')).status).toBe(404);
  });

  test('an App is known by what it signed itself, for ten minutes', async () => {
    const app = acme.addApp({ slug: 'scope-gate', owner: 'acme', permissions: { checks: 'write' } });
    const other = acme.addApp({ slug: 'other', owner: 'acme', permissions: {} });
    const now = clock.now() / 1000;
    const good = { iat: now - 60, exp: now + 540, iss: app.id };
    const ask = (token: string) => acme.ask('GET', '/app', { token });

    expect((await ask(jwt(good, app.privateKey))).body).toMatchObject({ id: app.id, slug: 'scope-gate' });
    expect((await ask(jwt({ ...good, iss: String(app.id) }, app.privateKey))).status).toBe(200);
    expect((await ask(jwt(good, other.privateKey))).status).toBe(401);
    expect((await ask(jwt({ ...good, exp: now - 1 }, app.privateKey))).status).toBe(401);
    expect((await ask(jwt({ ...good, exp: now + 3600 }, app.privateKey))).status).toBe(401);
    expect((await ask(jwt({ ...good, iss: 1 }, app.privateKey))).status).toBe(401);
    expect((await ask(acme.token)).status).toBe(401);
  });
});

test('both roots lead to the same, each with addresses of its own', async () => {
  acme.as('ada').openIssue(acme.repo, { title: 'One' });
  const dotcom = await acme.ask('GET', '/repos/acme/crm/issues/1');
  const enterprise = await acme.ask('GET', '/api/v3/repos/acme/crm/issues/1');
  expect(dotcom.get('url')).toBe(`${acme.restUrl}/repos/acme/crm/issues/1`);
  expect(enterprise.get('url')).toBe(`${acme.enterprise.restUrl}/repos/acme/crm/issues/1`);
  expect(enterprise.headers.get('x-github-enterprise-version')).toBe('3.19.0');
  expect(enterprise.get('html_url')).toBe(dotcom.get('html_url'));
  const query = { body: { query: '{ viewer { login } }' } };
  const login = { viewer: { login: 'github-actions[bot]' } };
  expect((await acme.ask('POST', '/graphql', query)).get('data')).toEqual(login);
  expect((await acme.ask('POST', '/api/graphql', query)).get('data')).toEqual(login);
});

function jwt(claims: object, privateKey: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
}
