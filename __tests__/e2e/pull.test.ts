import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PERMISSIONS } from '../contract/gate-stage.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, type ActionResult, REPO, startAcme } from './acme.js';

jest.setTimeout(120_000);

const statement = (seconds: number) => `A closed-won deal appears in Acme CRM within ${seconds} seconds.`;
const scope = (...criteria: string[]) => minimalWith(`criteria:\n${criteria.join('\n')}`);
const one = (seconds: number) =>
  `  - { id: AC-1, statement: ${statement(seconds)}, stories: [S1], records: [deal] }`;
const TWO = '  - { id: AC-2, statement: A deal that is closed twice appears once., records: [deal] }';
const AGREED = scope(one(60), TWO);

let acme: Acme;
let number = 0;

beforeEach(() => start({ 'scope.yaml': AGREED }));
afterEach(() => acme.end());

/** A repository with these files and a pull request, and what it has checked out. */
async function start(files: Readonly<Record<string, string>>): Promise<void> {
  if (number > 0 && acme) await acme.end();
  acme = await startAcme(AGREED);
  await acme.sandbox.commit(REPO, 'main', { 'scope.yaml': null, ...files });
  await acme.sandbox.commit(REPO, 'change', { 'code.ts': '' }, { author: 'dana-reyes' });
  number = await acme.sandbox.as('dana-reyes').openPull(REPO, { title: 'Change', head: 'change' });
  rmSync(join(acme.checkout, 'scope.yaml'));
  for (const [path, text] of Object.entries(files)) checkOut(path, text);
}

function checkOut(path: string, text: string): void {
  mkdirSync(dirname(join(acme.checkout, path)), { recursive: true });
  writeFileSync(join(acme.checkout, path), text);
}

/** The Action on a push to the pull request, with its inputs as given. */
function check(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const head = { sha: acme.sandbox.tip(REPO, 'change') };
  const payload = { pull_request: { number, head, base: { ref: 'main' } } };
  return acme.action({ name: 'pull_request', payload, inputs });
}

const comments = () => acme.sandbox.issue(REPO, number).comments.map(({ body }) => body);

/** What is there of the comment: no other, and none that GitHub would not take. */
function comment(): string {
  const [text = '', ...others] = comments();
  expect(others).toEqual([]);
  expect(text.length).toBeLessThan(65_536);
  return text;
}

test('five pushes keep one comment: what changes, then what sync will do', async () => {
  checkOut('scope.yaml', scope(one(90), TWO));
  const first = await check();
  expect(first.code).toBe(0);
  const changes = comment().indexOf('### What changes');
  const plan = comment().indexOf('### What `sync` will do');
  expect([changes > 0, plan > changes]).toEqual([true, true]);
  expect(comment()).toMatch(/AC-1.*60 seconds.*90 seconds.*weaker/);
  expect(first.summary).toContain('### What changes');

  checkOut('scope.yaml', AGREED.replace('Dana Reyes', 'Platform team'));
  expect((await check()).code).toBe(1);
  expect(comment()).toContain('is not valid (1 finding), so nothing is planned');
  expect(comment()).not.toContain('###');

  const long = 'a deal '.repeat(80);
  const many = Array.from(
    { length: 250 },
    (_, n) =>
      `  - { id: B-${n}, statement: A deal appears within ${n} seconds after ${long}., records: [deal] }`,
  );
  checkOut('scope.yaml', scope(one(60), ...many));
  expect((await check()).code).toBe(0);
  expect(comment()).toMatch(/more lines are left out/);

  checkOut('scope.yaml', scope(one(60)));
  await check();
  expect(comment()).toContain('AC-2 removed');

  checkOut('scope.yaml', AGREED);
  await check();
  expect(comment()).toMatch(/^<!-- [^>]+ -->\nThis pull request changes nothing in the scope\.\n$/);
  expect(acme.criteria()).toEqual([]);
});

