import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

const HOSTILE = `<script>alert(1)</script> & "quotes" <img src=x onerror=alert(2)>`;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

let acme: Acme;

beforeEach(async () => {
  acme = await startAcme();
  acme.addApp({ slug: 'gate', owner: 'acme', permissions: { checks: 'write', contents: 'read' } });
  acme.install('gate', 'acme');
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

/** A page as a browser asks for it. */
async function page(path: string, method = 'GET') {
  const answer = await fetch(`${acme.url}${path}`, { method, headers: { accept: 'text/html,*/*;q=0.8' } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What a page shows, without its mark-up. */
async function shown(path: string): Promise<string> {
  const { text } = await page(path);
  const [, body = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(text) ?? [];
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A pull request of Ada's, into a `main` that asks for the check of an App. */
async function openPull(): Promise<number> {
  acme.protect(acme.repo, 'main', { checks: [{ context: 'scope gate', app: 'gate' }] });
  await acme.commit(acme.repo, 'topic', { 'src/sync.ts': 'export const a = 1 < 2;\n' }, { author: 'ada' });
  return acme.as('ada').openPull(acme.repo, { title: 'Sync', head: 'topic', body: 'It **syncs**.' });
}

function setCheck(conclusion: string, output: object) {
  const token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
  const run = { name: 'scope gate', head_sha: acme.tip(acme.repo, 'topic'), status: 'completed', conclusion };
  return acme.crm('POST', '/check-runs', { ...run, output }, token);
}

describe('for browsers only', () => {
  test('a program gets the API at the same addresses, and leaves pages alone', async () => {
    expect((await acme.crm('GET', '')).headers.get('content-type')).toContain('application/json');
    expect((await page('/acme/crm')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(acme.ledger.counts()).toEqual({ 'GET /repos/{owner}/{repo}': 1 });
  });

  test('no script runs, nothing is fetched from elsewhere, nothing is sent', async () => {
    const { headers, text } = await page('/acme/crm');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).not.toMatch(/<script|<form|style=|onclick/);
    const style = await fetch(`${acme.url}/-/style.css`);
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test.each([
    '/nobody/nothing',
    '/acme',
    '/acme/crm/issues/99',
    '/acme/crm/issues/x',
    '/acme/crm/issues/1/2',
    '/acme/crm/settings',
    '/acme/crm/blob/main/nothing',
    '/acme/crm/blob/main/src',
    '/acme/crm/blob/nothing/scope.yaml',
    '/acme/crm/commit/nothing',
    '/acme/crm/runs/1',
    '/-/deliveries/9',
    '/-/nothing',
    '/%E0%A4%A',
  ])('%s is not found', async (path) => {
    const { status, text } = await page(path);
    expect([status, text.includes('<h1>Not found</h1>')]).toEqual([404, true]);
  });

  test('what is private is not shown', async () => {
    await acme.addRepo({ owner: 'acme', name: 'secret', private: true, files: { 'a.md': 'b' } });
    expect((await page('/acme/secret')).status).toBe(404);
    expect(await shown('/')).toBe('Repositories acme/crm');
  });
});

describe('a repository', () => {
  test('shows its files, what guards it, and where issues and pull requests are', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    await openPull();
    const { text } = await page('/acme/crm');
    expect(text).toContain('<a href="/acme/crm/blob/main/src/sync.ts">src/sync.ts</a>');
    expect(text).toContain('Issues (1)');
    expect(text).toContain('Pull requests (1)');
    expect(await shown('/acme/crm')).toContain('The check scope gate , set by the App gate alone');
  });

  test('shows a file by lines that links can name, and a commit by what it changes', async () => {
    const sha = await acme.commit(
      acme.repo,
      'main',
      { 'scope.yaml': 'id: <b>\nb: 2\n' },
      { message: 'Say b\n\nAt last.' },
    );
    expect((await page(`/acme/crm/blob/${sha}/scope.yaml`)).text).toContain(
      '<span id="L1">id: &lt;b&gt;</span><span id="L2">b: 2</span></pre>',
    );
    expect(await shown(`/acme/crm/commit/${sha}`)).toMatch(
      /^Say b At last\. .*scope\.yaml modified \+2 −1 .*-scope: acme-crm \+id: <b> \+b: 2$/,
    );
  });
});

describe('an issue', () => {
  test('shows state, labels, what was written, what it is part of and who closed it', async () => {
    const ada = acme.as('ada');
    const body = '- [x] tried\n- [ ] shown\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nOne<br>two\nthree';
    const number = ada.openIssue(acme.repo, { title: 'AC-1: It syncs', body, labels: ['scope:acme'] });
    ada.comment(acme.repo, number, 'Seen on `main`.');
    ada.closeIssue(acme.repo, number, 'not_planned');
    const { text } = await page(`/acme/crm/issues/${number}`);
    expect(text).toContain('<input type="checkbox" disabled checked aria-label="done"> tried');
    expect(text).toContain('<input type="checkbox" disabled aria-label="to do"> shown');
    expect(text).toContain('<td>1</td>');
    expect(text).toContain('One<br>two<br>three');
    expect(text).toContain('Seen on <code>main</code>.');
    const words = await shown(`/acme/crm/issues/${number}`);
    expect(words).toContain('Closed as not planned scope:acme');
    expect(words).toMatch(/ada \(Ada\) closed this, \d{4}-\d\d-\d\d \d\d:\d\d UTC \.$/);
    expect(await shown('/acme/crm/issues')).toBe(
      'Issues Open There is none. Closed Closed as not planned AC-1: It syncs #1 scope:acme',
    );
  });

  test('shows what is hostile, and does nothing of it', async () => {
    const body = [
      HOSTILE,
      '[a](javascript:alert(3)) [b](https://example.com/?a="b) [c](data:text/html,x) ![d](https://example.com/x.png)',
      '<!-- hidden --><a href="javascript:alert(4)">e</a> <style>*{display:none}</style>',
      '<details open onclick=alert(5)><summary>f</summary></details>',
    ].join('\n\n');
    const ada = acme.as('ada');
    const number = ada.openIssue(acme.repo, { title: HOSTILE, body, labels: ['<i>'] });
    const { text } = await page(`/acme/crm/issues/${number}`);
    expect(text).not.toMatch(
      /<script|<img|<style|<a href="javascript|<details open|<i>|href="data:text|hidden/,
    );
    expect(text).toContain('<a href="https://example.com/?a=&quot;b" rel="nofollow noreferrer">b</a>');
    expect(text).toContain('<a href="https://example.com/x.png" rel="nofollow noreferrer">d</a>');
    expect(text).toContain(`<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;`);
    expect((await page('/acme/crm/issues')).text).not.toMatch(/<script|<img|<i>/);
  });
});

describe('a pull request', () => {
  test('says why it can’t be merged, in GitHub’s words, until it can be, and that it was', async () => {
    const number = await openPull();
    const path = `/acme/crm/pull/${number}`;
    expect(await shown(path)).toContain(
      'Merging is blocked Required status check "scope gate" is expected. No check has run',
    );
    await setCheck('action_required', { title: 'AC-1 is open', summary: '| a |\n| --- |\n| 1 |' });
    const blocked = await shown(path);
    expect(blocked).toContain('Merging is blocked Required status check "scope gate" is failing.');
    expect(blocked).toContain('waiting for somebody scope gate AC-1 is open by the App gate Required');
    await setCheck('success', { title: 'All are done', summary: '' });
    expect(await shown(path)).toContain('Ready to be merged success scope gate All are done');
    await acme.as('ada').merge(acme.repo, number);
    expect(await shown(path)).toMatch(
      /^Sync #1 Merged ada \(Ada\) wants to merge topic into main .* Merged By ada/,
    );
  });

  test('a check of the same name by another App is not the required one', async () => {
    const number = await openPull();
    const token = acme.addToken({ as: { app: 'github-actions' }, permissions: { checks: 'write' } });
    const run = { name: 'scope gate', head_sha: acme.tip(acme.repo, 'topic'), conclusion: 'success' };
    await acme.crm('POST', '/check-runs', { ...run, status: 'completed' }, token);
    expect(await shown(`/acme/crm/pull/${number}`)).toMatch(
      /Merging is blocked .* is expected\. success scope gate by the App github-actions Files changed/,
    );
  });

  test('shows what was said in its order, who is still asked, and what it changes', async () => {
    acme.addUser('kim');
    acme.setCollaborator(acme.repo, 'kim', 'write');
    acme.setCollaborator(acme.repo, 'sam-ito', 'write');
    const number = await openPull();
    acme.as('ada').requestReview(acme.repo, number, ['kim', 'sam-ito']);
    await acme.as('sam-ito').review(acme.repo, number, 'REQUEST_CHANGES', { body: 'Not *yet*.' });
    await acme.as('kim').review(acme.repo, number, 'PENDING', { body: 'Nobody sees this.' });
    const words = await shown(`/acme/crm/pull/${number}`);
    expect(words).toMatch(/It syncs .* sam-ito asked for changes at [0-9a-f]{7} , .* Not yet/);
    expect(words).not.toContain('Nobody sees this');
    expect(words).toContain('Asked for a review, and not heard yet: kim ');
    expect(words).toContain('src/sync.ts modified +1 −1 @@ -1 +1 @@ -export {}; +export const a = 1 < 2;');
    expect(await shown('/acme/crm/pulls')).toBe('Pull requests Open Sync #1');
  });

  test.each([
    ['a draft', (number: number) => acme.as('ada').setDraft(acme.repo, number, true), 'It is still a draft.'],
    [
      'a conflict',
      () => acme.commit(acme.repo, 'main', { 'src/sync.ts': 'export const b = 2;\n' }),
      'This branch has conflicts that must be resolved.',
    ],
  ])('%s is said', async (_, make, words) => {
    const number = await openPull();
    await setCheck('success', { title: 'All are done', summary: '' });
    await make(number);
    expect(await shown(`/acme/crm/pull/${number}`)).toContain(`Merging is blocked ${words}`);
  });

  test('its checks have pages at the address that the API gives', async () => {
    const number = await openPull();
    const made = await setCheck('failure', {
      title: 'Two things',
      summary: '### What is missing\n\n- one<br>two',
      text: '<code>a</code> <script>b</script>',
      annotations: [
        { path: 'src/sync.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Here' },
      ],
    });
    const path = new URL(String(made.get('html_url'))).pathname;
    expect((await page(`/acme/crm/pull/${number}`)).text).toContain(`<a href="${path}">scope gate</a>`);
    const { text } = await page(path);
    expect(text).toContain('<h3>What is missing</h3>');
    expect(text).toContain('<code>a</code> &lt;script&gt;b&lt;/script&gt;');
    expect(text).toContain(`#L1">src/sync.ts:1</a> Here`);
  });
});

test('webhooks are listed with what was answered, the newest first, and shown in full', async () => {
  const receiver = createServer((_, response) => response.writeHead(202).end());
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const { port } = receiver.address() as AddressInfo;
  acme.addWebhook({ url: `http://127.0.0.1:${port}/`, secret: 'never shown', events: ['issues'] });
  acme.as('ada').openIssue(acme.repo, { title: HOSTILE });
  acme.as('ada').closeIssue(acme.repo, 1);
  await acme.deliveries.settled();
  receiver.close();
  receiver.closeAllConnections();
  const words = await shown('/-/deliveries');
  expect(words).toMatch(/2 were sent\. .* 2 issues\.closed http.* UTC 202 1 issues\.opened .* 202$/);
  const { text } = await page('/-/deliveries/1');
  expect(text).toContain('&quot;action&quot;: &quot;opened&quot;');
  expect(text).not.toMatch(/<script|never shown/);
});
