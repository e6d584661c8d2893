import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from 'octokit';
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

test('the repository names its default branch, and what the caller may do', async () => {
  const repo = await acme.ask('GET', '/repos/acme/crm', { token: acme.addToken({ as: { user: 'ada' } }) });
  expect(repo.body).toMatchObject({
    full_name: 'acme/crm',
    default_branch: 'main',
    owner: { login: 'acme', type: 'Organization' },
    permissions: { admin: true, push: true, pull: true },
  });
  expect((await acme.ask('GET', '/repos/acme/crm')).get('permissions')).toMatchObject({
    push: false,
    pull: true,
  });
});

describe('contents', () => {
  test('are given at a branch or a commit', async () => {
    const first = acme.tip(acme.repo);
    await acme.commit(acme.repo, 'main', { 'scope.yaml': 'scope: changed\n' });
    const read = async (query: string) => {
      const answer = await acme.crm('GET', `/contents/scope.yaml${query}`);
      expect(answer.get('encoding')).toBe('base64');
      return Buffer.from(String(answer.get('content')), 'base64').toString('utf8');
    };
    expect(await read('')).toBe('scope: changed\n');
    expect(await read('?ref=main')).toBe('scope: changed\n');
    expect(await read(`?ref=${first}`)).toBe('scope: acme-crm\n');
  });

  test('are what they are: folder, link, submodule, large', async () => {
    await acme.commit(acme.repo, 'main', {
      link: { content: 'scope.yaml', mode: '120000' },
      module: { submodule: 'a'.repeat(40) },
      large: 'x'.repeat(1024 * 1024 + 1),
    });
    expect((await acme.crm('GET', '/contents/')).body).toHaveLength(5);
    expect((await acme.crm('GET', '/contents/src')).body).toMatchObject([
      { type: 'file', path: 'src/sync.ts' },
    ]);
    expect((await acme.crm('GET', '/contents/link')).body).toMatchObject({
      type: 'symlink',
      target: 'scope.yaml',
    });
    expect((await acme.crm('GET', '/contents/module')).body).toMatchObject({ type: 'submodule' });
    expect((await acme.crm('GET', '/contents/large')).body).toMatchObject({ content: '', encoding: 'none' });
  });

  test('that are missing are 404', async () => {
    for (const path of ['nothing', 'scope.yaml/below', 'scope.yaml?ref=nowhere']) {
      expect((await acme.crm('GET', `/contents/${path}`)).status).toBe(404);
    }
  });
});

describe('git objects', () => {
  test('lead from a branch to its files', async () => {
    const ref = await acme.crm('GET', '/git/ref/heads/main');
    const sha = String(ref.get('object', 'sha'));
    expect(sha).toBe(acme.tip(acme.repo));
    const commit = await acme.crm('GET', `/git/commits/${sha}`);
    expect(commit.body).toMatchObject({ sha, message: 'First', parents: [] });
    const tree = String(commit.get('tree', 'sha'));
    expect((await acme.crm('GET', `/git/trees/${tree}`)).body).toMatchObject({
      tree: [{ path: 'scope.yaml' }, { path: 'src', type: 'tree' }],
    });
    expect((await acme.crm('GET', `/git/trees/${sha}?recursive=1`)).body).toMatchObject({
      sha: tree,
      truncated: false,
      tree: [{ path: 'scope.yaml', mode: '100644', size: 16 }, { path: 'src' }, { path: 'src/sync.ts' }],
    });
    expect((await acme.crm('GET', '/git/ref/heads/nothing')).status).toBe(404);
    expect((await acme.crm('GET', `/git/commits/${tree}`)).status).toBe(404);
    await acme.addRepo({ owner: 'acme', name: 'empty' });
    expect((await acme.ask('GET', '/repos/acme/empty/git/ref/heads/main')).status).toBe(409);
  });
});

