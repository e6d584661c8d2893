import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NoSubIssues, UnusableInput } from '../../src/errors.js';
import { connect } from '../../src/github/octokit.js';
import type { GitHub } from '../../src/github/port.js';
import { newIssue } from '../contract/stage.js';
import type { Connected } from './connected.js';
import { answering, LIST, REPO, startConnected } from './connected.js';

let on: Connected;

beforeEach(async () => {
  on = await startConnected();
});

afterEach(() => on.close());

const create = (github: GitHub = on.github) => github.createIssue(newIssue('One'), () => false);
const host = () => new URL(on.sandbox.url).host;

describe('says what was tried, what GitHub said and what to do', () => {
  test('where the token is wrong', async () => {
    const failure = await on.failureOf(create(on.connect({ token: 'wrong-token' })));
    expect(failure.message).toBe(
      `Could not create an issue in acme/crm: ${host()} answered 401, "Bad credentials". ${host()} does not accept the token: it may be incomplete, expired or revoked, or belong to another server.`,
    );
    expect(failure.status).toBe(401);
  });

  test('where it lacks a permission', async () => {
    const token = on.sandbox.addToken({ as: { app: 'github-actions' }, permissions: { issues: 'read' } });
    const failure = await on.failureOf(create(on.connect({ token })));
    expect(failure.message).toBe(
      `Could not create an issue in acme/crm: ${host()} answered 403, "Resource not accessible by integration". The token needs the permission issues: write. In a workflow, write \`permissions: { issues: write }\`.`,
    );
  });

  test('where it lacks one for a sub-issue, in GraphQL', async () => {
    const parent = await create();
    const token = on.sandbox.addToken({ as: { app: 'github-actions' }, permissions: { issues: 'read' } });
    const github = on.connect({ token });
    const failure = await on.failureOf(github.createIssue({ ...newIssue('Two'), parent }, () => false));
    expect(failure.message).toMatch(
      /^Could not create a sub-issue of #1 .* 403, .* The token needs the permission issues: write\./,
    );
    expect(failure).toMatchObject({ status: 403 });
  });

  test('where its account may only read', async () => {
    on.sandbox.as('ada').openIssue(REPO, { title: 'One' });
    const token = on.sandbox.addToken({ as: { user: 'eve' } });
    const failure = await on.failureOf(on.connect({ token }).updateIssue(1, { title: 'Mine' }));
    expect(failure.message).toContain('needs at least the role "Triage"');
  });

  test('where the repository is archived', async () => {
    on.sandbox.archive(REPO);
    expect((await on.failureOf(create())).message).toContain('Unarchive the repository first.');
  });

  test('where issues are switched off', async () => {
    on.sandbox.disableIssues(REPO);
    expect((await on.failureOf(create())).message).toContain("Enable issues in the repository's settings.");
  });

  test('where there is no such repository', async () => {
    const github = on.connect({ repository: 'acme/none' });
    const calls = [
      github.listIssues(),
      github.readIssue(1),
      github.readRepository(),
      github.readFile('scope.yaml', 'main'),
    ];
    for (const call of calls) {
      const failure = await on.failureOf(call);
      expect(failure.message).toMatch(
        /^Could not .* in acme\/none: .* 404, "Not Found"\. It does not exist, or the token can't see it/,
      );
    }
  });

  test('where the repository was renamed: nothing is taken for gone', async () => {
    const moved = answering(
      301,
      { message: 'Moved Permanently' },
      { headers: { location: 'https://x.example' } },
    );
    on.sandbox.faults.add({ times: Number.POSITIVE_INFINITY, trouble: moved });
    for (const call of [on.github.listIssues(), on.github.readIssue(1)]) {
      expect((await on.failureOf(call)).message).toContain('It has moved: use its new name.');
    }
  });

  test('where the organisation wants single sign-on', async () => {
    const headers = {
      'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=x',
    };
    on.sandbox.faults.add({
      route: LIST,
      trouble: answering(403, { message: 'Resource protected' }, { headers }),
    });
    expect((await on.failureOf(on.github.listIssues())).message).toContain(
      'Authorize the token for the organization: https://github.com/orgs/acme/sso?authorization_request=x',
    );
  });

  test('in one line, however long and wild GitHub’s words are', async () => {
    const message = `a\n::error::b\u001b[31m${'x'.repeat(5000)}`;
    on.sandbox.faults.add({ route: LIST, trouble: answering(418, { message }) });
    const failure = await on.failureOf(on.github.listIssues());
    expect(failure.message).toMatch(/"a ::error::b \[31mx+…"/);
    expect(failure.message.length).toBeLessThan(500);
  });
});

