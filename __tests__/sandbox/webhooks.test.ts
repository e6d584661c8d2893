import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { webhooks } from '../../sandbox/github/webhooks.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

const SECRET = 'a secret of the test';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let acme: Acme;
let received: Received[] = [];
let status = 204;
let url = '';

const receiver = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    received.push({ headers: request.headers, text: Buffer.concat(parts).toString('utf8') });
    response.writeHead(status).end();
  });
});

beforeEach(async () => {
  received = [];
  status = 204;
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  acme = await startAcme();
  acme.addWebhook({ url, secret: SECRET });
});

afterEach(async () => {
  await acme.close();
  await new Promise((resolve) => {
    receiver.close(resolve);
    receiver.closeAllConnections();
  });
  expect(acme.violations).toEqual([]);
});

test('are signed over the bytes that are sent', async () => {
  await acme.crm('POST', '/issues', { title: 'Grüße' });
  await acme.deliveries.settled();
  const { headers, text } = received[0] ?? { headers: {}, text: '' };
  const signature = createHmac('sha256', SECRET).update(text).digest('hex');
  expect(headers['x-hub-signature-256']).toBe(`sha256=${signature}`);
  expect(headers['x-github-event']).toBe('issues');
  expect(headers['user-agent']).toMatch(/^GitHub-Hookshot\//);
  expect(JSON.parse(text)).toMatchObject({
    action: 'opened',
    issue: { number: 1, title: 'Grüße' },
    repository: { full_name: 'acme/crm' },
    organization: { login: 'acme' },
    sender: { login: 'github-actions[bot]' },
  });
});

test('every event that there is can happen, and is as GitHub describes it', async () => {
  await acme.addRepo({ owner: 'acme', name: 'other', files: {} });
  const person = acme.as('ada');
  for (const title of ['One', 'Two', 'Three'])
    person.openIssue(acme.repo, { title, body: 'Text', labels: ['a'] });
  person.editIssue(acme.repo, 1, { title: 'New', body: 'New' });
  person.label(acme.repo, 1, ['b']);
  person.assign(acme.repo, 1, ['sam-ito']);
  person.assign(acme.repo, 1, []);
  await acme.crm('POST', '/milestones', { title: 'June' });
  await acme.crm('PATCH', '/issues/1', { milestone: 1 });
  await acme.crm('PATCH', '/issues/1', { milestone: null });
  person.lock(acme.repo, 1);
  await acme.crm('DELETE', '/issues/1/lock');
  person.comment(acme.repo, 1, 'Hello');
  const id = acme.issue(acme.repo, 1).comments[0]?.id;
  await acme.crm('PATCH', `/issues/comments/${id}`, { body: 'Changed' });
  person.closeIssue(acme.repo, 1);
  person.reopenIssue(acme.repo, 1);
  person.deleteIssue(acme.repo, 2);
  person.transferIssue(acme.repo, 3, 'acme/other');
  await acme.commit(
    acme.repo,
    'main',
    { 'scope.yaml': null, 'new.yaml': 'a: 1\n' },
    { author: 'ada', committer: null },
  );
  const comment = person.comment(acme.repo, 1, 'Bye');
  person.deleteComment(acme.repo, comment);
  await liveWithPulls();
  await liveWithChecks();
  await liveInTheQueue();
  liveInTheOrganisation();
  await acme.deliveries.settled();

  const names = acme.deliveries.entries.map(({ event, action }) =>
    action === null ? event : `${event}-${action}`,
  );
  expect([...new Set(names.map((name) => name.replaceAll('_', '-')))].sort()).toEqual([...webhooks].sort());
  expect(acme.deliveries.entries.every((delivery) => delivery.status === 204)).toBe(true);
  expect(received).toHaveLength(names.length);
  // Each payload's schema is compiled once.
}, 30_000);

async function liveWithPulls(): Promise<void> {
  const [ada, sam] = [acme.as('ada'), acme.as('sam-ito')];
  const { repo } = acme;
  await acme.commit(repo, 'work', { 'a.ts': '1\n' }, { author: 'ada' });
  await acme.commit(repo, 'stable', { 'b.ts': '1\n' });
  const number = await ada.openPull(repo, { title: 'Work', head: 'work', body: 'Closes #1' });
  acme.addTeam('acme', 'reviewers', ['ada']);
  acme.giveTeam(repo, 'reviewers', 'write');
  acme.setCollaborator(repo, 'sam-ito', 'read');
  ada.requestReview(repo, number, ['sam-ito', 'acme/reviewers']);
  ada.withdrawRequest(repo, number, ['acme/reviewers']);
  const review = await sam.review(repo, number, 'APPROVE');
  sam.editReview(repo, number, review, 'Fine.');
  ada.dismissReview(repo, number, review);
  ada.setDraft(repo, number, true);
  ada.setDraft(repo, number, false);
  ada.editIssue(repo, number, { title: 'Works' });
  await ada.retarget(repo, number, 'stable');
  await ada.retarget(repo, number, 'main');
  ada.label(repo, number, ['a']);
  ada.label(repo, number, []);
  ada.assign(repo, number, ['ada']);
  ada.assign(repo, number, []);
  await acme.crm('PATCH', `/issues/${number}`, { milestone: 1 });
  await acme.crm('PATCH', `/issues/${number}`, { milestone: null });
  ada.lock(repo, number);
  await acme.crm('DELETE', `/issues/${number}/lock`);
  await acme.commit(repo, 'work', { 'a.ts': '2\n' }, { author: 'ada' });
  ada.closeIssue(repo, number);
  ada.reopenIssue(repo, number);
  await ada.merge(repo, number);
  await acme.deleteBranch(repo, 'work', 'ada');
}

async function liveWithChecks(): Promise<void> {
  const permissions = { checks: 'write', members: 'read', contents: 'read' } as const;
  acme.addApp({ slug: 'gate', owner: 'acme', permissions, webhook: { url, secret: SECRET } });
  acme.install('gate', 'acme', [acme.repo]);
  const sha = await acme.commit(acme.repo, 'main', { 'c.ts': '1\n' });
  const token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
  const actions = [{ label: 'Again', description: 'Once more', identifier: 'again' }];
  const output = { title: 'Good', summary: 'All of it' };
  const made = await acme.crm('POST', '/check-runs', { name: 'gate', head_sha: sha, actions }, token);
  expect(made.status).toBe(201);
  const id = Number(made.get('id'));
  await acme.crm('PATCH', `/check-runs/${id}`, { conclusion: 'success', output }, token);
  acme.as('ada').rerequestCheck(acme.repo, id);
  acme.as('ada').requestAction(acme.repo, id, 'again');
  await acme.as('ada').rerequestSuite(acme.repo, 'main', 'gate');
  acme.selectRepositories('gate', 'acme', [acme.repo, 'acme/other']);
  acme.selectRepositories('gate', 'acme', [acme.repo]);
  acme.suspend('gate', 'acme');
  acme.unsuspend('gate', 'acme');
  acme.acceptPermissions('gate', 'acme', { checks: 'write', members: 'read' });
}

async function liveInTheQueue(): Promise<void> {
  acme.addRuleset(acme.repo, { mergeQueue: true });
  for (const branch of ['one', 'two']) await acme.commit(acme.repo, branch, { [branch]: '1\n' });
  const ada = acme.as('ada');
  const first = await ada.openPull(acme.repo, { title: 'One', head: 'one' });
  acme.addRuleset(acme.repo, { checks: [{ context: 'gate' }] });
  await expect(ada.enqueue(acme.repo, first)).rejects.toThrow('Required status check "gate" is expected.');
  const token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
  const green = (sha: string) =>
    acme.crm('POST', '/check-runs', { name: 'gate', head_sha: sha, conclusion: 'success' }, token);
  await green(acme.tip(acme.repo, 'one'));
  await ada.enqueue(acme.repo, first);
  await ada.dequeue(acme.repo, first);
  await ada.enqueue(acme.repo, first);
  await green(acme.queue(acme.repo, 'main')[0]?.head ?? '');
  expect(acme.pull(acme.repo, first).merged).toBe(acme.tip(acme.repo));
}

function liveInTheOrganisation(): void {
  acme.setCollaborator(acme.repo, 'eve', 'read');
  acme.setCollaborator(acme.repo, 'eve', 'write');
  acme.setCollaborator(acme.repo, 'eve', 'none');
  acme.setOrganizationMember('acme', 'eve', true);
  acme.setTeamMember('acme', 'reviewers', 'eve', 'pending');
  acme.setTeamMember('acme', 'reviewers', 'eve', 'active');
  acme.setTeamMember('acme', 'reviewers', 'eve', 'none');
  acme.renameTeam('acme', 'reviewers', 'Reviewers');
  acme.deleteTeam('acme', 'reviewers');
  acme.setOrganizationMember('acme', 'eve', false);
  acme.uninstall('gate', 'acme');
}

test('a push says what it changed', async () => {
  const before = acme.tip(acme.repo);
  const after = await acme.commit(
    acme.repo,
    'main',
    { 'scope.yaml': 'scope: new\n', 'a.ts': '1\n' },
    { message: 'More' },
  );
  const { payload } = acme.deliveries.entries[0] ?? {};
  expect(payload).toMatchObject({
    ref: 'refs/heads/main',
    before,
    after,
    created: false,
    head_commit: { id: after, message: 'More', added: ['a.ts'], modified: ['scope.yaml'], removed: [] },
  });
});

test('what changes nothing tells nobody', async () => {
  acme.as('ada').openIssue(acme.repo, { title: 'One', labels: ['a'] });
  await acme.deliveries.settled();
  const count = acme.deliveries.entries.length;
  await acme.crm('PATCH', '/issues/1', { title: 'One', labels: ['a'], state: 'open', assignees: [] });
  expect(acme.deliveries.entries).toHaveLength(count);
});

describe('the ledger of deliveries', () => {
  test('has the answers', async () => {
    status = 500;
    acme.addWebhook({ url: 'http://127.0.0.1:9/closed', secret: SECRET, events: ['issues'] });
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    await acme.deliveries.settled();
    expect(acme.deliveries.entries.map((delivery) => delivery.status)).toEqual([500, 'lost']);
    acme.as('ada').comment(acme.repo, 1, 'Only for the first');
    expect(acme.deliveries.entries).toHaveLength(3);
  });

  test('can send one again, under its old name', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    await acme.deliveries.settled();
    const again = acme.deliveries.redeliver(1);
    await acme.deliveries.settled();
    expect(again).toMatchObject({
      id: 2,
      redelivery: true,
      guid: acme.deliveries.entries[0]?.guid,
      status: 204,
    });
    expect(received[1]?.text).toBe(received[0]?.text);
    expect(received[1]?.headers['x-github-delivery']).toBe(received[0]?.headers['x-github-delivery']);
    expect(() => acme.deliveries.redeliver(9)).toThrow('no delivery 9');
  });

  test('can keep everything back', async () => {
    acme.deliveries.held = true;
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    await acme.deliveries.settled();
    expect([acme.deliveries.entries[0]?.status, received.length]).toEqual(['held', 0]);
    acme.deliveries.redeliver(1);
    await acme.deliveries.settled();
    expect(received).toHaveLength(1);
  });
});