describe('pull requests', () => {
  test('show what their branch changed since it left the base', async () => {
    await acme.commit(
      acme.repo,
      'work',
      { 'scope.yaml': 'scope: new\n', 'src/new.ts': 'a\nb\n' },
      { author: 'ada' },
    );
    await acme.commit(acme.repo, 'main', { 'elsewhere.ts': '1\n' });
    const number = await acme.as('ada').openPull(acme.repo, { title: 'Work', head: 'work' });
    const files = await acme.crm('GET', `/pulls/${number}/files`);
    expect(files.body).toMatchObject([
      {
        filename: 'scope.yaml',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-scope: acme-crm\n+scope: new',
      },
      { filename: 'src/new.ts', status: 'added', additions: 2, patch: '@@ -0,0 +1,2 @@\n+a\n+b' },
    ]);
    const one = await acme.crm('GET', `/pulls/${number}`);
    expect(one.body).toMatchObject({
      commits: 1,
      changed_files: 2,
      additions: 3,
      head: { ref: 'work' },
      base: { ref: 'main' },
    });
    expect(one.get('head', 'sha')).toBe(acme.tip(acme.repo, 'work'));
  });

  test('follow their branch', async () => {
    await acme.commit(acme.repo, 'work', { a: '1\n' });
    await acme.as('ada').openPull(acme.repo, { title: 'Work', head: 'work' });
    const sha = await acme.commit(acme.repo, 'work', { b: '1\n' });
    expect((await acme.crm('GET', '/pulls/1')).get('head', 'sha')).toBe(sha);
  });

  test('are made by who may, from branches and forks, once', async () => {
    const token = acme.addToken({ as: { user: 'sam-ito' } });
    await acme.addRepo({ owner: 'sam-ito', name: 'crm', forkOf: acme.repo });
    await acme.commit('sam-ito/crm', 'idea', { a: '1\n' });
    const made = await acme.crm(
      'POST',
      '/pulls',
      { title: 'Idea', head: 'sam-ito:idea', base: 'main' },
      token,
    );
    expect(made.body).toMatchObject({ number: 1, head: { label: 'sam-ito:idea', repo: { fork: true } } });
    const again = await acme.crm(
      'POST',
      '/pulls',
      { title: 'Idea', head: 'sam-ito:idea', base: 'main' },
      token,
    );
    expect(again.get('errors', 0, 'message')).toContain('already exists');
    const none = await acme.crm('POST', '/pulls', { title: 'None', head: 'main', base: 'main' }, token);
    expect(none.get('errors', 0, 'message')).toContain('No commits between');
    const nowhere = await acme.crm('POST', '/pulls', { title: 'None', head: 'nowhere', base: 'main' }, token);
    expect(nowhere.status).toBe(422);
    expect((await acme.crm('POST', '/pulls', { title: 'x', head: 'a', base: 'main' })).status).toBe(403);
  });

  test('are listed by state, head and base', async () => {
    for (const branch of ['one', 'two']) {
      await acme.commit(acme.repo, branch, { [branch]: '1\n' });
      await acme.as('ada').openPull(acme.repo, { title: branch, head: branch });
    }
    acme.as('ada').closeIssue(acme.repo, 1);
    const numbers = async (query: string) => {
      const { body } = await acme.crm('GET', `/pulls?${query}`);
      return Array.isArray(body) ? body.map(({ number }) => number) : body;
    };
    expect(await numbers('')).toEqual([2]);
    expect(await numbers('state=all')).toEqual([2, 1]);
    expect(await numbers('state=all&head=acme:one')).toEqual([1]);
    expect(await numbers('base=other')).toEqual([]);
    expect((await acme.crm('GET', '/pulls/9')).status).toBe(404);
  });
});

test('octokit works with it, against both roots', async () => {
  for (const baseUrl of [acme.restUrl, acme.enterprise.restUrl]) {
    const octokit = new Octokit({ auth: acme.token, baseUrl });
    const place = { owner: 'acme', repo: 'crm' };
    await octokit.rest.issues.create({ ...place, title: 'One', labels: ['scope:acme'] });
    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
      ...place,
      labels: 'scope:acme',
      per_page: 1,
    });
    expect(issues.map(({ user }) => user?.login)).toContain('github-actions[bot]');
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    expect(viewer.login).toBe('github-actions[bot]');
  }
});
