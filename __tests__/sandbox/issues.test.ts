import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

const clock = manualClock();
let acme: Acme;
let ada: string;
let eve: string;

beforeEach(async () => {
  acme = await startAcme({ clock });
  ada = acme.addToken({ as: { user: 'ada' } });
  eve = acme.addToken({ as: { user: 'eve' } });
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

describe('creating', () => {
  test('gives the issue, with its author, App and labels', async () => {
    const made = await acme.crm('POST', '/issues', {
      title: 'AC-1',
      body: 'Text',
      labels: ['scope:acme-crm'],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      number: 1,
      state: 'open',
      state_reason: null,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
      author_association: 'NONE',
      labels: [{ name: 'scope:acme-crm' }],
      closed_by: null,
    });
    expect(acme.labels(acme.repo)).toEqual(['scope:acme-crm']);
  });

  test.each([
    ['ada', 'MEMBER'],
    ['sam-ito', 'COLLABORATOR'],
    ['eve', 'NONE'],
  ])('says what %s has to do with the repository: %s', async (login, association) => {
    await acme.addRepo({ owner: 'acme', name: 'other', files: {}, collaborators: { 'sam-ito': 'read' } });
    acme.as(login).openIssue('acme/other', { title: 'x' });
    const answer = await acme.ask('GET', '/repos/acme/other/issues/1');
    expect(answer.get('author_association')).toBe(association);
  });

  test("drops an outsider's labels without a word", async () => {
    const made = await acme.crm('POST', '/issues', { title: 'Copied', labels: ['scope:acme-crm'] }, eve);
    expect(made.body).toMatchObject({
      labels: [],
      author_association: 'NONE',
      performed_via_github_app: null,
    });
  });

  test.each([
    ['title', { title: 'x'.repeat(257) }, 'title is too long (maximum is 256 characters)'],
    ['body', { title: 'x', body: 'x'.repeat(65_537) }, 'body is too long (maximum is 65536 characters)'],
  ])('refuses a %s that is too long', async (field, body, message) => {
    const answer = await acme.crm('POST', '/issues', body);
    expect(answer.status).toBe(422);
    expect(answer.get('errors')).toEqual([{ resource: 'Issue', field, code: 'custom', message }]);
    expect(acme.issues(acme.repo)).toEqual([]);
  });

  test('takes what is as long as may be, counted in characters', async () => {
    const body = { title: '🟢'.repeat(256), body: '🟢'.repeat(65_536) };
    expect((await acme.crm('POST', '/issues', body)).status).toBe(201);
  });

  test.each([
    ['assignees', { assignees: ['nobody'] }],
    ['milestone', { milestone: 7 }],
  ])('refuses %s that do not exist', async (field, extra) => {
    const answer = await acme.crm('POST', '/issues', { title: 'x', ...extra });
    expect(answer.status).toBe(422);
    expect(answer.get('errors', 0, 'field')).toBe(field);
  });

  test('is over where issues are disabled or the repository is archived', async () => {
    acme.disableIssues(acme.repo);
    expect((await acme.crm('POST', '/issues', { title: 'x' })).status).toBe(410);
    acme.archive(acme.repo);
    expect((await acme.crm('POST', '/issues', { title: 'x' })).status).toBe(403);
  });
});

describe('listing', () => {
  test('pages to the last, with links', async () => {
    for (let index = 0; index < 250; index += 1)
      acme.as('ada').openIssue(acme.repo, { title: `Issue ${index}` });
    const pages = [];
    let path: string | undefined = '/repos/acme/crm/issues?per_page=100&state=all&direction=asc';
    while (path !== undefined) {
      const page = await acme.ask('GET', path);
      pages.push(page);
      const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
      path = next?.slice(acme.url.length);
    }
    expect(pages.map(({ body }) => (Array.isArray(body) ? body.length : 0))).toEqual([100, 100, 50]);
    expect(pages[1]?.get(0, 'number')).toBe(101);
    expect(pages[0]?.headers.get('link')).toMatch(/page=3>; rel="last"/);
    expect(pages[2]?.headers.get('link')).toMatch(/rel="prev".*rel="first"/);
  });

  test('gives no more than 100 a page', async () => {
    for (let index = 0; index < 120; index += 1) acme.as('ada').openIssue(acme.repo, { title: 'x' });
    expect((await acme.crm('GET', '/issues?per_page=1000')).body).toHaveLength(100);
    expect((await acme.crm('GET', '/issues')).body).toHaveLength(30);
    expect((await acme.crm('GET', '/issues?per_page=100&page=9')).body).toEqual([]);
  });

  test('filters by state, labels, creator, milestone, assignee and time', async () => {
    const person = acme.as('ada');
    person.openIssue(acme.repo, { title: 'Open', labels: ['a', 'b'] });
    person.openIssue(acme.repo, { title: 'Closed', labels: ['a'] });
    person.closeIssue(acme.repo, 2);
    clock.advance(60_000);
    const later = new Date(clock.now()).toISOString();
    acme.as('sam-ito').openIssue(acme.repo, { title: "Sam's" });
    person.assign(acme.repo, 3, ['ada']);
    await acme.crm('POST', '/milestones', { title: 'June' }, ada);
    await acme.crm('PATCH', '/issues/1', { milestone: 1 }, ada);

    const numbers = async (query: string) => {
      const { body } = await acme.crm('GET', `/issues?direction=asc&${query}`);
      return Array.isArray(body) ? body.map(({ number }) => number) : body;
    };
    expect(await numbers('')).toEqual([1, 3]);
    expect(await numbers('state=all')).toEqual([1, 2, 3]);
    expect(await numbers('state=closed')).toEqual([2]);
    expect(await numbers('state=all&labels=A')).toEqual([1, 2]);
    expect(await numbers('state=all&labels=a,b')).toEqual([1]);
    expect(await numbers('creator=SAM-ITO')).toEqual([3]);
    expect(await numbers('milestone=1')).toEqual([1]);
    expect(await numbers('milestone=none')).toEqual([3]);
    expect(await numbers('assignee=ada')).toEqual([3]);
    expect(await numbers(`since=${later}&sort=updated`)).toEqual([1, 3]);
  });

  test('has pull requests among them', async () => {
    await acme.commit(acme.repo, 'work', { 'src/sync.ts': 'export const a = 1;\n' });
    await acme.as('ada').openPull(acme.repo, { title: 'Work', head: 'work' });
    const listed = await acme.crm('GET', '/issues');
    expect(listed.get(0, 'pull_request', 'url')).toBe(`${acme.url}/repos/acme/crm/pulls/1`);
    expect(acme.issues(acme.repo)).toEqual([]);
  });
});

describe('changing', () => {
  test('title, body, labels, milestone and assignees', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One', labels: ['old'] });
    await acme.crm('POST', '/milestones', { title: 'June' });
    const change = { title: 'Two', body: 'New', labels: ['new'], milestone: 1, assignees: ['ada'] };
    expect((await acme.crm('PATCH', '/issues/1', change)).status).toBe(200);
    expect(acme.issue(acme.repo, 1)).toMatchObject({
      title: 'Two',
      body: 'New',
      labels: ['new'],
      milestone: 'June',
      assignees: ['ada'],
    });
    await acme.crm('PATCH', '/issues/1', { milestone: null, labels: [], assignees: [] });
    expect(acme.issue(acme.repo, 1)).toMatchObject({ labels: [], milestone: null, assignees: [] });
  });

  test('closes and reopens with its reasons', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    acme.as('ada').openIssue(acme.repo, { title: 'Two' });
    const one = acme.issue(acme.repo, 1);
    const state = async (number: number, change: object) => {
      const { body } = await acme.crm('PATCH', `/issues/${number}`, change);
      return body;
    };
    expect(await state(1, { state: 'closed' })).toMatchObject({
      state_reason: 'completed',
      closed_by: { login: 'github-actions[bot]' },
    });
    expect(await state(1, { state: 'open' })).toMatchObject({ state_reason: 'reopened', closed_at: null });
    expect(await state(1, { state: 'closed', state_reason: 'not_planned' })).toMatchObject({
      state_reason: 'not_planned',
    });
    expect(await state(1, { state: 'closed' })).toMatchObject({ state_reason: 'not_planned' });
    await state(2, { state: 'closed', state_reason: 'duplicate', duplicate_issue_id: one.id });
    expect(acme.issue(acme.repo, 2)).toMatchObject({ stateReason: 'duplicate', duplicateOf: 1 });
    const refused = await acme.crm('PATCH', '/issues/2', {
      state: 'closed',
      state_reason: 'duplicate',
      duplicate_issue_id: 1,
    });
    expect(refused.status).toBe(422);
  });

  test('is whole or not at all', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    const change = { title: 'x'.repeat(300), state: 'closed', labels: ['a'] };
    expect((await acme.crm('PATCH', '/issues/1', change)).status).toBe(422);
    expect(acme.issue(acme.repo, 1)).toMatchObject({ title: 'One', state: 'open', labels: [] });
  });

  test('is for triagers and, as to text and state, for the author', async () => {
    acme.as('eve').openIssue(acme.repo, { title: "Eve's" });
    acme.as('ada').openIssue(acme.repo, { title: "Ada's" });
    expect((await acme.crm('PATCH', '/issues/2', { title: 'Mine' }, eve)).status).toBe(403);
    await acme.crm('PATCH', '/issues/1', { title: 'Still mine', labels: ['a'] }, eve);
    expect(acme.issue(acme.repo, 1)).toMatchObject({ title: 'Still mine', labels: [] });
    await acme.crm('PATCH', '/issues/1', { state: 'closed' }, ada);
    expect((await acme.crm('PATCH', '/issues/1', { state: 'open' }, eve)).status).toBe(403);
  });
});

