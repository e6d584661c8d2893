import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UNLIMITED } from '../../sandbox/http/limits.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let acme: Acme;

beforeEach(async () => {
  acme = await startAcme();
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

describe('labels', () => {
  test('are made once, whatever their case', async () => {
    const made = await acme.crm('POST', '/labels', {
      name: 'Scope:acme',
      color: '0e8a16',
      description: 'Criteria',
    });
    expect(made.body).toMatchObject({ name: 'Scope:acme', color: '0e8a16', description: 'Criteria' });
    const again = await acme.crm('POST', '/labels', { name: 'scope:ACME' });
    expect(again.status).toBe(422);
    expect(again.get('errors')).toEqual([{ resource: 'Label', field: 'name', code: 'already_exists' }]);
    expect((await acme.crm('GET', '/labels/scope%3Aacme')).status).toBe(200);
    expect((await acme.crm('GET', '/labels/other')).status).toBe(404);
    expect((await acme.crm('GET', '/labels')).body).toHaveLength(1);
  });

  test.each([
    ['name', { name: 'x'.repeat(51) }],
    ['color', { name: 'x', color: '#ffffff' }],
    ['description', { name: 'x', description: 'x'.repeat(101) }],
  ])('with a bad %s are refused', async (field, label) => {
    const answer = await acme.crm('POST', '/labels', label);
    expect([answer.status, answer.get('errors', 0, 'field')]).toEqual([422, field]);
  });

  test('come to an issue and leave it', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One', labels: ['a'] });
    expect((await acme.crm('POST', '/issues/1/labels', { labels: ['b', 'A'] })).status).toBe(200);
    expect(acme.issue(acme.repo, 1).labels).toEqual(['a', 'b']);
    expect((await acme.crm('DELETE', '/issues/1/labels/a')).status).toBe(200);
    expect((await acme.crm('DELETE', '/issues/1/labels/a')).status).toBe(404);
    expect(acme.issue(acme.repo, 1).labels).toEqual(['b']);
  });

  test('are not for outsiders', async () => {
    const eve = acme.addToken({ as: { user: 'eve' } });
    expect((await acme.crm('POST', '/labels', { name: 'x' }, eve)).status).toBe(403);
  });
});

test('milestones count their issues, and have their titles once', async () => {
  const due = '2026-06-30T00:00:00Z';
  expect((await acme.crm('POST', '/milestones', { title: 'June', due_on: due })).status).toBe(201);
  expect((await acme.crm('POST', '/milestones', { title: 'June' })).status).toBe(422);
  await acme.crm('POST', '/issues', { title: 'One', milestone: 1 });
  const listed = await acme.crm('GET', '/milestones');
  expect(listed.body).toMatchObject([
    { number: 1, title: 'June', due_on: due, open_issues: 1, closed_issues: 0 },
  ]);
});

test('comments are listed, written and changed; empty or endless ones are not', async () => {
  acme.as('sam-ito').openIssue(acme.repo, { title: 'One' });
  acme.as('sam-ito').comment(acme.repo, 1, 'First');
  const made = await acme.crm('POST', '/issues/1/comments', { body: 'Second' });
  expect(made.body).toMatchObject({ body: 'Second', user: { login: 'github-actions[bot]' } });
  const path = `/issues/comments/${String(made.get('id'))}`;
  expect((await acme.crm('PATCH', path, { body: 'Changed' })).get('body')).toBe('Changed');
  expect((await acme.crm('GET', '/issues/1/comments')).body).toMatchObject([
    { body: 'First' },
    { body: 'Changed' },
  ]);
  expect((await acme.crm('POST', '/issues/1/comments', { body: ' ' })).status).toBe(422);
  expect((await acme.crm('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) })).status).toBe(422);
  const eve = acme.addToken({ as: { user: 'eve' } });
  expect((await acme.crm('PATCH', path, { body: 'Mine' }, eve)).status).toBe(403);
  expect((await acme.crm('PATCH', '/issues/comments/1', { body: 'x' })).status).toBe(404);
});

describe('sub-issues', () => {
  const add = (parent: number, child: number, extra: object = {}) =>
    acme.crm('POST', `/issues/${parent}/sub_issues`, {
      sub_issue_id: acme.issue(acme.repo, child).id,
      ...extra,
    });

  beforeEach(() => {
    for (const title of ['Parent', 'Child', 'Other']) acme.as('ada').openIssue(acme.repo, { title });
  });

  test('are listed by their parent, who counts them', async () => {
    expect((await add(1, 2)).status).toBe(201);
    await add(1, 3);
    acme.as('ada').closeIssue(acme.repo, 3);
    expect((await acme.crm('GET', '/issues/1/sub_issues')).body).toMatchObject([
      { number: 2 },
      { number: 3 },
    ]);
    expect((await acme.crm('GET', '/issues/1')).get('sub_issues_summary')).toEqual({
      total: 2,
      completed: 1,
      percent_completed: 50,
    });
    expect((await acme.crm('GET', '/issues/2/parent')).get('number')).toBe(1);
    expect((await acme.crm('GET', '/issues/1/parent')).status).toBe(404);
  });

  test('have one parent, and no circle', async () => {
    await add(1, 2);
    expect((await add(1, 2)).status).toBe(422);
    expect((await add(3, 2)).status).toBe(422);
    expect((await add(2, 1)).status).toBe(422);
    expect((await add(3, 2, { replace_parent: true })).status).toBe(201);
    expect(acme.issue(acme.repo, 2).parent).toBe(3);
  });

  test('leave when they are removed or deleted', async () => {
    await add(1, 2);
    await add(1, 3);
    const body = { sub_issue_id: acme.issue(acme.repo, 2).id };
    expect((await acme.crm('DELETE', '/issues/1/sub_issue', body)).status).toBe(200);
    expect((await acme.crm('DELETE', '/issues/1/sub_issue', body)).status).toBe(404);
    acme.as('ada').deleteIssue(acme.repo, 3);
    expect(acme.issue(acme.repo, 1).subIssues).toEqual([]);
  });

  test('are at most 100, closed ones included', async () => {
    for (let number = 4; number <= 104; number += 1) {
      acme.as('ada').openIssue(acme.repo, { title: 'x' });
      acme.as('ada').closeIssue(acme.repo, number);
    }
    acme.limits.configure(UNLIMITED);
    const answers = [];
    for (let number = 4; number <= 104; number += 1) answers.push((await add(1, number)).status);
    expect(answers).toEqual([...Array(100).fill(201), 422]);
  });
});

test('a server without sub-issues does not know their addresses', async () => {
  const old = await startAcme({ subIssues: false });
  old.as('ada').openIssue(old.repo, { title: 'One' });
  expect((await old.crm('GET', '/issues/1/sub_issues')).status).toBe(404);
  expect((await old.crm('GET', '/issues/1')).get('sub_issues_summary')).toBeUndefined();
  const { id } = (await old.graphql('{ repository(owner: "acme", name: "crm") { id } }')).get(
    'data',
    'repository',
  ) as {
    id: string;
  };
  const made = await old.graphql(
    'mutation($id: ID!, $parent: ID!) { createIssue(input: { repositoryId: $id, title: "x", parentIssueId: $parent }) { issue { number } } }',
    { id, parent: old.issue(old.repo, 1).nodeId },
  );
  expect(made.get('errors', 0, 'message')).toContain('parentIssueId');
  await old.close();
});
