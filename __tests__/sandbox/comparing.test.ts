import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let acme: Acme;
let start: string;

beforeEach(async () => {
  acme = await startAcme();
  start = acme.tip(acme.repo);
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

const compare = (basehead: string) => acme.crm('GET', `/compare/${basehead}`);

describe('a comparison', () => {
  test('counts from where the branches parted', async () => {
    const one = await acme.commit(acme.repo, 'work', { 'a.ts': '1\n' }, { author: 'ada', committer: null });
    const two = await acme.commit(acme.repo, 'work', { 'scope.yaml': null, 'new.yaml': 'scope: acme-crm\n' });
    const main = await acme.commit(acme.repo, 'main', { 'elsewhere.ts': '1\n' });
    const answer = await compare('main...work');
    expect(answer.body).toMatchObject({
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      total_commits: 2,
      base_commit: { sha: main },
      merge_base_commit: { sha: start },
      commits: [
        { sha: one, author: { login: 'ada' }, committer: null, parents: [{ sha: start }] },
        { sha: two, author: { login: 'acme' }, parents: [{ sha: one }] },
      ],
      files: [
        { filename: 'a.ts', status: 'added' },
        { filename: 'new.yaml', status: 'renamed', previous_filename: 'scope.yaml' },
      ],
    });
    expect((await compare('main...main')).body).toMatchObject({
      status: 'identical',
      ahead_by: 0,
      files: [],
    });
    expect((await compare(`${start}...main`)).get('status')).toBe('ahead');
    expect((await compare(`main...${start}`)).get('status')).toBe('behind');
    expect((await compare('main...nowhere')).status).toBe(404);
  });

  test('has pages of commits, and files on the first one only', async () => {
    for (const index of [1, 2, 3]) await acme.commit(acme.repo, 'work', { a: `${index}\n` });
    const first = await compare('main...work?per_page=2');
    expect(first.get('commits')).toHaveLength(2);
    expect(first.get('files')).toHaveLength(1);
    expect(first.headers.get('link')).toContain('rel="next"');
    const second = await compare('main...work?per_page=2&page=2');
    expect(second.body).toMatchObject({ total_commits: 3, commits: [{}] });
    expect(second.get('files')).toBeUndefined();
  });

  test('has at most 300 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}`, '1\n']));
    await acme.commit(acme.repo, 'work', files);
    expect((await compare('main...work')).get('files')).toHaveLength(300);
  });

  test('reaches into forks, and shows links, modes and submodules as changes', async () => {
    await acme.addRepo({ owner: 'sam-ito', name: 'crm', forkOf: acme.repo });
    await acme.commit('sam-ito/crm', 'idea', {
      'scope.yaml': { content: 'src/sync.ts', mode: '120000' },
      src: { submodule: 'a'.repeat(40) },
    });
    const files = (await compare('main...sam-ito:idea')).get('files');
    expect(files).toMatchObject([
      { filename: 'scope.yaml', status: 'changed' },
      { filename: 'src', status: 'added' },
      { filename: 'src/sync.ts', status: 'removed' },
    ]);
  });

  test('needs a common ancestor; of several it takes the newest', async () => {
    const one = await acme.commit(acme.repo, 'one', { a: '1\n' });
    const two = await acme.commit(acme.repo, 'two', { b: '1\n' }, { date: '2030-01-01T00:00:00Z' });
    await acme.commit(acme.repo, 'one', { b: '1\n', one: '1\n' }, { merges: [two] });
    await acme.commit(acme.repo, 'two', { a: '1\n', two: '1\n' }, { merges: [one] });
    const answer = await compare('one...two');
    expect(answer.body).toMatchObject({ merge_base_commit: { sha: two }, ahead_by: 1, behind_by: 1 });
    await acme.commit(acme.repo, 'apart', { x: '1\n' }, { from: null });
    const apart = await compare('main...apart');
    expect([apart.status, apart.get('message')]).toEqual([404, 'No common ancestor between main and apart.']);
  });
});

describe('commits', () => {
  test('are listed newest first, those of one path alone if asked', async () => {
    const other = await acme.commit(acme.repo, 'main', { other: '1\n' });
    const scope = await acme.commit(acme.repo, 'main', { 'scope.yaml': 'scope: new\n' });
    const shas = async (query: string) => {
      const { body } = await acme.crm('GET', `/commits?${query}`);
      return Array.isArray(body) ? body.map(({ sha }) => sha) : body;
    };
    expect(await shas('')).toEqual([scope, other, start]);
    expect(await shas(`sha=${other}`)).toEqual([other, start]);
    expect(await shas('path=scope.yaml')).toEqual([scope, start]);
    expect((await acme.crm('GET', `/commits/${scope}`)).body).toMatchObject({
      stats: { additions: 1, deletions: 1 },
      files: [{ filename: 'scope.yaml', status: 'modified' }],
    });
    expect((await acme.crm('GET', '/commits/nowhere')).status).toBe(422);
  });

  test('by force, a branch goes elsewhere, and its pull request with it', async () => {
    await acme.commit(acme.repo, 'work', { a: '1\n' });
    const number = await acme.as('ada').openPull(acme.repo, { title: 'Work', head: 'work' });
    const other = await acme.commit(acme.repo, 'other', { b: '1\n' }, { from: start });
    acme.addWebhook({ url: 'http://127.0.0.1:9/', secret: 'x' });
    const before = acme.tip(acme.repo, 'work');
    await acme.moveBranch(acme.repo, 'work', 'other');
    expect(acme.pull(acme.repo, number).head.sha).toBe(other);
    expect(
      acme.deliveries.entries.map(({ event, payload }) => [event, payload['before'], payload['after']]),
    ).toEqual([
      ['push', before, other],
      ['pull_request', before, other],
    ]);
    expect(acme.deliveries.entries[0]?.payload['forced']).toBe(true);
  });
});

describe('a repository', () => {
  test('that moved is found where it was', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    acme.addOrganization('northwind');
    acme.moveRepo(acme.repo, 'northwind/bridge');
    const answer = await acme.crm('GET', '/issues/1');
    expect(answer.status).toBe(301);
    const there = new URL(String(answer.get('url'))).pathname;
    expect((await acme.ask('GET', there)).get('title')).toBe('One');
    const query = '{ repository(owner: "acme", name: "crm") { nameWithOwner } }';
    expect((await acme.graphql(query)).get('data', 'repository', 'nameWithOwner')).toBe('northwind/bridge');
  });

  test('that became private is there no more for others', async () => {
    const sam = acme.addToken({ as: { user: 'sam-ito' } });
    expect((await acme.crm('GET', '', undefined, sam)).status).toBe(200);
    acme.setPrivate(acme.repo, true);
    expect((await acme.crm('GET', '', undefined, sam)).status).toBe(404);
  });
});

describe('comments', () => {
  test('are deleted by their author or who may write, and reacted to once', async () => {
    acme.as('sam-ito').openIssue(acme.repo, { title: 'One' });
    const id = acme.as('sam-ito').comment(acme.repo, 1, '/scope check');
    const path = `/issues/comments/${id}`;
    expect((await acme.crm('POST', `${path}/reactions`, { content: 'eyes' })).status).toBe(201);
    expect((await acme.crm('POST', `${path}/reactions`, { content: 'eyes' })).status).toBe(200);
    expect((await acme.crm('GET', path)).get('reactions')).toMatchObject({ total_count: 1, eyes: 1 });
    expect((await acme.crm('GET', `${path}/reactions`)).body).toMatchObject([{ content: 'eyes' }]);
    const eve = acme.addToken({ as: { user: 'eve' } });
    expect((await acme.crm('DELETE', path, undefined, eve)).status).toBe(403);
    const sam = acme.addToken({ as: { user: 'sam-ito' } });
    expect((await acme.crm('DELETE', path, undefined, sam)).status).toBe(204);
    expect((await acme.crm('GET', path)).status).toBe(404);
  });
});