describe('an issue that is no longer there', () => {
  test('deleted: 410; transferred: 301 to where it is; never there: 404', async () => {
    await acme.addRepo({ owner: 'acme', name: 'other', files: {} });
    const person = acme.as('ada');
    for (const title of ['One', 'Two']) person.openIssue(acme.repo, { title, body: title });
    person.deleteIssue(acme.repo, 1);
    expect(person.transferIssue(acme.repo, 2, 'acme/other')).toBe(1);

    const gone = await acme.crm('GET', '/issues/1');
    expect([gone.status, gone.get('message')]).toEqual([410, 'This issue was deleted']);
    expect((await acme.crm('PATCH', '/issues/1', { title: 'x' })).status).toBe(410);
    const moved = await acme.crm('GET', '/issues/2');
    expect(moved.status).toBe(301);
    const there = await acme.ask('GET', (moved.headers.get('location') ?? '').slice(acme.url.length));
    expect(there.body).toMatchObject({
      number: 1,
      title: 'Two',
      repository_url: `${acme.url}/repos/acme/other`,
    });
    expect((await acme.crm('GET', '/issues/9')).status).toBe(404);
    expect((await acme.crm('GET', '/issues?state=all')).body).toEqual([]);
    expect(person.openIssue(acme.repo, { title: 'Three' })).toBe(3);
  });
});

test('a locked conversation takes comments only from who may triage', async () => {
  acme.as('ada').openIssue(acme.repo, { title: 'One' });
  expect((await acme.crm('PUT', '/issues/1/lock', { lock_reason: 'off-topic' })).status).toBe(204);
  expect((await acme.crm('GET', '/issues/1')).body).toMatchObject({
    locked: true,
    active_lock_reason: 'off-topic',
  });
  expect((await acme.crm('POST', '/issues/1/comments', { body: 'Hi' }, eve)).status).toBe(403);
  expect((await acme.crm('POST', '/issues/1/comments', { body: 'Hi' }, ada)).status).toBe(201);
  expect((await acme.crm('DELETE', '/issues/1/lock', undefined, eve)).status).toBe(403);
  expect((await acme.crm('DELETE', '/issues/1/lock')).status).toBe(204);
  expect((await acme.crm('POST', '/issues/1/comments', { body: 'Hi' }, eve)).status).toBe(201);
});