test('over five pushes its signatures are those of the check', async () => {
  const token = acme.sandbox.addToken({ as: { app: 'github-actions' }, permissions: PERMISSIONS });
  acme.sandbox.addUser('lee-park');
  const scopeFor = (seconds: number) => scope(one(seconds), TWO).replace('acme-inc/integrations', 'mallory');
  await acme.sandbox.commit(REPO, 'main', { 'scope.yaml': scopeFor(60) });
  await acme.sandbox.mergeBranch(REPO, 'change', 'main', 'dana-reyes');
  const push = async (text: string) => {
    await acme.sandbox.commit(REPO, 'change', { 'scope.yaml': text }, { author: 'dana-reyes' });
    checkOut('scope.yaml', text);
    expect((await check()).code).toBe(0);
  };
  const judge = () =>
    acme.action({
      name: 'pull_request_target',
      payload: { pull_request: { number, head: { sha: '' }, base: { ref: 'main' } } },
      inputs: { command: 'gate' },
      token,
    });
  const inCheck = () => acme.sandbox.checks(REPO, acme.sandbox.tip(REPO, 'change'))[0]?.text ?? '';
  /** The signatures of the comment, which stand in the check word for word. */
  const signatures = () => {
    const [, section = ''] = /<!-- scope-as-code:signatures -->\n([\s\S]*?)\n<!-- /.exec(comment()) ?? [];
    expect(section).toMatch(/^### Signatures/);
    expect(inCheck()).toContain(section);
    return section.match(/<code>\S+<\/code> \|(?= [^|]* \|$)/gm) ?? [];
  };
  for (const seconds of [90, 120, 150, 180, 210]) {
    await push(scopeFor(seconds));
    expect((await judge()).code).toBe(0);
    expect(signatures()).toEqual([]);
  }

  // A signature wakes the gate alone.
  await acme.sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
  expect((await judge()).code).toBe(0);
  expect(signatures()).toEqual(['<code>sam-ito</code> |']);
});

test('who signs is not made up where it can not be read', async () => {
  checkOut('scope.yaml', scope(one(90), TWO));
  await acme.sandbox.commit(REPO, 'change', { 'scope.yaml': scope(one(90), TWO) });
  expect((await check()).code).toBe(0);
  expect(comment()).toMatch(/### Signatures\n\nWho signs can’t be said:\n\n- .*acme-inc\/integrations/);
});

test('without a change there is no comment, nor where it is not wanted', async () => {
  await check();
  checkOut('scope.yaml', scope(one(90), TWO));
  const { summary } = await check({ comment: 'false' });
  expect(comments()).toEqual([]);
  expect(summary).toContain('### What changes');
});

test('an invalid scope begins no comment', async () => {
  checkOut('scope.yaml', AGREED.replace('Dana Reyes', 'Platform team'));
  expect([(await check()).code, comments()]).toEqual([1, []]);
});

test('jobs that look at different files keep a comment each', async () => {
  checkOut('scope.yaml', scope(one(90), TWO));
  checkOut('b/scope.yaml', scope(one(30)).replace('id: acme-crm', 'id: other'));
  for (const path of ['scope.yaml', 'b/scope.yaml', 'scope.yaml', 'b/scope.yaml'])
    await check({ 'scope-files': path });
  expect(comments()).toHaveLength(2);
});

describe('what it is compared with is what the base branch has', () => {
  test('nothing: it is the first scope', async () => {
    await start({ 'readme.md': '' });
    checkOut('scope.yaml', AGREED);
    await check();
    expect(comment()).toContain('First scope');
  });

  test('the scope at another place: it has moved, and says the same', async () => {
    checkOut('scopes/crm.yaml', AGREED);
    rmSync(join(acme.checkout, 'scope.yaml'));
    checkOut('.github/scope-as-code.yaml', 'scopes: [scopes/crm.yaml]\n');
    await check();
    expect(comments()).toEqual([]);
  });

  test('two scopes, of which one is dropped', async () => {
    await start({
      'scope.yaml': AGREED,
      'b.yaml': AGREED.replace('id: acme-crm', 'id: other'),
      '.github/scope-as-code.yaml': 'scopes: [scope.yaml, b.yaml]\n',
    });
    rmSync(join(acme.checkout, 'b.yaml'));
    checkOut('.github/scope-as-code.yaml', 'scopes: [scope.yaml]\n');
    await check();
    expect(comment()).toContain('The scope is gone');
  });
});