describe('GraphQL', () => {
  test('that says "something went wrong" is asked again', async () => {
    const parent = await create();
    const child = await create();
    const body = { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] };
    on.sandbox.faults.add({ route: 'GRAPHQL addSubIssue', times: 2, trouble: answering(200, body) });
    await on.github.addSubIssue(parent, child);
    expect(on.sandbox.issue(REPO, 1).subIssues).toEqual([2]);
  });

  test('without an answer in its answer is a failure', async () => {
    const parent = await create();
    const trouble = answering(200, { data: { createIssue: { issue: { number: 2 } } } });
    on.sandbox.faults.add({ route: 'GRAPHQL createIssue', trouble });
    const failure = await on.failureOf(on.github.createIssue({ ...newIssue('Two'), parent }, () => false));
    expect(failure.message).toBe("GitHub's answer can't be understood: issue #2 has no id.");
  });

  test('of a server without duplicates: closed as not planned', async () => {
    const [original, twin] = [await create(), await create()];
    const message = "InputObject 'CloseIssueInput' doesn't accept argument 'duplicateIssueId'";
    on.sandbox.faults.add({
      route: 'GRAPHQL closeIssue',
      trouble: answering(200, { errors: [{ message }] }),
    });
    await on.github.closeAsDuplicate(twin, original);
    expect(on.sandbox.issue(REPO, 2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });

  test('of a server without sub-issues, in its own words', async () => {
    const parent = await create();
    const message = 'Variable $input of type CreateIssueInput! was provided invalid value for parentIssueId';
    on.sandbox.faults.add({
      route: 'GRAPHQL createIssue',
      trouble: answering(200, { errors: [{ message }] }),
    });
    await expect(on.github.createIssue({ ...newIssue('Two'), parent }, () => false)).rejects.toThrow(
      NoSubIssues,
    );
  });
});

describe('whose token it is', () => {
  test('of a person', async () => {
    const token = on.sandbox.addToken({ as: { user: 'ada' } });
    expect(await on.connect({ token }).whoAmI()).toMatchObject({ login: 'ada', type: 'User' });
    expect(on.sandbox.ledger.counts()).toEqual({ 'GET /user': 1 });
  });

  test('of an App, as its issues tell it', async () => {
    const { botLogin } = on.sandbox.addApp({
      slug: 'acme-scope',
      owner: 'acme',
      permissions: { issues: 'write' },
    });
    const github = on.connect({ token: on.sandbox.addToken({ as: { app: 'acme-scope' } }) });
    const me = await github.whoAmI();
    expect(me).toMatchObject({ login: botLogin, type: 'Bot' });
    expect((await create(github)).author).toEqual(me);
    await github.whoAmI();
    expect(on.sandbox.ledger.counts()).toMatchObject({ 'GET /user': 1, 'GRAPHQL viewer': 1 });
  });
});

describe('connecting', () => {
  const options = { repository: REPO, token: 'secret-token', apiUrl: 'https://api.github.com' };

  test.each([
    ['no repository', { repository: 'crm' }],
    ['a path for a repository', { repository: 'acme/crm/issues' }],
    ['dots for a repository', { repository: 'acme/..' }],
    ['no address', { apiUrl: 'api.github.com' }],
    ['an address of something else', { apiUrl: 'file:///etc' }],
    ['an address with a password', { apiUrl: 'https://me:secret-token@ghe.example/api/v3' }],
    ['no token', { token: ' ' }],
    ['a token of two lines', { token: 'secret-token\nsecret-token' }],
  ])('with %s: it says so, without the token', (_, wrong) => {
    const attempt = () => connect({ ...options, ...wrong });
    expect(attempt).toThrow(UnusableInput);
    expect(attempt).not.toThrow(/secret-token/);
  });

  test('takes a token with a line break at its end, as files have it', async () => {
    expect(await on.connect({ token: `${on.token}\n` }).listIssues()).toEqual([]);
  });

  test('where nothing listens: says so', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    const failure = await on.failureOf(on.connect({ apiUrl: `http://127.0.0.1:${port}` }).listIssues());
    expect(failure.message).toBe(
      'Could not list the issues in acme/crm: GitHub failed 5 times; the last time, nothing listens there. Check GITHUB_API_URL.',
    );
  });

  test('keeps the token where it belongs: no redirect is followed', async () => {
    const seen: unknown[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('[]');
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const headers = { location: `http://127.0.0.1:${port}/` };
    on.sandbox.faults.add({ route: LIST, trouble: answering(302, { message: 'Found' }, { headers }) });
    expect((await on.failureOf(on.github.listIssues())).status).toBe(302);
    expect(seen).toEqual([]);
    await new Promise((done) => other.close(done));
  });
});

test('a file that GitHub gives without its content is no empty file', async () => {
  await on.sandbox.commit(REPO, 'main', { 'big.yaml': 'x'.repeat(1024 * 1024 + 1) }, { author: 'ada' });
  expect((await on.failureOf(on.github.readFile('big.yaml', 'main'))).message).toContain('larger than 1 MB');
});
